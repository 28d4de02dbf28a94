package nightshift.catalog;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Repository;

/** What the suppliers' lists in force say, item by item. Changed only as part of taking a new list. */
@Repository
public class SupplierItems {
    private static final int PAGE = 2000;
    private static final String COLUMNS =
            "sku_key, supplier, stock, stock_as_of, cost, freight, minimum_advertised, cost_as_of, currency";
    private static final String UPDATE = "update supplier_item set stock = ?, stock_as_of = ?, cost = ?, freight = ?,"
            + " minimum_advertised = ?, cost_as_of = ?, currency = ? where supplier = ? and sku_key = ?";
    private static final String INSERT =
            "insert into supplier_item (stock, stock_as_of, cost, freight, minimum_advertised,"
                    + " cost_as_of, currency, supplier, sku_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DELETE = "delete from supplier_item where supplier = ? and sku_key = ?";

    private final JdbcTemplate jdbc;

    public SupplierItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many items of a supplier have a value. */
    record Count(int stock, int cost) {}

    Count count(String supplier) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(stock), count(cost) from supplier_item where supplier = ?",
                (row, n) -> new Count(row.getInt(1), row.getInt(2)),
                supplier));
    }

    /** What a supplier's lists say about these, by their keys; items they do not name are not in it. */
    Map<String, HeldItem> held(String supplier, Collection<String> keys) {
        Map<String, HeldItem> held = new HashMap<>(keys.size() * 2);
        // by the index of SKUs alone: with the supplier as a condition H2 would read all of his items for each piece
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "select " + COLUMNS + " from supplier_item where sku_key = any(?)");
                    statement.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
                    return statement;
                },
                row -> {
                    if (row.getString(2).equals(supplier)) {
                        held.put(row.getString(1), item(row));
                    }
                });
        return held;
    }

    /** Every item of the supplier, a page at a time, in the order of keys. */
    void each(String supplier, BiConsumer<String, HeldItem> consumer) {
        String last = "";
        Map<String, HeldItem> page;
        do {
            page = page(supplier, last);
            for (Map.Entry<String, HeldItem> item : page.entrySet()) {
                consumer.accept(item.getKey(), item.getValue());
                last = item.getKey();
            }
        } while (page.size() == PAGE);
    }

    private Map<String, HeldItem> page(String supplier, String after) {
        Map<String, HeldItem> page = new LinkedHashMap<>(PAGE * 2);
        jdbc.query(
                "select " + COLUMNS + " from supplier_item where supplier = ? and sku_key > ? order by sku_key limit "
                        + PAGE,
                row -> {
                    page.put(row.getString(1), item(row));
                },
                supplier,
                after);
        return page;
    }

    /** Each item's row as it is after the change, and none where no list names it any more. */
    void write(String supplier, List<ItemChange> changes) {
        batch(
                UPDATE,
                changes.stream()
                        .filter(change -> !change.added() && !change.gone())
                        .toList(),
                (row, change) -> put(row, supplier, change));
        batch(INSERT, changes.stream().filter(ItemChange::added).toList(), (row, change) -> put(row, supplier, change));
        batch(DELETE, changes.stream().filter(ItemChange::gone).toList(), (row, change) -> {
            row.setString(1, supplier);
            row.setString(2, change.key());
        });
    }

    private void batch(String sql, List<ItemChange> changes, ParameterizedPreparedStatementSetter<ItemChange> row) {
        if (!changes.isEmpty()) {
            jdbc.batchUpdate(sql, changes, changes.size(), row);
        }
    }

    private static void put(PreparedStatement row, String supplier, ItemChange change) throws SQLException {
        HeldItem item = change.after();
        row.setObject(1, item.stock().orElse(null), Types.INTEGER);
        row.setObject(2, SqlTimes.of(item.stockAsOf()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setBigDecimal(3, orNull(item.cost()));
        row.setBigDecimal(4, orNull(item.freight()));
        row.setBigDecimal(5, orNull(item.minimumAdvertised()));
        row.setObject(6, SqlTimes.of(item.costAsOf()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setString(7, item.currency());
        row.setString(8, supplier);
        row.setString(9, change.key());
    }

    private static @Nullable BigDecimal orNull(Optional<BigDecimal> amount) {
        return amount.orElse(null);
    }

    private static HeldItem item(ResultSet row) throws SQLException {
        return new HeldItem(
                Optional.ofNullable(row.getObject(3, Integer.class)),
                SqlTimes.read(row, "stock_as_of"),
                Optional.ofNullable(row.getBigDecimal(5)),
                Optional.ofNullable(row.getBigDecimal(6)),
                Optional.ofNullable(row.getBigDecimal(7)),
                SqlTimes.read(row, "cost_as_of"),
                row.getString(9));
    }
}
