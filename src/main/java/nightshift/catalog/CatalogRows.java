package nightshift.catalog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.jspecify.annotations.Nullable;

/** From rows to items. */
final class CatalogRows {
    private CatalogRows() {}

    static CatalogEntry entry(ResultSet row, List<SupplierItem> supplied) throws SQLException {
        return new CatalogEntry(
                new Sku(row.getString("sku")),
                row.getString("title"),
                row.getString("brand"),
                row.getString("category"),
                lines(row.getString("tags")),
                Optional.ofNullable(row.getString("supplier")),
                shop(row),
                amazon(row),
                supplied,
                lines(row.getString("troubles")));
    }

    static SupplierItem supplied(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Optional<Integer> stock = Optional.ofNullable(row.getObject("stock", Integer.class));
        Optional<Money> cost = money(row, "cost", currency);
        return new SupplierItem(
                row.getString("supplier"),
                stock,
                stock.isPresent() ? SqlTimes.read(row, "stock_time") : Optional.empty(),
                cost,
                money(row, "freight", currency),
                money(row, "minimum_advertised", currency),
                cost.isPresent() ? SqlTimes.read(row, "cost_time") : Optional.empty());
    }

    private static Optional<ShopListing> shop(ResultSet row) throws SQLException {
        if (row.getString("product_id") == null) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(row.getString("currency"));
        return Optional.of(new ShopListing(
                row.getString("product_id"),
                row.getString("variant_id"),
                row.getString("inventory_item_id"),
                Objects.requireNonNullElse(row.getString("location_id"), ""),
                row.getString("shop_status"),
                money(row, "shop_price", currency).orElseThrow(),
                money(row, "compare_at", currency),
                row.getInt("shop_available"),
                row.getBoolean("counted"),
                row.getBoolean("sold_when_out"),
                row.getBoolean("more_variants"),
                SqlTimes.read(row, "shop_read_at").orElse(Instant.EPOCH)));
    }

    private static Optional<AmazonListing> amazon(ResultSet row) throws SQLException {
        if (row.getString("seller_sku") == null) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(row.getString("currency"));
        return Optional.of(new AmazonListing(
                row.getString("seller_sku"),
                Optional.ofNullable(row.getString("asin")),
                money(row, "amazon_price", currency),
                row.getInt("amazon_quantity"),
                Objects.requireNonNullElse(row.getString("amazon_status"), ""),
                row.getBoolean("fulfilled_by_amazon"),
                SqlTimes.read(row, "amazon_read_at").orElse(Instant.EPOCH)));
    }

    private static Optional<Money> money(ResultSet row, String column, Currency currency) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column))
                .map(amount -> new Money(inPlaces(amount, currency), currency));
    }

    /** Without the zeros that only the column's width gives it, but with the currency's own. */
    private static BigDecimal inPlaces(BigDecimal amount, Currency currency) {
        int needed = Math.max(amount.stripTrailingZeros().scale(), currency.getDefaultFractionDigits());
        return amount.setScale(Math.max(0, needed));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : text.lines().toList();
    }
}
