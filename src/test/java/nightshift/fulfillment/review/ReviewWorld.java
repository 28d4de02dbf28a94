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
import nightshift.operations.Runs;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning after a night of the sandbox, with what people do then. */
abstract class ReviewWorld extends WholeApplication {
    @Autowired
    protected Runs runs;

    @Autowired
    protected Decisions decisions;

    @Autowired
    protected Reviews reviews;

    @Autowired
    protected ReviewDesk desk;

    @BeforeEach
    void evening() {
        freshNight();
    }

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

    protected <T extends SandboxSystem> T system(Class<T> type) {
        return sandbox.world().systems().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Does an act with its fields as they are prefilled, but for these. */
    protected ActOutcome act(Target target, String act, String note, String... values) {
        Map<String, String> entered = new HashMap<>(offered(target, act).fields().stream()
                .collect(Collectors.toMap(ActField::name, ActField::value)));
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

    protected List<RunItem> items() {
        return decisions.itemsOf(runs.latest(1).get(0).id());
    }

    protected long decisionOf(String label) {
        return items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .flatMap(RunItem::decisionId)
                .orElseThrow();
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
