package nightshift.catalog;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of values over time: a row only where the value changed. */
final class History {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final String table;
    private final String value;

    History(JdbcTemplate batches, String table, String value) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.table = table;
        this.value = value;
    }

    private static Optional<? extends Number> valueOf(
            Map<String, ? extends Optional<? extends Number>> bySku, String key) {
        return Objects.requireNonNull(bySku.get(key), key);
    }

    /** @return how many values are new */
    int record(String series, Instant at, Map<String, ? extends Optional<? extends Number>> bySku) {
        int[] changed = {0};
        Rows.inPieces(List.copyOf(bySku.keySet()), keys -> {
            Map<String, Optional<BigDecimal>> last = last(series, keys);
            List<String> moved = keys.stream()
                    .filter(key -> differs(last.get(key), valueOf(bySku, key)))
                    .toList();
            insert(series, at, moved, bySku);
            changed[0] += moved.size();
        });
        return changed[0];
    }

    /** Values that are known to be others than the last. */
    void add(String series, Instant at, Map<String, ? extends Optional<? extends Number>> bySku) {
        insert(series, at, List.copyOf(bySku.keySet()), bySku);
    }

    private void insert(
            String series, Instant at, List<String> keys, Map<String, ? extends Optional<? extends Number>> bySku) {
        if (keys.isEmpty()) {
            return;
        }
        Object time = SqlTimes.of(at);
        batches.batchUpdate(
                "insert into %s (sku_key, series, at, %s) values (?, ?, ?, ?) on conflict do nothing"
                        .formatted(table, value),
                keys,
                keys.size(),
                (row, key) -> {
                    row.setString(1, key);
                    row.setString(2, series);
                    row.setObject(3, time);
                    row.setObject(4, valueOf(bySku, key).orElse(null), Types.NUMERIC);
                });
    }

    private Map<String, Optional<BigDecimal>> last(String series, List<String> keys) {
        Map<String, Optional<BigDecimal>> last = new HashMap<>();
        jdbc.sql(("select p.sku_key, p.%2$s from %1$s p where p.series = :series and p.sku_key in (:keys) and p.at ="
                                + " (select max(q.at) from %1$s q where q.sku_key = p.sku_key and q.series = p.series)")
                        .formatted(table, value))
                .param("series", series)
                .param("keys", keys)
                .query(row -> {
                    last.put(row.getString(1), Optional.ofNullable(row.getBigDecimal(2)));
                });
        return last;
    }

    /** When each item's latest value of a series began. */
    Map<String, Instant> since(String series) {
        Map<String, Instant> since = new HashMap<>();
        jdbc.sql("select sku_key, max(at) as began from " + table + " where series = :series group by sku_key")
                .param("series", series)
                .query(row -> {
                    since.put(
                            row.getString("sku_key"),
                            SqlTimes.read(row, "began").orElseThrow());
                });
        return since;
    }

    /** Those since then, and of each series the one before that was in force then; oldest first. */
    <T> List<T> since(String skuKey, Instant since, RowMapper<T> mapper) {
        List<T> points = new ArrayList<>();
        points.addAll(jdbc.sql(("select * from %1$s p where p.sku_key = :sku and p.at = (select max(q.at) from %1$s q"
                                + " where q.sku_key = p.sku_key and q.series = p.series and q.at < :since) order by p.at")
                        .formatted(table))
                .param("sku", skuKey)
                .param("since", SqlTimes.of(since))
                .query(mapper)
                .list());
        points.addAll(jdbc.sql("select * from " + table + " where sku_key = :sku and at >= :since order by at, series")
                .param("sku", skuKey)
                .param("since", SqlTimes.of(since))
                .query(mapper)
                .list());
        return points;
    }

    /** @param last null: never known; empty: known that there is none */
    @SuppressWarnings("NullableOptional")
    private static boolean differs(@Nullable Optional<BigDecimal> last, Optional<? extends Number> now) {
        if (last == null) {
            return now.isPresent();
        }
        return last.isPresent() != now.isPresent()
                || last.isPresent()
                        && last.get().compareTo(new BigDecimal(now.orElseThrow().toString())) != 0;
    }
}
