package nightshift.inventory.sales;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What customers ordered, order by order, and how far that is known. */
@Repository
public class Sales {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public Sales(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** Each of these orders takes the place of what was known of it; with that the question is answered. */
    @Transactional
    public void keep(Channel channel, SalesQuestion question, List<Sale> sales) {
        batches.batchUpdate(
                "delete from sale where channel = ? and order_id = ?",
                sales.stream()
                        .map(sale -> new Object[] {channel.key(), sale.orderId()})
                        .toList());
        batches.batchUpdate(
                "insert into sale (channel, order_id, sku_key, ordered_at, pieces) values (?, ?, ?, ?, ?)",
                sales.stream()
                        .flatMap(sale -> sale.pieces().entrySet().stream().map(line -> new Object[] {
                            channel.key(), sale.orderId(), line.getKey(), time(sale.orderedAt()), line.getValue()
                        }))
                        .toList());
        change(channel, "known_from = :from, read_until = :at, pending = null, asked_at = null")
                .param("from", time(question.answered().knownFrom()))
                .param("at", time(question.answered().readUntil()))
                .update();
    }

    /** Noted when the remote has taken the question, so that a run that is interrupted goes on with it. */
    @Transactional
    public SalesQuestion asked(Channel channel, SalesQuestion question, String remoteId) {
        change(channel, "pending = :id, asked_at = :at, asked_since = :since")
                .param("id", remoteId)
                .param("at", time(question.askedAt()))
                .param("since", time(question.since()))
                .update();
        return new SalesQuestion(question.since(), question.askedAt(), question.knownFrom(), Optional.of(remoteId));
    }

    /** The question came to nothing: the next run asks afresh. */
    public void gaveUp(Channel channel) {
        jdbc.sql("update sales_read set pending = null, asked_at = null where channel = :channel")
                .param("channel", channel.key())
                .update();
    }

    private JdbcClient.StatementSpec change(Channel channel, String set) {
        jdbc.sql("insert into sales_read (channel) values (:channel) on conflict do nothing")
                .param("channel", channel.key())
                .update();
        return jdbc.sql("update sales_read set " + set + " where channel = :channel")
                .param("channel", channel.key());
    }

    /** How far this channel's sales are known; empty: they were never read. */
    public Optional<SalesReading> reading(Channel channel) {
        return jdbc.sql(
                        "select known_from, read_until from sales_read where channel = :channel and read_until is not null")
                .param("channel", channel.key())
                .query((row, n) -> new SalesReading(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The question under way for orders since this time, where it was asked after the given one. */
    public Optional<SalesQuestion> pending(Channel channel, Instant knownFrom, Instant askedAfter) {
        return jdbc.sql("select pending, asked_at, asked_since from sales_read where channel = :channel"
                        + " and pending is not null and asked_at > :after")
                .param("channel", channel.key())
                .param("after", time(askedAfter))
                .query((row, n) -> new SalesQuestion(
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        knownFrom,
                        Optional.of(row.getString(1))))
                .optional();
    }

    /** Pieces ordered since then in all channels, by SKU key. */
    public Map<String, Integer> pieces(Instant since) {
        Map<String, Integer> pieces = new HashMap<>();
        batches.query(
                "select sku_key, sum(pieces) from sale where ordered_at >= ? group by sku_key",
                row -> {
                    pieces.put(row.getString(1), row.getInt(2));
                },
                time(since));
        return pieces;
    }

    /** Pieces of one item ordered since then, by {@link Channel#key()}. */
    public Map<String, Integer> of(Sku sku, Instant since) {
        Map<String, Integer> pieces = new HashMap<>();
        batches.query(
                "select channel, sum(pieces) from sale where sku_key = ? and ordered_at >= ? group by channel",
                row -> {
                    pieces.put(row.getString(1), row.getInt(2));
                },
                sku.key(),
                time(since));
        return pieces;
    }

    /**
     * Removes orders placed before.
     *
     * @return how many lines of them
     */
    public int removeBefore(Instant before, int atMost) {
        return jdbc.sql(
                        "delete from sale where (channel, order_id, sku_key) in (select channel, order_id, sku_key from sale"
                                + " where ordered_at < :before limit :most)")
                .param("before", time(before))
                .param("most", atMost)
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
