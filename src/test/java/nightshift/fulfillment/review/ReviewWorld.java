package nightshift.fulfillment.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.WholeApplication;
import nightshift.core.ReasonKind;
import nightshift.operations.Decisions;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning after one night of the sandbox for all tests of a class, with what people do then. Each test has flags of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReviewWorld extends WholeApplication {
    @Autowired
    protected Decisions decisions;

    @Autowired
    protected Reviews reviews;

    @Autowired
    protected ReviewDesk desk;

    @BeforeAll
    void theNightBefore() {
        freshNight();
        moreMails();
        night();
    }

    /** What else comes in the evening. */
    protected abstract void moreMails();

    protected void night() {
        processes.ask("fulfillment-run", "test");
    }

    protected void mail(String from, String subject, String html, SeedMail.File... files) {
        system(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        "orders@northpoint.example",
                        "Shipping desk",
                        from,
                        subject,
                        html,
                        Instant.now().minusSeconds(60),
                        List.of(files)));
    }

    /** A slip as a mail's own text, which the rules read without a doubt where its values are right. */
    protected static String slip(String po, String carrier, String tracking) {
        return "<p>Packing slip</p><p>Purchase order: %s</p><p>Carrier: %s</p><p>Tracking number: %s</p>"
                .formatted(po, carrier, tracking);
    }

    protected <T extends SandboxSystem> T system(Class<T> type) {
        return sandbox.world().the(type);
    }

    /** Does an act with its fields as they are prefilled, but for these. */
    protected ActOutcome act(Target target, String act, String note, String... values) {
        Map<String, String> entered = new HashMap<>(
                offered(target, act).fields().stream().collect(Collectors.toMap(ActField::name, ActField::value)));
        for (int i = 0; i < values.length; i += 2) {
            entered.put(values[i], values[i + 1]);
        }
        return act("kim", target, act, note, entered);
    }

    protected ActOutcome act(String who, Target target, String act, String note, Map<String, String> values) {
        return (ActOutcome) processes.ask("review-act", new ActRequest(target, act, who, note, values));
    }

    protected OfferedAct offered(Target target, String act) {
        return desk.offered(target).stream()
                .filter(offered -> offered.name().equals(act))
                .findFirst()
                .orElseGet(() -> new OfferedAct(act, "", "", List.of(), List.of(), false));
    }

    protected Target flag(ReasonKind kind) {
        return reviews.open().stream()
                .filter(review -> review.reasons().get(0).kind() == kind)
                .findFirst()
                .map(review -> (Target) new Target.OfReview(review.id()))
                .orElseThrow(() -> new AssertionError("Nothing is flagged as " + kind));
    }

    /** The open flag of the item with this label. */
    protected Target flagOf(String label) {
        return reviews.open().stream()
                .filter(review -> review.decisionId()
                        .flatMap(decisions::item)
                        .filter(item -> item.label().equals(label))
                        .isPresent())
                .findFirst()
                .map(review -> (Target) new Target.OfReview(review.id()))
                .orElseThrow(() -> new AssertionError(label + " is not flagged"));
    }

    /** The items with this label as they stand, over all nights. */
    protected List<RunItem> items(String label) {
        return decisions.itemsSince(Instant.now().minusSeconds(3600)).stream()
                .filter(item -> item.label().equals(label))
                .toList();
    }

    protected long decisionOf(String label) {
        return items(label).get(0).decisionId().orElseThrow();
    }

    protected Books books() {
        return sandbox.world().books();
    }

    protected List<Books.Entry> shipped(String order) {
        return books().of("shopify.fulfillment").stream()
                .filter(entry -> entry.target().equals(order))
                .toList();
    }
}
