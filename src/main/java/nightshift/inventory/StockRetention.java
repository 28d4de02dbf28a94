package nightshift.inventory;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Removes what sweeps over stock decided long ago. What is paused, and what the last sweep decided, stays however old it is. */
@Repository
public class StockRetention {
    private final JdbcClient jdbc;

    public StockRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many rows */
    @Transactional
    public int remove(Instant before, int atMost) {
        return remove(
                        "delete from stock_decision where (sku_key, channel) in (select sku_key, channel from stock_decision"
                                + " where decided_at < :before and run_id < (select max(run_id) from stock_decision)"
                                + " limit :most)",
                        before,
                        atMost)
                + remove(
                        "delete from inventory_pause where effect_key in (select effect_key from inventory_pause"
                                + " where ended_at < :before limit :most)",
                        before,
                        atMost)
                + remove(
                        "delete from stock_hold where (run_id, channel, sku_key) in (select run_id, channel, sku_key"
                                + " from stock_hold where held_at < :before limit :most)",
                        before,
                        atMost)
                + remove(
                        "delete from stock_go_ahead where run_id in (select run_id from stock_go_ahead"
                                + " where released_at < :before limit :most)",
                        before,
                        atMost);
    }

    private int remove(String sql, Instant before, int atMost) {
        return jdbc.sql(sql)
                .param("before", SqlTimes.of(before))
                .param("most", atMost)
                .update();
    }
}
