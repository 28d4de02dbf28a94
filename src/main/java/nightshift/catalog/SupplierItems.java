package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nightshift.catalog.lists.KnownValues;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the suppliers' lists in force say, item by item. Changed only as part of taking a new list. */
@Repository
public class SupplierItems {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public SupplierItems(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** How many of a supplier's items have a stock, and how many a cost. */
    public Map<String, Integer> count(String supplier) {
        return jdbc.sql("select count(stock) stock, count(cost) cost from supplier_item where supplier = :supplier")
                .param("supplier", supplier)
                .query((row, n) -> Map.of("stock", row.getInt("stock"), "cost", row.getInt("cost")))
                .single();
    }

    /** What a supplier's lists say about these; items they do not name are not in it. */
    Map<String, KnownValues> known(String supplier, Collection<String> keys) {
        Map<String, KnownValues> known = new HashMap<>();
        // by the index of SKUs alone: with the supplier as a condition H2 would read all of his items for each piece
        Rows.inPieces(List.copyOf(keys), some -> jdbc.sql(
                        "select supplier, sku_key, stock, cost from supplier_item where sku_key in (:keys)")
                .param("keys", some)
                .query(row -> {
                    if (row.getString(1).equals(supplier)) {
                        known.put(
                                row.getString(2),
                                new KnownValues(
                                        Optional.ofNullable(row.getObject(3, Integer.class)),
                                        Optional.ofNullable(row.getBigDecimal(4))));
                    }
                }));
        return known;
    }

    /** A stock from a list. */
    record Stock(String key, int pieces, Instant asOf) {}

    /** A cost from a list. */
    record Cost(
            String key,
            BigDecimal amount,
            Optional<BigDecimal> freight,
            Optional<BigDecimal> minimumAdvertised,
            Instant asOf) {}

    void putStock(String supplier, long feed, String currency, List<Stock> stocks) {
        int[] found = batch(
                "update supplier_item set stock = ?, stock_as_of = ?, stock_feed = ? where supplier = ? and sku_key = ?",
                stocks,
                stock -> Rows.of(stock.pieces(), SqlTimes.of(stock.asOf()), feed, supplier, stock.key()));
        batch(
                "insert into supplier_item (supplier, sku_key, stock, stock_as_of, stock_feed, currency)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                Rows.missed(stocks, found),
                stock -> Rows.of(supplier, stock.key(), stock.pieces(), SqlTimes.of(stock.asOf()), feed, currency));
    }

    void putCost(String supplier, long feed, String currency, List<Cost> costs) {
        int[] found = batch(
                "update supplier_item set cost = ?, freight = ?, minimum_advertised = ?, cost_as_of = ?, cost_feed = ?,"
                        + " currency = ? where supplier = ? and sku_key = ?",
                costs,
                cost -> Rows.of(
                        cost.amount(),
                        cost.freight().orElse(null),
                        cost.minimumAdvertised().orElse(null),
                        SqlTimes.of(cost.asOf()),
                        feed,
                        currency,
                        supplier,
                        cost.key()));
        batch(
                "insert into supplier_item (supplier, sku_key, cost, freight, minimum_advertised, cost_as_of, cost_feed,"
                        + " currency) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                Rows.missed(costs, found),
                cost -> Rows.of(
                        supplier,
                        cost.key(),
                        cost.amount(),
                        cost.freight().orElse(null),
                        cost.minimumAdvertised().orElse(null),
                        SqlTimes.of(cost.asOf()),
                        feed,
                        currency));
    }

    /** These stand in the new list without a value that can be used: what was known stays, and grows old. */
    void stay(Kind kind, String supplier, long feed, List<String> keys) {
        batch(
                "update supplier_item set %1$s_feed = ? where supplier = ? and sku_key = ? and %1$s_feed is not null"
                        .formatted(kind.column),
                keys,
                key -> Rows.of(feed, supplier, key));
    }

    /** Forgets the values of items that the new list does not name any more. @param consumer is told which, in pieces */
    void forgetOthers(Kind kind, String supplier, long feed, Consumer<Set<String>> consumer) {
        List<String> gone = jdbc.sql(
                        "select sku_key from supplier_item where supplier = :supplier and %1$s is not null and %1$s_feed <> :feed"
                                .formatted(kind.column))
                .param("supplier", supplier)
                .param("feed", feed)
                .query(String.class)
                .list();
        Rows.inPieces(gone, some -> consumer.accept(Set.copyOf(some)));
        jdbc.sql("update supplier_item set %s where supplier = :supplier and %s_feed <> :feed"
                        .formatted(kind.emptied, kind.column))
                .param("supplier", supplier)
                .param("feed", feed)
                .update();
        jdbc.sql("delete from supplier_item where supplier = :supplier and stock_feed is null and cost_feed is null")
                .param("supplier", supplier)
                .update();
    }

    /** Those of these items that this supplier ships for the store. */
    Set<String> shippedBy(String supplier, List<String> keys) {
        Set<String> shipped = new HashSet<>();
        Rows.inPieces(keys, some -> jdbc.sql("select sku_key, supplier from catalog_item where sku_key in (:keys)")
                .param("keys", some)
                .query(row -> {
                    if (supplier.equals(row.getString(2))) {
                        shipped.add(row.getString(1));
                    }
                }));
        return shipped;
    }

    private <T> int[] batch(
            String sql, List<T> all, java.util.function.Function<T, @org.jspecify.annotations.Nullable Object[]> row) {
        return all.isEmpty()
                ? new int[0]
                : batches.batchUpdate(sql, all.stream().map(row).toList());
    }

    /** Which half of an item's values. */
    enum Kind {
        STOCK("stock", "stock = null, stock_as_of = null, stock_feed = null"),
        COST("cost", "cost = null, freight = null, minimum_advertised = null, cost_as_of = null, cost_feed = null");

        private final String column;
        private final String emptied;

        Kind(String column, String emptied) {
            this.column = column;
            this.emptied = emptied;
        }
    }
}
