package nightshift.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store's products as people look for them: searched, narrowed, sorted and cut by the database. */
@Repository
public class ProductList {
    private static final String FROM =
            " from catalog_item c left join supplier_item s" + " on s.supplier = c.supplier and s.sku_key = c.sku_key";
    private static final String STANDING = " left join supplier_standing t on t.supplier = s.supplier";

    private final JdbcClient jdbc;

    ProductList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ProductRow> find(ProductFilter filter, ProductSort sort, boolean falling, int skip, int atMost) {
        return jdbc.sql(
                        "select c.*, s.stock, case when s.stock is not null then coalesce(s.stock_as_of, t.stock_as_of) end"
                                + " as stock_as_of, s.cost, " + ProductStanding.PAUSED.sql() + " as paused, "
                                + ProductStanding.OUT_BUT_LIVE.sql() + " as out_but_live" + FROM + STANDING + " where "
                                + filter.sql() + " order by "
                                + sort.sql(falling) + " limit :most offset :skip")
                .params(filter.parameters())
                .param("most", atMost)
                .param("skip", skip)
                .query(ProductList::row)
                .list();
    }

    /** How many there are in all that fit. */
    public int count(ProductFilter filter) {
        return jdbc.sql("select count(*)" + FROM + " where " + filter.sql())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** The suppliers there are products of, by name. */
    public List<String> suppliers() {
        return jdbc.sql("select distinct supplier from catalog_item where supplier is not null order by supplier")
                .query(String.class)
                .list();
    }

    /** The categories there are products of, by name. */
    public List<String> categories() {
        return jdbc.sql("select distinct category from catalog_item where category <> '' order by category")
                .query(String.class)
                .list();
    }

    private static ProductRow row(ResultSet row, int number) throws SQLException {
        return new ProductRow(
                row.getString("sku"),
                row.getString("title"),
                Optional.ofNullable(row.getString("asin")),
                Optional.ofNullable(row.getString("supplier")),
                Optional.ofNullable(row.getString("shop_status")),
                Optional.ofNullable(row.getBigDecimal("shop_price")),
                integer(row, "shop_available"),
                Optional.ofNullable(row.getString("amazon_status")),
                Optional.ofNullable(row.getBigDecimal("amazon_price")),
                integer(row, "amazon_quantity"),
                integer(row, "stock"),
                Optional.ofNullable(row.getObject("stock_as_of", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getBigDecimal("cost")),
                row.getBoolean("paused"),
                row.getBoolean("out_but_live"),
                !row.getString("troubles").isEmpty());
    }

    private static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
