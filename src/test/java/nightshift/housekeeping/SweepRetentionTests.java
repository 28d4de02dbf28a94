package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.MigratedDatabase;
import nightshift.catalog.HistoryRetention;
import nightshift.catalog.ListRetention;
import nightshift.inventory.StockRetention;
import nightshift.pricing.PriceRetention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is removed of sweeps over stock and prices, and what stays: on H2 here, on PostgreSQL by {@code SweepRetentionOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class SweepRetentionTests {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant LIMIT = NOW.minus(Duration.ofDays(90));
    private static final int MANY = 100;

    private JdbcTemplate database;
    private JdbcClient jdbc;

    @BeforeEach
    void freshDatabase() {
        database = new JdbcTemplate(MigratedDatabase.fresh());
        jdbc = JdbcClient.create(database);
    }

    @Test
    void keepsOfAChartWhereItStoodAtTheLimitAndAllSince() {
        for (int days : List.of(200, 150, 95, 80, 1)) {
            database.update(
                    "insert into price_point (sku_key, series, at, amount) values ('HS-1', 'floor', ?, 1)", ago(days));
            database.update(
                    "insert into stock_point (sku_key, series, at, quantity) values ('HS-1', 'shopify', ?, 1)",
                    ago(days));
        }
        database.update(
                "insert into price_point (sku_key, series, at, amount) values ('HS-2', 'floor', ?, 1)", ago(300));

        assertThat(new HistoryRetention(database).remove(LIMIT, MANY)).isEqualTo(4);

        assertThat(points("price_point", "HS-1")).containsExactly(95, 80, 1);
        assertThat(points("stock_point", "HS-1")).containsExactly(95, 80, 1);
        assertThat(points("price_point", "HS-2")).as("it never moved since").containsExactly(300);
        assertThat(new HistoryRetention(database).remove(LIMIT, MANY)).isZero();
    }

    @Test
    void keepsWhatTheLastSweepDecidedAboutStockHoweverOldItIs() {
        stockDecision("GONE", 1, 200);
        stockDecision("HS-1", 2, 120);
        assertThat(new StockRetention(jdbc).remove(LIMIT, MANY)).isEqualTo(1);
        assertThat(skus("stock_decision")).containsExactly("HS-1");
    }

    @Test
    void keepsPausesThatStandAndRemovesThoseThatEndedLongAgo() {
        pause("stands", null);
        pause("ended long ago", 100);
        pause("ended lately", 10);

        assertThat(new StockRetention(jdbc).remove(LIMIT, MANY)).isEqualTo(1);

        assertThat(jdbc.sql("select effect_key from inventory_pause order by effect_key")
                        .query(String.class)
                        .list())
                .containsExactly("ended lately", "stands");
    }

    @Test
    void keepsTheLastDecisionAboutEachPriceAndWhatCanBeTakenBack() {
        database.update(
                "insert into run (workflow, asked_by, instance, started_at) values ('PRICING', 't', 'i', ?)", ago(200));
        long run = newest("run");
        long old = priceRun(run, "sweep", "applied", 200);
        long open = priceRun(run, "sweep", "held", 190);
        long last = priceRun(run, "sweep", "applied", 120);
        long rejected = priceRun(run, "sweep", "rejected", 100);
        long now = priceRun(run, "sweep", "nothing", 1);
        proposal(old, "HS-1");
        proposal(old, "HS-2");
        proposal(open, "HS-1");
        proposal(last, "HS-1");
        proposal(rejected, "HS-1");
        proposal(now, "HS-1");

        assertThat(new PriceRetention(jdbc).remove(LIMIT, MANY)).isEqualTo(2);

        assertThat(jdbc.sql("select price_run_id, sku_key from price_proposal order by id")
                        .query((row, n) -> row.getLong(1) + " " + row.getString(2))
                        .list())
                .containsExactly(old + " HS-2", open + " HS-1", last + " HS-1", now + " HS-1");
    }

    @Test
    void keepsWhatWasTakenBackOfASweepAsLongAsTheSweep() {
        database.update(
                "insert into run (workflow, asked_by, instance, started_at) values ('PRICING', 't', 'i', ?)", ago(200));
        long run = newest("run");
        long sweep = priceRun(run, "sweep", "applied", 120);
        long rollBack = priceRun(run, "roll-back", "applied", 119);
        database.update("update price_run set restores = ? where id = ?", sweep, rollBack);
        long now = priceRun(run, "sweep", "nothing", 1);
        proposal(sweep, "HS-1");
        proposal(rollBack, "HS-1");
        proposal(now, "HS-1");

        assertThat(new PriceRetention(jdbc).remove(LIMIT, MANY)).isZero();
    }

    @Test
    void keepsOfASuppliersListsTheOneInForceWhatCameSinceAndTheOneRefusedLast() {
        long overtaken = list("Acme", "both", "accepted", 300);
        list("Acme", "both", "refused", 290);
        long open = list("Acme", "both", "refused", 280);
        long refusedLast = list("Acme", "both", "refused", 200);
        long inForce = list("Acme", "both", "accepted", 150);
        long costs = list("Acme", "cost", "accepted", 300);
        list("Harbor", "both", "accepted", 120);
        long lately = list("Harbor", "both", "accepted", 80);
        long now = list("Harbor", "both", "accepted", 1);
        long never = list("Nobody", "both", "refused", 300);
        long neither = list("Nobody", "both", "refused", 200);

        assertThat(new ListRetention(jdbc).remove(LIMIT, List.of(open), 1)).isEqualTo(1);
        assertThat(lists()).doesNotContain(overtaken);
        assertThat(new ListRetention(jdbc).remove(LIMIT, List.of(open), MANY)).isEqualTo(2);

        assertThat(lists()).containsExactly(open, refusedLast, inForce, costs, lately, now, never, neither);
        assertThat(new ListRetention(jdbc).remove(LIMIT, List.of(), MANY))
                .as("it was settled")
                .isEqualTo(1);
    }

    private long list(String supplier, String purpose, String state, int days) {
        database.update(
                "insert into supplier_feed (supplier, purpose, name, fingerprint, columns, row_count, as_of, received_at, state,"
                        + " reasons, refused_rows) values (?, ?, 'list.csv', 'f', 'SKU', 1, ?, ?, ?, '', 0)",
                supplier,
                purpose,
                ago(days),
                ago(days),
                state);
        return newest("supplier_feed");
    }

    private List<Long> lists() {
        return jdbc.sql("select id from supplier_feed order by id")
                .query(Long.class)
                .list();
    }

    private long priceRun(long run, String kind, String state, int days) {
        database.update(
                "insert into price_run (run_id, kind, state, because, looked_at, moves, at_floor, raised, sum_from, sum_to,"
                        + " created_at) values (?, ?, ?, '', 1, 1, 0, 1, 1, 1, ?)",
                run,
                kind,
                state,
                ago(days));
        return newest("price_run");
    }

    private long newest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private void proposal(long priceRun, String sku) {
        database.update(
                "insert into price_proposal (price_run_id, sku_key, sku, channel, outcome, state, code, reason, bound_by)"
                        + " values (?, ?, ?, 'amazon', 'move', 'done', 'match-buy-box', '', '')",
                priceRun,
                sku,
                sku);
    }

    private void stockDecision(String sku, long run, int days) {
        database.update(
                "insert into stock_decision (sku_key, channel, run_id, act, from_quantity, to_quantity, reason, held, decided_at)"
                        + " values (?, 'shopify', ?, 'kept', 1, 1, '', false, ?)",
                sku,
                run,
                ago(days));
    }

    private void pause(String key, Integer endedDaysAgo) {
        database.update(
                "insert into inventory_pause (effect_key, channel, target_key, before_value, rule, run_id, noted_at, ended_at)"
                        + " values (?, 'amazon', 'HS-1', '3', 'r', 1, ?, ?)",
                key,
                ago(200),
                endedDaysAgo == null ? null : ago(endedDaysAgo));
    }

    private List<Integer> points(String table, String sku) {
        return jdbc
                .sql("select at from " + table + " where sku_key = :sku order by at")
                .param("sku", sku)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(at -> (int) Duration.between(at.toInstant(), NOW).toDays())
                .toList();
    }

    private List<String> skus(String table) {
        return jdbc.sql("select sku_key from " + table).query(String.class).list();
    }

    private static OffsetDateTime ago(int days) {
        return OffsetDateTime.ofInstant(NOW.minus(Duration.ofDays(days)), ZoneOffset.UTC);
    }
}
