package nightshift.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nightshift.core.Sku;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All items of the store as last read, each with what the suppliers' lists say about it. */
@Repository
public class Catalog {
    /** Items held in memory at a time, however many there are. */
    private static final int PAGE = 2000;

    private static final String SUPPLIED = "select i.*, coalesce(i.stock_as_of, s.stock_as_of) as stock_time,"
            + " coalesce(i.cost_as_of, s.cost_as_of) as cost_time from supplier_item i"
            + " left join supplier_standing s on s.supplier = i.supplier";

    private final JdbcClient jdbc;

    public Catalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every item, in the order of SKUs; two queries for 2,000 of them, and no more than that in memory. */
    public void each(Consumer<CatalogEntry> consumer) {
        String last = "";
        Page page;
        do {
            page = page(last);
            page.entries().forEach(consumer);
            last = page.last();
        } while (page.entries().size() == PAGE);
    }

    public Optional<CatalogEntry> find(Sku sku) {
        return find(List.of(sku)).stream().findFirst();
    }

    /** Those of them that the store has, in the order of SKUs within each five hundred. */
    public List<CatalogEntry> find(Collection<Sku> skus) {
        List<String> keys = skus.stream().map(Sku::key).distinct().toList();
        List<CatalogEntry> found = new ArrayList<>();
        Rows.inPieces(keys, some -> found.addAll(some(some)));
        return found;
    }

    private List<CatalogEntry> some(List<String> keys) {
        Map<String, List<SupplierItem>> supplied = jdbc.sql(
                        SUPPLIED + " where i.sku_key in (:keys) order by i.supplier")
                .param("keys", keys)
                .query(suppliedByKey());
        return jdbc.sql("select * from catalog_item where sku_key in (:keys) order by sku_key")
                .param("keys", keys)
                .query((row, n) -> CatalogRows.entry(row, supplied.getOrDefault(row.getString("sku_key"), List.of())))
                .list();
    }

    private Page page(String after) {
        String until = lastKeyOfPage(after);
        Map<String, List<SupplierItem>> supplied = jdbc.sql(
                        SUPPLIED + " where i.sku_key > :after and i.sku_key <= :until order by i.supplier")
                .param("after", after)
                .param("until", until)
                .query(suppliedByKey());
        return new Page(
                jdbc.sql("select * from catalog_item where sku_key > :after and sku_key <= :until order by sku_key")
                        .param("after", after)
                        .param("until", until)
                        .query((row, n) ->
                                CatalogRows.entry(row, supplied.getOrDefault(row.getString("sku_key"), List.of())))
                        .list(),
                until);
    }

    private String lastKeyOfPage(String after) {
        return jdbc.sql("select max(sku_key) from (select sku_key from catalog_item where sku_key > :after"
                        + " order by sku_key limit :most) page")
                .param("after", after)
                .param("most", PAGE)
                .query(String.class)
                .optional()
                .orElse(after);
    }

    private static ResultSetExtractor<Map<String, List<SupplierItem>>> suppliedByKey() {
        return rows -> {
            Map<String, List<SupplierItem>> supplied = new HashMap<>();
            while (rows.next()) {
                supplied.computeIfAbsent(rows.getString("sku_key"), key -> new ArrayList<>(1))
                        .add(CatalogRows.supplied(rows));
            }
            return supplied;
        };
    }

    private record Page(List<CatalogEntry> entries, String last) {}
}
