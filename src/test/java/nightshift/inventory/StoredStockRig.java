package nightshift.inventory;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database, and effects of stock as the gate leaves them there. */
abstract class StoredStockRig {
    final DataSource database = MigratedDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final MovableClock clock = new MovableClock();
    final OpenStockWrites open = new OpenStockWrites(jdbc, clock);

    void effect(String key, String kind, String state, int attempt, String target) {
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, attempt, expires_at,"
                                + " planned_at, finished_at) values (:key, :kind, '{}', :target, 1, :state, 'INVENTORY', :attempt,"
                                + " :expires, :now, :now)")
                .params(Map.of("key", key, "kind", kind, "state", state, "attempt", attempt, "target", target))
                .param("expires", SqlTimes.of(clock.instant().plus(Duration.ofHours(12))))
                .param("now", SqlTimes.of(clock.instant()))
                .update();
    }

    void state(String key, String state) {
        jdbc.sql("update effect set state = :state where effect_key = :key")
                .param("state", state)
                .param("key", key)
                .update();
    }
}
