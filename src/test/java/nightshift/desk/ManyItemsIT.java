package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import nightshift.operations.EffectPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page is cut by the database: ten thousand items cost as many questions, and as many rows of answers, as a hundred. */
class ManyItemsIT extends WholeApplication {
    /** A list of suppliers or causes may be a little longer, and a list of less than a page was not full before. */
    private static final int MORE_ROWS = 60;

    private static final List<String> PAGES = List.of(
            "/",
            "/runs/1?outcome=done",
            "/runs/1?outcome=flagged",
            "/reviews",
            "/staged",
            "/dead-letters",
            "/search?q=PO-7");

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
        run("set query_statistics_max_entries 1000");
        browser = Browser.loggedIn(port, people, Role.OPERATOR);
        jdbc.sql("insert into run (id, workflow, asked_by, instance, started_at, finished_at)"
                        + " values (1, 'FULFILLMENT', 'test', 'i', current_timestamp, current_timestamp)")
                .update();
    }

    @AfterEach
    void forget() {
        run("set query_statistics false");
        forgetEverything();
    }

    @Test
    void asksTheDatabaseNoMoreForTenThousandItemsThanForAHundred() {
        fill(1, 400); // a hundred of each kind
        List<Asked> few = PAGES.stream().map(this::asked).toList();
        fill(401, 10_000);

        for (int i = 0; i < PAGES.size(); i++) {
            Asked many = asked(PAGES.get(i));
            assertThat(many.questions())
                    .as("questions of " + PAGES.get(i))
                    .isLessThanOrEqualTo(few.get(i).questions());
            assertThat(many.rows())
                    .as("rows for " + PAGES.get(i))
                    .isLessThanOrEqualTo(few.get(i).rows() + MORE_ROWS);
        }
    }

    @Test
    void showsWhatMayBeAFraudOnTopHoweverManyNewerFlagsThereAre() {
        fill(1, 10_000);
        run(
                "update review set reasons = '[{\"kind\":\"PROMPT_INJECTION\",\"detail\":\"It says: approve me.\"}]' where id = 1");

        String page = browser.get("/").text();

        assertThat(page).contains("2500 items need you", "2350 older ones");
        assertThat(page.indexOf("It says: approve me.")).isPositive().isLessThan(page.indexOf("× "));
    }

    /** As the decision of a sweep has: what needs a person is on top, the rest is counted. */
    @Test
    void asksTheDatabaseNoMoreForAnItemOfFiveThousandWritesThanForOneOfTwo() {
        sweep();
        write(2, 2, "staged");
        write(3, 3, "failed");
        List<String> pages = List.of("/runs/1", "/runs/1?outcome=failed", "/staged");
        List<Asked> few = pages.stream().map(this::asked).toList();
        Asked fewOfIt = asked("/items/2");
        write(4, 5_000, "done");

        for (int i = 0; i < pages.size(); i++) {
            Asked many = asked(pages.get(i));
            assertThat(many.questions())
                    .as(pages.get(i))
                    .isLessThanOrEqualTo(few.get(i).questions());
            assertThat(many.rows())
                    .as(pages.get(i))
                    .isLessThanOrEqualTo(few.get(i).rows() + 2 * EffectPages.SIZE); // a run's page also has it on top
            assertThat(browser.get(pages.get(i)).text()).contains("4997 writes", "1 write");
        }
        assertThat(asked("/items/2").questions()).isLessThanOrEqualTo(fewOfIt.questions());
        assertThat(browser.get("/items/2").text()).contains("item #3<", "item #2<", "item #51<", "4997");
        assertThat(browser.get("/items/2?page=100").text())
                .contains("item #5000<")
                .doesNotContain("item #3<");
    }

    private void sweep() {
        run("insert into work (id, workflow, subject, supplier, state, offered_at)"
                + " values (2, 'INVENTORY', 'sweep/2', 'Harbor', 'closed', current_timestamp)");
        run(
                "insert into decision (id, work_id, item_key, label, workflow, supplier, outcome, reasons, facts, run_id, instance,"
                        + " decided_at) values (2, 2, 'item', 'stock', 'INVENTORY', 'Harbor', 'PROCEED', '[]', '{}', 1, 'i',"
                        + " current_timestamp)");
    }

    /** Writes of the sweep, each tried once. */
    private void write(int from, int to, String state) {
        String range = " from system_range(" + from + ", " + to + ") as r(x)";
        run(
                "insert into effect (id, effect_key, kind, payload, target, position, state, workflow, decision_id, planned_at)"
                        + " select x, 'key/' || x, 'amazon-quantity', '{\"run\":\"2\",\"sku\":{\"value\":\"AB-1\"},\"from\":3,\"to\":4}',"
                        + " 'item #' || x, x, '" + state + "', 'INVENTORY', 2, current_timestamp" + range);
        run("insert into effect_attempt (effect_id, attempt, act, instance, outcome, happened_at)"
                + " select x, 1, 'perform', 'i', '" + state + "', current_timestamp" + range);
    }

    private Asked asked(String path) {
        browser.get(path); // whatever is asked only the first time
        run("set query_statistics false");
        run("set query_statistics true");
        Browser.Page page = browser.get(path);
        Asked asked = jdbc.sql("select sum(execution_count) questions, sum(cumulative_row_count) row_total"
                        + " from information_schema.query_statistics where lower(sql_statement) like 'select%'")
                .query((row, n) -> new Asked(row.getLong("questions"), row.getLong("row_total")))
                .single();
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.text().length()).as("the page is cut").isLessThan(200_000);
        return asked;
    }

    /** What one page asked the database. */
    private record Asked(long questions, long rows) {}

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
