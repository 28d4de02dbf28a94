package nightshift.competition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nightshift.core.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** What Keepa last said of each ASIN. One answer is kept as a whole, so an interrupted sweep goes on behind it. */
@Repository
public class Competitors {
    private static final String COLUMNS = "asin, read_at, data_at, buy_box_at, currency, buy_box_landed,"
            + " buy_box_seller, buy_box_by_amazon, new_price, amazon_shipped_price, lowest_sellers, new_offers, monthly_sold,"
            + " sales_rank, unusable";
    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final KeepaSettings settings;

    public Competitors(JdbcTemplate jdbc, TransactionOperations transaction, KeepaSettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Replaces what was known of these. */
    public void keep(List<Competition> read) {
        transaction.executeWithoutResult(status -> {
            jdbc.batchUpdate(
                    "delete from competitor where asin = ?",
                    read.stream().map(one -> new Object[] {one.asin()}).toList());
            jdbc.batchUpdate(
                    "insert into competitor (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    read.stream().map(this::row).toList());
        });
    }

    private Object[] row(Competition one) {
        return new Object[] {
            one.asin(),
            time(one.readAt()),
            one.dataAt().map(Competitors::time).orElse(null),
            one.buyBoxAt().map(Competitors::time).orElse(null),
            settings.marketplace().currency().getCurrencyCode(),
            landed(one.buyBox()),
            one.buyBox().flatMap(SeenOffer::seller).orElse(null),
            one.buyBox().flatMap(SeenOffer::shippedByAmazon).orElse(null),
            landed(one.lowestNew()),
            landed(one.lowestShippedByAmazon()),
            String.join("\n", one.lowestSellers()),
            number(one.newOffers()),
            number(one.monthlySold()),
            number(one.salesRank()),
            one.unusable().orElse(null)
        };
    }

    /** All that is known, by ASIN. */
    public Map<String, Competition> all() {
        Map<String, Competition> all = new HashMap<>();
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(FETCHED_AT_ONCE);
        streaming.query("select " + COLUMNS + " from competitor", row -> {
            all.put(row.getString("asin"), competition(row, 0));
        });
        return all;
    }

    /** What is known of one product. */
    public Optional<Competition> find(String asin) {
        return jdbc
                .query("select " + COLUMNS + " from competitor where asin = ?", Competitors::competition, asin)
                .stream()
                .findFirst();
    }

    private static Competition competition(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Competition(
                row.getString("asin"),
                time(row, "read_at").orElseThrow(),
                time(row, "data_at"),
                time(row, "buy_box_at"),
                offer(row, "buy_box_landed", currency)
                        .map(offer -> new SeenOffer(
                                offer.landed(), text(row, "buy_box_seller"), flag(row, "buy_box_by_amazon"))),
                offer(row, "new_price", currency),
                offer(row, "amazon_shipped_price", currency),
                Arrays.stream(row.getString("lowest_sellers").split("\n"))
                        .filter(seller -> !seller.isEmpty())
                        .toList(),
                number(row, "new_offers"),
                number(row, "monthly_sold"),
                number(row, "sales_rank"),
                Optional.ofNullable(row.getString("unusable")));
    }

    private static Optional<SeenOffer> offer(ResultSet row, String column, Currency currency) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column))
                .map(amount -> new SeenOffer(new Money(amount, currency), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> text(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getString(column));
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " cannot be read", e);
        }
    }

    private static Optional<Boolean> flag(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getObject(column, Boolean.class));
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " cannot be read", e);
        }
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable BigDecimal landed(Optional<SeenOffer> offer) {
        return offer.map(seen -> seen.landed().amount()).orElse(null);
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
