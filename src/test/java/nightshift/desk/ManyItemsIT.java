package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page is cut by the database: ten thousand items open like a hundred. In the series, as it measures time, and as the items of
 * one outcome of one run do not yet.
 */
@Tag("series")
class ManyItemsIT extends WholeApplication {
    private static final List<String> PAGES = List.of(
            "/",
            "/runs/1?outcome=done",
            "/runs/1?outcome=flagged",
            "/reviews",
            "/staged",
            "/dead-letters",
            "/search?q=PO-7");

    /** Ten thousand rows on a page cost several seconds; counting them for a run costs half of one. */
    private static final Duration SLACK = Duration.ofMillis(700);

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void logIn() {
        forgetEverything();
        people.account(Role.OPERATOR);
        browser = new Browser(port);
        browser.logIn(TestPeople.name(Role.OPERATOR), TestPeople.PASSWORD);
        jdbc.sql("insert into run (id, workflow, asked_by, instance, started_at, finished_at)"
                        + " values (1, 'FULFILLMENT', 'test', 'i', current_timestamp, current_timestamp)")
                .update();
    }

    @AfterEach
    void forget() {
        forgetEverything();
    }

    @Test
    void opensTenThousandItemsLikeAHundred() {
        fill(1, 100);
        List<Duration> few = PAGES.stream().map(this::median).toList();
        fill(101, 10_000);

        for (int i = 0; i < PAGES.size(); i++) {
            Duration many = median(PAGES.get(i));
            assertThat(many)
                    .as(PAGES.get(i) + " with a hundred took " + few.get(i))
                    .isLessThan(few.get(i).multipliedBy(4).plus(SLACK));
        }
    }

    private Duration median(String path) {
        return IntStream.range(0, 3).mapToObj(i -> once(path)).sorted().toList().get(1);
    }

    private Duration once(String path) {
        long begun = System.nanoTime();
        Browser.Page page = browser.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.text().length()).as("the page is cut").isLessThan(200_000);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** In turn one that is done, one flagged, one staged and one that failed. */
    private void fill(int from, int to) {
        String range = " from system_range(" + from + ", " + to + ") as r(x)";
        run("insert into work (id, workflow, subject, supplier, state, offered_at)"
                + " select x, 'FULFILLMENT', 'mail/' || x, 'Harbor', 'closed', current_timestamp" + range);
        run(
                "insert into decision (id, work_id, item_key, label, workflow, supplier, outcome, reasons, facts, run_id, instance,"
                        + " decided_at) select x, x, 'item', 'PO-7' || x, 'FULFILLMENT', 'Harbor',"
                        + " case mod(x, 4) when 1 then 'REVIEW' else 'PROCEED' end, '[]', '{}', 1, 'i', current_timestamp"
                        + range);
        run(
                "insert into effect (id, effect_key, kind, payload, target, position, state, workflow, decision_id, planned_at)"
                        + " select x, 'key/' || x, 'shopify-create-fulfillment', '{}', 'order #' || x, 0,"
                        + " case mod(x, 4) when 2 then 'staged' when 3 then 'failed' else 'done' end, 'FULFILLMENT', x,"
                        + " current_timestamp" + range + " where mod(x, 4) <> 1");
        run("insert into review (id, open_key, decision_id, reasons, opened_at)"
                + " select x, 'decision/' || x, x, '[]', current_timestamp" + range + " where mod(x, 4) = 1");
        run(
                "insert into dead_letter (id, open_key, effect_id, workflow, run_id, cause, fingerprint, route, attempts, work_attempt,"
                        + " first_seen_at, last_seen_at, state) select x, 'effect/' || x, x, 'FULFILLMENT', 1, 'down', 'cause ' || mod(x, 60),"
                        + " 'shopify-call', 1, 0, current_timestamp, current_timestamp, 'open'" + range
                        + " where mod(x, 4) = 3");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
