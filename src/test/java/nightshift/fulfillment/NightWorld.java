package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nightshift.WholeApplication;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Decisions;
import nightshift.operations.Modes;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummaries;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.shopify.ShopEvents;
import nightshift.sandbox.shopify.ShopifySandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole nights in the modes the tests choose, and what people do at the simulated store meanwhile. */
abstract class NightWorld extends WholeApplication {
    @Autowired
    protected Runs runs;

    @Autowired
    protected Decisions decisions;

    @Autowired
    protected Modes modes;

    @Autowired
    protected RunSummaries summaries;

    @Autowired
    protected JdbcClient database;

    @BeforeEach
    void evening() {
        freshNight();
    }

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
        sandbox.faults().clear();
    }

    protected void mode(Mode mode) {
        modes.change(Workflow.FULFILLMENT, mode, "test");
    }

    protected RunView runTheNight() {
        processes.ask("fulfillment-run", "test");
        RunView run = latestRun();
        assertThat(run.finishedAt()).isPresent();
        return run;
    }

    protected RunView latestRun() {
        return runs.latest(1).get(0);
    }

    protected List<RunItem> latestItems() {
        return decisions.itemsOf(latestRun().id());
    }

    protected String latestSummary() {
        return summaries.find(latestRun().id()).orElseThrow().text();
    }

    protected Books books() {
        return sandbox.world().books();
    }

    protected List<String> differences() {
        return sandbox.world().expected().differencesFrom(books());
    }

    /** What was written to Shopify and Amazon. */
    protected int writes() {
        return books().of("shopify.fulfillment").size()
                + books().of("shopify.tracking-update").size()
                + books().of("amazon.confirmation").size()
                + books().of("amazon.resubmission").size();
    }

    protected ShopEvents people() {
        return sandbox.world().the(ShopifySandbox.class).events();
    }

    protected AmazonSandbox amazon() {
        return sandbox.world().the(AmazonSandbox.class);
    }

    /** Does something as soon as so many writes of this kind stand in the books, before Shopify answers the next call. */
    protected void when(String what, int times, Runnable act) {
        AtomicBoolean done = new AtomicBoolean();
        onEachCall("", () -> {
            if (books().of(what).size() >= times && done.compareAndSet(false, true)) {
                act.run();
            }
        });
    }

    /** Does something at each call to Shopify with this text in it, before it is answered. */
    protected void onEachCall(String text, Runnable act) {
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> {
                            if (request.text().contains(text)) {
                                act.run();
                            }
                            return false;
                        },
                        1,
                        new Fault.Slow(0));
    }

    /** Key and payload of all writes to Shopify and Amazon that stand in one of these states. */
    protected Map<String, String> effects(String... states) {
        Map<String, String> effects = new TreeMap<>();
        database.sql(
                        "select effect_key, kind, payload from effect where decision_id is not null and state in (:states)")
                .param("states", List.of(states))
                .query((row, n) -> effects.put(
                        row.getString("kind") + " " + row.getString("effect_key"), row.getString("payload")))
                .list();
        return effects;
    }
}
