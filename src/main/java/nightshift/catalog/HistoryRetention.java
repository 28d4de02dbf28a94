package nightshift.catalog;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes how stock and prices went long ago. */
@Repository
public class HistoryRetention {
    /** Points are small. */
    private static final int POINTS_FOR_ONE = 10;

    private final JdbcClient jdbc;

    public HistoryRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of each line of a chart the last point before that time stays: it is where the line stood then.
     *
     * @return how many rows
     */
    public int remove(Instant before, int atMost) {
        return points("price_point", before, atMost * POINTS_FOR_ONE)
                + points("stock_point", before, atMost * POINTS_FOR_ONE);
    }

    private int points(String table, Instant before, int atMost) {
        return jdbc.sql(("delete from %1$s where (sku_key, series, at) in (select p.sku_key, p.series, p.at from %1$s p"
                                + " where p.at < :before and exists (select 1 from %1$s later where later.sku_key = p.sku_key"
                                + " and later.series = p.series and later.at > p.at and later.at < :before)"
                                + " order by p.at limit :most)")
                        .formatted(table))
                .param("before", SqlTimes.of(before))
                .param("most", atMost)
                .update();
    }
}
