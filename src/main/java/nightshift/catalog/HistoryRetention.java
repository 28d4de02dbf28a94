package nightshift.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Removes how stock and prices went long ago. */
@Repository
public class HistoryRetention {
    /** Points are small. */
    private static final int POINTS_FOR_ONE = 10;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public HistoryRetention(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /**
     * Of each line of a chart the last point before that time stays: it is where the line stood then.
     *
     * @return how many rows
     */
    @Transactional
    public int remove(Instant before, int atMost) {
        return points("price_point", before, atMost * POINTS_FOR_ONE)
                + points("stock_point", before, atMost * POINTS_FOR_ONE);
    }

    /** By key, one after the other: to delete what a subquery of three columns names, H2 reads the whole table. */
    private int points(String table, Instant before, int atMost) {
        List<Point> outdated = jdbc.sql(("select p.sku_key, p.series, p.at from %1$s p where p.at < :before"
                                + " and exists (select 1 from %1$s later where later.sku_key = p.sku_key"
                                + " and later.series = p.series and later.at > p.at and later.at < :before)"
                                + " order by p.at limit :most")
                        .formatted(table))
                .param("before", SqlTimes.of(before))
                .param("most", atMost)
                .query(Point.class)
                .list();
        batches.batchUpdate(
                "delete from %s where sku_key = ? and series = ? and at = ?".formatted(table),
                outdated.stream()
                        .map(point -> new Object[] {point.skuKey(), point.series(), point.at()})
                        .toList());
        return outdated.size();
    }

    private record Point(String skuKey, String series, OffsetDateTime at) {}
}
