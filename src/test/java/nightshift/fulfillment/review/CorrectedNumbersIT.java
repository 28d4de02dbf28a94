package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import nightshift.operations.Modes;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ReviewedItems;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One Amazon order, shipped with one number, and the word that it has another: Shopify and Amazon end with the same one. */
class CorrectedNumbersIT extends ReviewWorld {
    private static final String ONE = "1Z999AA10123456784";
    private static final String OTHER = "1Z999AA10123456793";
    private static final String HARBOR = "shipping@harborsteel.example";

    @Autowired
    private Modes modes;

    @Autowired
    private Effects effects;

    @Autowired
    private ReviewedItems reviewed;

    @Override
    void theNightBefore() {}

    @Override
    protected void moreMails() {}

    @BeforeEach
    void oneOrder() {
        evening(7407);
    }

    @AfterEach
    void asBefore() {
        modes.reset(Workflow.FULFILLMENT);
    }

    @Test
    void aCorrectionWaitsUntilAmazonShowsWhatItWasToldAndThenGoesToBoth() {
        shipWithoutTellingAmazon();
        mail(HARBOR, "Shipped PO-7407", slip("PO-7407", "UPS", OTHER));
        shipWithoutTellingAmazon();

        assertThat(reasons()).contains("Nothing is prepared, because Amazon is still to be told");
        assertThat(hasPrepared()).isFalse();
        assertThat(act(flagOf("PO-7407"), "decide-again", "").sentence()).contains("Nothing has changed");

        confirmed();
        act(flagOf("PO-7407"), "decide-again", "");
        assertThat(act(flagOf("PO-7407"), "approve-prepared", "")).isInstanceOf(ActOutcome.Finished.class);

        assertThat(last("shopify.tracking-update")).isEqualTo(List.of(OTHER));
        assertThat(last("amazon.resubmission")).isEqualTo(OTHER);
    }

    @Test
    void aNumberThatIsReplacedGoesToAmazonWithTheConfirmationThatWaitedForApproval() {
        shipWithoutTellingAmazon();
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        processes.ask("take-back", null);
        assertThat(confirmations()).extracting(effect -> effect.state().code()).containsExactly("staged");

        assertThat(replaced(OTHER)).isInstanceOf(ActOutcome.Finished.class);
        confirmed();

        assertThat(last("amazon.confirmation")).isEqualTo(OTHER);
        assertThat(last("shopify.tracking-update")).isEqualTo(List.of(OTHER));
    }

    @Test
    void aNumberMayBeRightAndWrongAndRightAgain() {
        night();
        confirmed();

        for (String number : List.of(OTHER, ONE, OTHER, ONE)) {
            assertThat(replaced(number).sentence()).contains("has " + number + " now");
            assertThat(last("shopify.tracking-update")).isEqualTo(List.of(number));
            assertThat(last("amazon.resubmission")).isEqualTo(number);
        }
    }

    @Test
    void anActWhoseWritesWaitForApprovalElsewhereDoesNotSayThatItWasDone() {
        night();
        confirmed();
        mail(HARBOR, "Shipped PO-7407", slip("PO-7407", "UPS", OTHER));
        night();
        assertThat(hasPrepared()).isTrue();

        ActOutcome outcome = replaced(OTHER);

        assertThat(outcome.sentence())
                .startsWith("Nothing was written. The same write on order #7407 waits for approval already.");
        assertThat(books().of("shopify.tracking-update")).isEmpty();
    }

    @Test
    void anOlderMailThatIsReadLaterProposesNothing() {
        night();
        confirmed();
        system(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        "orders@northpoint.example",
                        "Shipping desk",
                        HARBOR,
                        "Shipped PO-7407",
                        slip("PO-7407", "UPS", OTHER),
                        Instant.now().minus(Duration.ofHours(20)),
                        List.of()));
        night();

        assertThat(reasons()).contains("ALREADY_FULFILLED", "which was told later", "nothing is to be done");
        assertThat(hasPrepared()).isFalse();
        assertThat(act(flagOf("PO-7407"), "decide-again", "").sentence()).contains("Nothing has changed");
    }

    private ActOutcome replaced(String number) {
        Target shipped = new Target.OfItem(items("PO-7407").stream()
                .filter(item -> !item.itemKey().contains("mail text"))
                .findFirst()
                .orElseThrow()
                .decisionId()
                .orElseThrow());
        return act(shipped, "replace-tracking", "Harbor said so", "tracking", number, "carrier", "ups");
    }

    /** A night up to the feed. */
    private void shipWithoutTellingAmazon() {
        processes.ask("poll-mail", null);
        processes.ask("fulfill-pending", null);
    }

    /** The feed goes out, and Amazon is read once more. */
    private void confirmed() {
        processes.ask("amazon-send-confirmations", null);
        confirmations().stream()
                .map(effect -> ((ShipmentConfirmation) effects.payload(effect)).order())
                .distinct()
                .forEach(order -> processes.ask("amazon-get-order", order));
    }

    private List<EffectRow> confirmations() {
        return items("PO-7407").stream()
                .flatMap(item -> item.effects().stream())
                .filter(effect -> effect.kind().equals(ShipmentConfirmation.KIND))
                .map(effect -> effects.find(effect.id()).orElseThrow())
                .toList();
    }

    private boolean hasPrepared() {
        return reviewed.find(flagOf("PO-7407")).orElseThrow().hasPrepared();
    }

    private String reasons() {
        return reviews.open().get(0).reasons().toString();
    }

    private Object last(String what) {
        List<Books.Entry> entries = books().of(what);
        return entries.get(entries.size() - 1).details().get("tracking");
    }
}
