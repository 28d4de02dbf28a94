package nightshift.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.StockPoint;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How stock moved, of many items at once. */
@Repository
public class StockPasts {
    private static final String POINTS = "select p.sku_key, p.series, p.at, p.quantity from stock_point p"
            + " where p.sku_key >= :first and p.sku_key <= :last and ";

    private final JdbcClient jdbc;

    public StockPasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By SKU key, of the items from the first to the last in the order of SKU keys: those since then, and those in force then. */
    Map<String, List<StockPoint>> between(String first, String last, Instant since) {
        Map<String, List<StockPoint>> points = new HashMap<>();
        RowCallbackHandler collect = row -> points.computeIfAbsent(row.getString("sku_key"), key -> new ArrayList<>())
                .add(new StockPoint(
                        row.getString("series"),
                        SqlTimes.read(row, "at"),
                        Optional.ofNullable(row.getObject("quantity", Integer.class))));
        read(
                "p.at = (select max(q.at) from stock_point q where q.sku_key = p.sku_key and q.series = p.series"
                        + " and q.at <= :since)",
                first,
                last,
                since,
                collect);
        read("p.at > :since", first, last, since, collect);
        points.values().forEach(list -> list.sort(Comparator.comparing(StockPoint::at)));
        return points;
    }

    private void read(String which, String first, String last, Instant since, RowCallbackHandler collect) {
        jdbc.sql(POINTS + which)
                .param("first", first)
                .param("last", last)
                .param("since", SqlTimes.of(since))
                .query(collect);
    }
}
