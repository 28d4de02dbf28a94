package nightshift.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Money;
import nightshift.core.Sku;

/** Rows of this module's tables as values. */
final class SqlRows {
    private SqlRows() {}

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    static PriceRun run(ResultSet row, int number) throws SQLException {
        return new PriceRun(
                row.getLong("id"),
                row.getLong("run_id"),
                Optional.ofNullable(row.getObject("restores", Long.class)),
                PriceRunState.of(row.getString("state")),
                row.getString("because"),
                row.getInt("looked_at"),
                row.getInt("moves"),
                row.getInt("at_floor"),
                row.getInt("raised"),
                row.getBigDecimal("sum_from"),
                row.getBigDecimal("sum_to"),
                time(row, "created_at").orElseThrow(),
                Optional.ofNullable(row.getString("answered_by")),
                time(row, "answered_at"));
    }

    static WantedPrice wanted(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new WantedPrice(
                new Sku(row.getString("sku")),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("supplier")),
                new Money(row.getBigDecimal("amount_from"), currency),
                new Money(row.getBigDecimal("amount_to"), currency),
                Optional.ofNullable(row.getString("product_id")),
                Optional.ofNullable(row.getString("variant_id")));
    }

    static KeptProposal proposal(ResultSet row, int number) throws SQLException {
        return new KeptProposal(
                row.getLong("id"),
                row.getLong("price_run_id"),
                row.getString("sku"),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("supplier")),
                row.getString("outcome").equals("move"),
                row.getString("state"),
                row.getString("code"),
                row.getString("reason"),
                Optional.ofNullable(row.getBigDecimal("amount_from")),
                Optional.ofNullable(row.getBigDecimal("amount_to")),
                Optional.ofNullable(row.getBigDecimal("floor")),
                Optional.ofNullable(row.getBigDecimal("ceiling")),
                Optional.ofNullable(row.getBigDecimal("rival")),
                lines(row.getString("bound_by")));
    }
}
