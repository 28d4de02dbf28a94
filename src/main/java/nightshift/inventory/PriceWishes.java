package nightshift.inventory;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.catalog.Channel;
import nightshift.catalog.StockWish;
import nightshift.catalog.Written;
import nightshift.settings.EffectSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the stock rules ask of prices at the moment; the pricing run asks for it by {@code direct:stock-price-wishes}. */
@Repository
public class PriceWishes {
    /** So long a price may go back after a rule has asked for the last time; and so long it is known what it was before. */
    private static final Duration GOES_BACK = Duration.ofDays(7);

    private final JdbcTemplate batches;
    private final EffectSettings effects;
    private final Clock clock;

    public PriceWishes(JdbcTemplate batches, EffectSettings effects, Clock clock) {
        this.batches = batches;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * These are asked for now, and nothing else any more. What a breaker held back, and items nothing could be decided about, stay as
     * they were: numbers that are in doubt move no price.
     */
    @Transactional
    public void replace(PlannedSweep sweep) {
        if (sweep.heldAll()) {
            return;
        }
        Map<Place, Row> before = rows().stream().collect(Collectors.toMap(Row::place, row -> row));
        Set<String> held = Set.copyOf(sweep.held());
        Map<Place, PriceWish> asked = sweep.wishes().stream()
                .filter(wish -> !held.contains(wish.supplier()))
                .collect(Collectors.toMap(PriceWish::place, wish -> wish, (first, same) -> first));
        Stream<Row> now = asked.values().stream()
                .map(wish -> row(wish, sweep.run(), Optional.ofNullable(before.get(wish.place()))));
        Stream<Row> rest = before.values().stream()
                .filter(row -> !asked.containsKey(row.place()))
                .map(row -> held.contains(row.supplier()) || sweep.undecided().contains(row.place()) ? row : ended(row))
                .filter(row ->
                        row.endedAt() == null || row.endedAt().plus(GOES_BACK).isAfter(clock.instant()));
        store(Stream.concat(now, rest).toList());
    }

    /**
     * A person says that these prices are right as they stand: a rule that asks goes on from them, and one that asks no more leads back to
     * nothing from before.
     *
     * @param prices as the channel shows them
     */
    @Transactional
    public void goOnFrom(Channel channel, List<Written> prices) {
        batches.batchUpdate(
                "delete from stock_price_wish where channel = ? and sku_key = ? and ended_at is not null",
                prices.stream()
                        .map(price -> new Object[] {channel.key(), price.sku().key()})
                        .toList());
        batches.batchUpdate(
                "update stock_price_wish set base_price = ? where channel = ? and sku_key = ?",
                prices.stream()
                        .map(price -> new Object[] {
                            new BigDecimal(price.value()),
                            channel.key(),
                            price.sku().key()
                        })
                        .toList());
    }

    private Row row(PriceWish wish, long run, Optional<Row> before) {
        return new Row(
                wish.place(),
                wish.percent(),
                wish.rule(),
                run,
                wish.supplier(),
                before.map(Row::base).orElse(wish.price()),
                clock.instant(),
                null);
    }

    private Row ended(Row row) {
        return new Row(
                row.place(),
                row.percent(),
                row.rule(),
                row.run(),
                row.supplier(),
                row.base(),
                row.wishedAt(),
                row.endedAt() == null ? clock.instant() : row.endedAt());
    }

    private void store(List<Row> rows) {
        batches.update("delete from stock_price_wish");
        batches.batchUpdate(
                "insert into stock_price_wish (sku_key, channel, percent, rule, run_id, supplier, base_price, wished_at,"
                        + " ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(Row::values).toList());
    }

    private List<Row> rows() {
        return batches.query("select * from stock_price_wish", Row::read);
    }

    /**
     * What is asked for of items of these suppliers, as far as it is not too old to be written.
     *
     * @param suppliers those whose stock is changed without asking anybody: else nothing may follow from their rules either
     */
    public List<StockWish> of(Collection<String> suppliers) {
        Instant oldest = clock.instant().minus(effects.maxAge());
        return rows().stream()
                .filter(row -> suppliers.contains(row.supplier()))
                .filter(row -> row.percent().signum() != 0) // as stored: less than a hundredth of a percent
                .filter(row -> row.endedAt() != null || row.wishedAt().isAfter(oldest))
                .map(row -> new StockWish(
                        row.place().skuKey(),
                        row.place().channel(),
                        row.percent(),
                        row.base(),
                        row.rule(),
                        row.endedAt() != null))
                .toList();
    }

    private record Row(
            Place place,
            BigDecimal percent,
            String rule,
            long run,
            String supplier,
            BigDecimal base,
            Instant wishedAt,
            @Nullable Instant endedAt) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new Place(
                            Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                            row.getString("sku_key")),
                    row.getBigDecimal("percent"),
                    row.getString("rule"),
                    row.getLong("run_id"),
                    row.getString("supplier"),
                    row.getBigDecimal("base_price"),
                    SqlTimes.read(row, "wished_at"),
                    row.getObject("ended_at") == null ? null : SqlTimes.read(row, "ended_at"));
        }

        @Nullable
        Object[] values() {
            return new @Nullable Object[] {
                place.skuKey(),
                place.channel().key(),
                percent,
                rule,
                run,
                supplier,
                base,
                SqlTimes.of(wishedAt),
                endedAt == null ? null : SqlTimes.of(endedAt)
            };
        }
    }
}
