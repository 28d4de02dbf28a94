package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nightshift.core.Workflow;
import nightshift.documents.loading.Pdfs;
import nightshift.operations.Reviews;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.BadInputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner's morning in a browser: he runs the night, finishes what it flagged, changes his mind about what was shipped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MorningIT extends DeskBrowser {
    private static final String GOOD_UPS = "1Z999AA10123456784";
    private static final String OTHER_UPS = "1Z999AA10123456793";
    private static final String DEPOT_UPS = "1Z999AA10770000005";
    private static final String SCAN = "A scan for PO-7451";
    private static final String SCAN_UPS = "1Z999AA10123456800";
    private static final String HOSTILE =
            "Shipped <script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    @Autowired
    private Reviews reviews;

    @BeforeAll
    void evening() {
        freshNight();
        mail("traffic@pioneerpartition.example", HOSTILE, slip("PO-7456", "1Z999AA10770000006"));
        mail("shipnotice@keystonecabinets.example", "Shipped PO-7457", slip("PO-7457", "1Z999AA10770011118"));
        mail("noreply@redwoodshelving.example", "Shipped PO-9999", slip("PO-9999", "1Z999AA10770011119"));
        mail(
                "dispatch@lakeland-depot.example",
                "Packing slip PO-7461",
                "<p>Attached.</p>",
                pdf(Pdfs.withLines(
                        "Packing slip", "Purchase order: PO-7461", "Carrier: UPS", "Tracking number: " + DEPOT_UPS)));
        mail("ship@harborsteel.example", SCAN, "<p>Attached.</p>", pdf(scan()));
    }

    @Test
    @Order(1)
    void logsInByKeyboardAndRunsTheNight() {
        screen.open("/login");
        screen.waitForFocus("Name");
        screen.keys("operator", Keys.TAB, "nightshift", Keys.ENTER);
        screen.waitFor("Tonight");
        screen.tabTo("Run fulfillment now");
        screen.keys(Keys.ENTER);
        screen.waitFor("was asked to run");

        await().until(() -> !runs.latest(1).isEmpty()
                && runs.latest(1).get(0).finishedAt().isPresent()
                && runs.underWay(Workflow.FULFILLMENT).isEmpty());
        screen.open("/");
        assertThat(screen.text()).contains("46 Done", "8 Need you", "1 Known exceptions");
    }

    @Test
    @Order(2)
    void approvesAFlagByKeyboardAlone() {
        screen.open("/reviews");
        screen.tabTo("PO-7415");
        screen.keys(Keys.ENTER);
        screen.waitFor("What was read");
        screen.tabTo("Approve as it is");
        if (screen.script("return document.activeElement.closest('details').open")
                .equals(false)) {
            screen.keys(Keys.ENTER);
        }
        screen.tabTo("Why");
        screen.keys("Harbor confirmed the address on the phone", Keys.ENTER);

        screen.waitFor("Harbor confirmed the address on the phone");
        assertThat(shipped("#7415")).hasSize(1);
    }

    @Test
    @Order(3)
    void correctsATrackingNumberAfterAWrongOneWasRefused() {
        open("PO-7428");
        correctTracking("1Z999AA10123456786");
        screen.waitFor("check digit");
        assertThat(shipped("#7428")).isEmpty();

        open("PO-7428");
        correctTracking(GOOD_UPS);
        screen.waitFor("Change it");

        assertThat(shipped("#7428")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("tracking", List.of(GOOD_UPS)));
    }

    @Test
    @Order(4)
    void choosesTheOrderOfAnUnknownNumber() {
        open("PO-9999");
        unfolded("Choose the order");
        screen.type("Order, as Shopify names it", "#7460");
        screen.press("Choose the order");
        screen.waitFor("Change it");

        assertThat(shipped("#7460")).hasSize(1);
        assertThat(reviews.open().stream()
                        .filter(review -> review.reasons().toString().contains("PO-9999")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void finishesTheRestByHandIgnoringAndNamingTheSupplier() {
        open("PO-7457");
        finish("I did it by hand", "entered in Shopify");
        open("Shipment confirmation PO-7458");
        finish("Ignore it", "a forgery");
        open("Packing slip PO-7461");
        unfolded("It is from a supplier");
        screen.choose("Supplier", "Lakeland Cabinet Works");
        screen.type("Why", "their new depot");
        screen.press("It is from a supplier");
        screen.waitFor("their new depot");
        open(SCAN);
        unfolded("Enter the shipment");
        screen.type("Purchase order", "PO-7451");
        screen.type("Tracking numbers, one a line", SCAN_UPS);
        screen.press("Enter the shipment");
        screen.waitFor("Who did what");

        assertThat(shipped("#7457")).isEmpty();
        assertThat(shipped("#7458")).isEmpty();
    }

    @Test
    @Order(6)
    void showsAHostileSubjectAsTextOnly() {
        open("PO-7456");

        assertThat(screen.text()).contains("<script>document.title='owned'</script>");
        assertThat(screen.script("return document.title")).isNotEqualTo("owned");
        assertThat(screen.script("return document.querySelectorAll('main img, main script').length"))
                .isEqualTo(0L);
        finish("Ignore it", "a trial");
    }

    @Test
    @Order(7)
    void replacesANumberAndUndoesAFulfillmentFromTheSearch() {
        search("PO-7407");
        unfolded("Replace the tracking number");
        screen.type("Tracking numbers, one a line", OTHER_UPS);
        screen.press("Replace the tracking number");
        screen.waitFor("Who did what");
        search("#7402");
        unfolded("Undo the fulfillment");
        assertThat(screen.text()).contains("charged");
        screen.type("Why", "the customer cancelled");
        screen.press("Undo the fulfillment");
        screen.waitFor("the customer cancelled");

        assertThat(books().of("shopify.tracking-update"))
                .extracting(Books.Entry::target)
                .containsExactly("#7407");
        assertThat(books().of("shopify.cancellation"))
                .extracting(Books.Entry::target)
                .containsExactly("#7402");
    }

    @Test
    @Order(8)
    void leavesTheBooksAsAGoodNightButForWhatThePersonDecided() {
        processes.ask("amazon-send-confirmations", null);

        assertThat(differencesBut(Set.of(
                        "#7402", "#7407", "#7415", "#7428", "#7451", "#7460", "#7461", GOOD_UPS, DEPOT_UPS, SCAN_UPS)))
                .isEmpty();
        screen.open("/reviews");
        assertThat(reviews.open()).as(screen.text()).isEmpty();
        screen.open("/audit");
        assertThat(screen.text()).contains("run now", "approve", "correct", "by-hand", "ignore", "undo");
    }

    private void open(String label) {
        screen.open("/reviews");
        screen.follow(label);
        screen.waitFor("What was read");
    }

    private void search(String asked) {
        screen.open("/search");
        screen.type("Purchase order", asked);
        screen.press("Search");
        screen.clickVisible(org.openqa.selenium.By.cssSelector("main h2.item a"));
        screen.waitFor("What was read");
    }

    private void correctTracking(String number) {
        unfolded("Correct the values");
        screen.type("Tracking numbers, one a line", number);
        screen.press("Correct the values");
    }

    private void finish(String act, String why) {
        unfolded(act);
        screen.type(act.equals("Ignore it") ? "Why" : "Note", why);
        screen.press(act);
        screen.waitFor(why);
    }

    /** Only this act open, so that its fields are the ones to be seen. */
    private void unfolded(String act) {
        screen.script("document.querySelectorAll('details.act').forEach(each => each.open = false)");
        screen.unfold(act);
    }

    private void mail(String from, String subject, String html, SeedMail.File... files) {
        sandbox.world()
                .the(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        "orders@northpoint.example",
                        "Shipping desk",
                        from,
                        subject,
                        html,
                        Instant.now().minusSeconds(60),
                        List.of(files)));
    }

    private static SeedMail.File pdf(byte[] content) {
        return new SeedMail.File("slip.pdf", "application/pdf", content, false);
    }

    private static byte[] scan() {
        return BadInputs.all(Instant.now()).stream()
                .filter(input -> input.what().equals("a scan without text"))
                .flatMap(input -> input.mail().files().stream())
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static String slip(String po, String tracking) {
        return "<p>Packing slip</p><p>Purchase order: %s</p><p>Carrier: UPS</p><p>Tracking number: %s</p>"
                .formatted(po, tracking);
    }

    private Books books() {
        return sandbox.world().books();
    }

    private List<Books.Entry> shipped(String order) {
        return books().of("shopify.fulfillment").stream()
                .filter(entry -> entry.target().equals(order))
                .toList();
    }
}
