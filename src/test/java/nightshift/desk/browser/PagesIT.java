package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.Mode;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences;
import nightshift.operations.RunItem;
import nightshift.operations.Schedule;
import nightshift.operations.Schedules;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.operations.reviews.RememberedKind;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page with something on it, in both color schemes and on a phone: for everybody to use, nothing refused, nothing cut off. */
class PagesIT extends DeskBrowser {
    private static final String KEYSTONE = "Keystone Industrial Cabinets";
    private static final String ACME = "Acme Bin Co";

    @Autowired
    private Decisions decisions;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private Differences differences;

    @Autowired
    private Schedules schedules;

    @Autowired
    private RememberedCorrections remembered;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void aNightWithSomethingOfEverything() {
        freshNight();
        modes.change(KEYSTONE, Mode.REVIEW, "test");
        SandboxResponse forbidden = SandboxResponse.json(403, "{\"errors\":\"[API] forbidden\"}");
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("fulfillmentCreate"),
                        1,
                        new Fault.Answer(forbidden));
        sandbox.faults().add("/shopify", request -> request.text().contains("7401"), 9, new Fault.Answer(forbidden));
        night();
        sandbox.faults().clear();
        differences.record(new Differences.Found(
                Workflow.FULFILLMENT, Set.of("order #7409"), 1, List.of(difference("order #7409"))));
        schedules.pause(Schedule.FULFILLMENT, "kim", "stocktaking until noon");
        schedules.pause(Schedule.INTAKE, "kim", "Outlook is being moved");
        remembered.remember(new RememberOffer(RememberedKind.CARRIER, "", "Brown Wheels", "ups", "?"), "kim");
        proposeAcme();
        aClaim();
        logIn();
        collect(runs.latest(1).get(0).id());
    }

    @AfterAll
    void asItWas() {
        modes.reset(KEYSTONE);
        modes.reset(ACME);
        schedules.resume(Schedule.FULFILLMENT, "kim");
        schedules.resume(Schedule.INTAKE, "kim");
        forgetEverything();
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        return everyLook.of(pages);
    }

    @Test
    void reachesThePagesBehindTheMenuByKeyboardAndOnAPhone() {
        screen.open("/");
        screen.tabTo("More pages");
        screen.keys(Keys.ENTER);
        everyLook.isForEverybody("menu");
        assertThat((Long) screen.script(
                        "return Math.round(document.querySelector('.menu').getBoundingClientRect().left)"))
                .as("not cut off on the left, where nobody can scroll to")
                .isZero();
        screen.keys(Keys.ESCAPE);
        assertThat(screen.text()).as("folded away").doesNotContain("Who did what");
        screen.keys(Keys.ENTER);
        screen.tabTo("Modes");
        screen.keys(Keys.ENTER);
        screen.waitFor("How far Nightshift may go by itself");
        assertThat(screen.path()).isEqualTo("/modes");

        Chromium.look(chromium, Look.PHONE);
        try {
            screen.unfold("More pages");
            screen.follow("Who did what");
            screen.waitFor("Who did what");
            assertThat(screen.path()).isEqualTo("/audit");
        } finally {
            Chromium.look(chromium, Look.LIGHT);
        }
    }

    @Test
    void settlesADifferenceWithoutScripts() {
        differences.record(new Differences.Found(
                Workflow.FULFILLMENT, Set.of("order #7410"), 1, List.of(difference("order #7410"))));
        scripts(false);
        try {
            screen.open("/differences");
            screen.unfold("Leave order #7410 as it is");
            screen.type("Why", "it was sent back");
            screen.press("Leave it");
            screen.open("/differences");
        } finally {
            scripts(true);
        }
        screen.open("/differences");
        assertThat(screen.text()).contains("order #7409").doesNotContain("order #7410");
    }

    private void scripts(boolean on) {
        chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    private void collect(long run) {
        List<RunItem> items = decisions.itemsOf(run);
        pages.put("tonight", "/");
        pages.put("run", "/runs/" + run);
        pages.put("run-done", "/runs/" + run + "?outcome=done");
        pages.put("run-failed", "/runs/" + run + "?outcome=failed");
        pages.put("reviews", "/reviews");
        pages.put("item-flagged", item(items, "PO-7415"));
        pages.put("item-done", item(items, "PO-7402"));
        pages.put("staged", "/staged");
        pages.put("dead-letters", "/dead-letters");
        pages.put(
                "cause",
                "/dead-letters/cause?fingerprint="
                        + deadLetters.open().get(0).fingerprint().replace(" ", "+"));
        pages.put("dead-letter", "/dead-letters/" + deadLetters.open().get(0).id());
        pages.put("differences", "/differences");
        pages.put("modes", "/modes");
        pages.put("remembered", "/remembered");
        pages.put("claims", "/claims");
        pages.put("claim", "/claims/7");
        pages.put("savings", "/savings");
        pages.put("search", "/search?q=7407");
        pages.put("audit", "/audit");
        pages.put("users", "/users");
        pages.put("account", "/account");
        pages.put("password", "/account/password");
    }

    private static String item(List<RunItem> items, String label) {
        return items.stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .map(item -> "/items/" + item.decisionId().orElseThrow())
                .orElseThrow();
    }

    private static Difference difference(String order) {
        return new Difference(
                DifferenceKind.MISSING,
                RemoteSystem.SHOPIFY,
                "a difference of " + order,
                order,
                java.util.Optional.empty(),
                order
                        + " is recorded as shipped with 1Z999AA10123456784, but Shopify shows no such fulfillment: look at"
                        + " the order.");
    }

    private void aClaim() {
        jdbc.sql(
                        "insert into claim (id, work_id, mail_id, reference, mailbox, shadow_only, order_id, order_name, supplier,"
                                + " vendor_address, po_number, carrier, tracking, carrier_until, state, opened_at, started_at, due_at)"
                                + " select 7, w.id, m.id, 'claim/7/7', m.mailbox, false, 'o', '#8613', :supplier, 'claims@acme-bin.example',"
                                + " 'PO-8613', 'UPS', '1Z999AA10123456784', m.received_at, 'both_sent', m.received_at, m.received_at,"
                                + " m.received_at from work w join mail m on w.subject = concat('mail/', m.id) order by w.id limit 1")
                .param("supplier", ACME)
                .update();
        jdbc.sql(
                        "insert into claim_item (claim_id, order_id, line_id, sku, title, quantity) values (7, 'o', '1', 'AB-1001',"
                                + " 'Stacking bin', 2)")
                .update();
        jdbc.sql(
                        "insert into claim_draft (reference, claim_id, mail_id, role, state, noted_at) select 'claim/7/7/vendor', 7, c.mail_id,"
                                + " 'vendor', 'waiting', c.opened_at from claim c")
                .update();
    }

    private void proposeAcme() {
        modes.change(ACME, Mode.SHADOW, "test");
        jdbc.sql("update mode_switch set switched_at = dateadd(day, -30, switched_at)")
                .update();
        jdbc.sql(
                        "insert into shadow_comparison (decision_id, workflow, supplier, verdict, decided_at, compared_at, settled_at)"
                                + " select id, 'FULFILLMENT', :supplier, 'agreed', dateadd(day, -9, decided_at), decided_at, decided_at"
                                + " from decision")
                .param("supplier", ACME)
                .update();
    }
}
