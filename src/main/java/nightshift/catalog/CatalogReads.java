package nightshift.catalog;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the store's own data were last read whole, and what was asked for and not answered yet. */
@Repository
public class CatalogReads {
    private final JdbcClient jdbc;
    private final CatalogSettings settings;
    private final Clock clock;

    public CatalogReads(JdbcClient jdbc, CatalogSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it is time to read this channel's items again: it was long ago, or a write showed that it is otherwise by now. */
    public boolean isDue(Channel channel) {
        Duration most = channel == Channel.SHOPIFY ? settings.shopMaxAge() : settings.amazonMaxAge();
        return readAt(channel)
                .filter(at -> at.plus(most).isAfter(clock.instant()))
                .filter(at -> !staleSince(channel, at))
                .isEmpty();
    }

    private boolean staleSince(Channel channel, Instant at) {
        return jdbc.sql(
                        "select exists (select 1 from effect e join effect_attempt a on a.effect_id = e.id"
                                + " where e.kind in (:kinds) and e.state = 'refused' and e.finished_at > :at and a.outcome = 'stale')")
                .param("kinds", ChannelWrites.kinds(channel))
                .param("at", SqlTimes.of(at))
                .query(Boolean.class)
                .single();
    }

    /** The data of this channel are of then; empty: it was never read. */
    public Optional<Instant> readAt(Channel channel) {
        return jdbc.sql("select read_at from catalog_read where source = :source and read_at is not null")
                .param("source", channel.key())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The store's currency, which is the shop's; empty before the shop was read. */
    public Optional<Currency> currency() {
        return jdbc.sql("select currency from catalog_read where source = 'shopify' and currency is not null")
                .query(String.class)
                .optional()
                .map(Currency::getInstance);
    }

    /** What was asked for and has not been read, where it is not too old to be of use. */
    public Optional<PendingRead> pending(Channel channel) {
        return jdbc.sql(
                        "select pending, asked_at, answered from catalog_read where source = :source and asked_at is not null")
                .param("source", channel.key())
                .query((row, n) -> new PendingRead(
                        Optional.ofNullable(row.getString("pending")),
                        SqlTimes.read(row, "asked_at").orElseThrow(),
                        Optional.ofNullable(row.getString("answered"))))
                .optional()
                .filter(pending -> pending.askedAt()
                        .plus(settings.readWait().multipliedBy(4))
                        .isAfter(clock.instant()));
    }

    /** Noted before the question goes out, so that an answer that is lost can be found. */
    @Transactional
    public PendingRead asking(Channel channel) {
        Instant now = clock.instant();
        change(channel, "pending = null, asked_at = :at", null, now);
        return new PendingRead(
                Optional.empty(),
                now,
                jdbc.sql("select answered from catalog_read where source = :source and answered is not null")
                        .param("source", channel.key())
                        .query(String.class)
                        .optional());
    }

    @Transactional
    public PendingRead asked(Channel channel, PendingRead asking, String remoteId) {
        change(channel, "pending = :pending, asked_at = :at", remoteId, asking.askedAt());
        return new PendingRead(Optional.of(remoteId), asking.askedAt(), asking.answeredBefore());
    }

    /** It came to nothing: the next look asks afresh. */
    @Transactional
    public void gaveUp(Channel channel) {
        change(
                channel,
                "answered = coalesce(pending, answered), pending = null, asked_at = null",
                null,
                clock.instant());
    }

    /**
     * Whether an answer to what was asked then is newer than what is known. Two runs may wait for the same one: the first takes it, and
     * holds up the other until its transaction is over; taken again, each item of it would look like a second one with its SKU.
     */
    boolean isNews(Channel channel, Instant askedAt) {
        remember(channel);
        return jdbc.sql("select read_at from catalog_read where source = :source for update")
                .param("source", channel.key())
                .query((row, n) -> SqlTimes.read(row, "read_at"))
                .single()
                .filter(known -> !known.isBefore(askedAt.truncatedTo(ChronoUnit.MICROS)))
                .isEmpty();
    }

    /** All of it was read and kept. */
    @Transactional
    public void read(Channel channel, Instant at, int items, int leftOut, Optional<String> currency) {
        change(
                channel,
                "answered = coalesce(pending, answered), pending = null, asked_at = null, read_at = :at",
                null,
                at);
        jdbc.sql("update catalog_read set items = :items, left_out = :left, currency = coalesce(:currency, currency)"
                        + " where source = :source")
                .param("items", items)
                .param("left", leftOut)
                .param("currency", currency.orElse(null), Types.VARCHAR)
                .param("source", channel.key())
                .update();
    }

    private void change(Channel channel, String set, @Nullable String pending, Instant at) {
        remember(channel);
        jdbc.sql("update catalog_read set " + set + " where source = :source")
                .param("pending", pending, Types.VARCHAR)
                .param("at", SqlTimes.of(at))
                .param("source", channel.key())
                .update();
    }

    private void remember(Channel channel) {
        jdbc.sql("insert into catalog_read (source) values (:source) on conflict do nothing")
                .param("source", channel.key())
                .update();
    }
}
