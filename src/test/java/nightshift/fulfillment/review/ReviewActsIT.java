package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nightshift.core.ReasonKind;
import nightshift.operations.ItemOutcome;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewClaims;
import nightshift.operations.reviews.ReviewHistory;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning after the night of the sandbox: people finish what was flagged; the sandbox's books are the truth. */
class ReviewActsIT extends ReviewWorld {
    private static final String GOOD_UPS = "1Z999AA10123456784";
    private static final String OTHER_UPS = "1Z999AA10123456793";

    @Autowired
    private ReviewClaims claims;

    @Autowired
    private ReviewHistory history;

    @Override
    protected void moreMails() {
        mail("traffic@pioneerpartition.example", "Shipped PO-7456", slip("PO-7456", "UPS", "1Z999AA10770000006"));
        mail("shipnotice@keystonecabinets.example", "Shipped PO-7457", slip("PO-7457", "UPS", "1Z999AA10770011118"));
        mail("noreply@redwoodshelving.example", "Shipped PO-7460", slip("PO-7460", "UPS", "1Z999AA10770022224"));
        mail("freight@lakelandcabinet.example", "Shipped PO-7461", slip("PO-7461", "UPS", "1Z999AA10770033338"));
        mail("shipping@sterlingsafety.example", "Shipped PO-7455", slip("PO-7455", "UPS", "1Z999AA10770044442"));
    }

    @Test
    void finishesEveryFlagOfTheNight() {
        Target mismatch = flag(ReasonKind.ORDER_MISMATCH);
        Target badTracking = flagOf("PO-7428");
        Target forged = flag(ReasonKind.SUSPICIOUS_SENDER);

        assertThat(desk.offered(mismatch))
                .as("check with Harbor")
                .extracting(OfferedAct::name)
                .startsWith("approve");
        assertThat(desk.offered(badTracking))
                .as("ask for the right number")
                .extracting(OfferedAct::name)
                .startsWith("correct");
        assertThat(act(mismatch, "approve", "Harbor confirmed the address on the phone"))
                .isInstanceOf(ActOutcome.Finished.class);
        assertThat(act(badTracking, "correct", "", "tracking", GOOD_UPS)).isInstanceOf(ActOutcome.Finished.class);
        assertThat(act(forged, "ignore", "a forgery")).isInstanceOf(ActOutcome.Finished.class);
        processes.ask("amazon-send-confirmations", null);

        assertThat(shipped("#7415")).hasSize(1);
        assertThat(shipped("#7428")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("tracking", List.of(GOOD_UPS)));
        assertThat(books().of("amazon.confirmation"))
                .anySatisfy(entry -> assertThat(entry.details()).containsEntry("tracking", GOOD_UPS));
        assertThat(shipped("#7458")).isEmpty();
        assertThat(items("PO-7415")).singleElement().satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(ItemOutcome.DONE);
            assertThat(item.reasons())
                    .extracting(reason -> reason.kind())
                    .containsExactly(ReasonKind.DECIDED_BY_PERSON, ReasonKind.ORDER_MISMATCH);
        });
    }

    @Test
    void refusesANumberThatFailsItsCheckDigitAndChangesNothing() {
        Target badTracking = flagOf("PO-7456");

        ActOutcome outcome = act(badTracking, "correct", "", "tracking", "1Z999AA10123456786");

        assertThat(outcome).isInstanceOf(ActOutcome.Invalid.class);
        assertThat(outcome.sentence()).contains("check digit");
        assertThat(flagOf("PO-7456")).isEqualTo(badTracking);
        assertThat(shipped("#7456")).isEmpty();
    }

    @Test
    void ofTwoWhoApproveAtOnceTheSecondIsToldWhoWasFirst() throws Exception {
        Target mismatch = flagOf("PO-7457");
        List<ActOutcome> both = atOnce(
                () -> act("kim", mismatch, "approve", "fine", Map.of()),
                () -> act("lee", mismatch, "approve", "fine", Map.of()));

        assertThat(both).filteredOn(ActOutcome.Finished.class::isInstance).hasSize(1);
        assertThat(both)
                .filteredOn(ActOutcome.AlreadyHandled.class::isInstance)
                .singleElement()
                .satisfies(late ->
                        assertThat(late.sentence()).matches("Already handled by (kim|lee) at \\d\\d:\\d\\d .*"));
        assertThat(shipped("#7457")).hasSize(1);
    }

    @Test
    void changesNothingWhenShopifyDoesNotAnswer() {
        Target mismatch = flagOf("PO-7460");
        sandbox.faults().add("/shopify", request -> true, 1000, new Fault.Answer(SandboxResponse.json(503, "{}")));

        assertThat(act(mismatch, "approve", "fine")).isInstanceOf(ActOutcome.Failed.class);
        sandbox.faults().clear();

        assertThat(act(mismatch, "approve", "fine")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(shipped("#7460")).hasSize(1);
    }

    @Test
    void keepsAClaimedFlagFromOthersAndStampsTheHistory() {
        Target.OfReview mismatch = (Target.OfReview) flagOf("PO-7461");
        long decision =
                reviews.find(mismatch.reviewId()).orElseThrow().decisionId().orElseThrow();
        assertThat(claims.claim(mismatch.reviewId(), "kim")).isEmpty();

        assertThat(claims.claim(mismatch.reviewId(), "lee")).containsInstanceOf(ActOutcome.ClaimedByOther.class);
        assertThat(act("lee", mismatch, "by-hand", "", Map.of())).isInstanceOf(ActOutcome.ClaimedByOther.class);
        assertThat(act("kim", mismatch, "by-hand", "entered in Shopify", Map.of()))
                .isInstanceOf(ActOutcome.Finished.class);

        assertThat(history.of(decision)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("kim");
            assertThat(entry.act()).isEqualTo("by-hand");
            assertThat(entry.note()).isEqualTo("entered in Shopify");
        });
        assertThat(shipped("#7461")).isEmpty();
    }

    @Test
    void holdsACorrectedOrderAgainstTheSameProofs() {
        Target mismatch = flagOf("PO-7455");

        ActOutcome outcome = act(mismatch, "choose-order", "", "order", "#7451");

        assertThat(outcome).isInstanceOf(ActOutcome.StillFlagged.class);
        assertThat(shipped("#7451")).isEmpty();
        assertThat(flagOf("PO-7455")).isNotEqualTo(mismatch);
        assertThat(items("PO-7455")).hasSize(1);
    }

    @Test
    void undoesAFulfillmentAndSaysWhatCannotBeTakenBack() {
        Target shipped = new Target.OfItem(decisionOf("PO-7402"));
        OfferedAct undo = offered(shipped, "undo");
        assertThat(undo.warnings()).anySatisfy(warning -> assertThat(warning).contains("Amazon", "charged"));

        assertThat(act(shipped, "undo", "")).isInstanceOf(ActOutcome.Invalid.class);
        assertThat(act(shipped, "undo", "the customer cancelled")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(act(shipped, "undo", "once more")).isInstanceOf(ActOutcome.AlreadyHandled.class);

        assertThat(books().of("shopify.cancellation")).singleElement().satisfies(entry -> assertThat(entry.target())
                .isEqualTo("#7402"));
        assertThat(desk.offered(new Target.OfItem(decisionOf("PO-7402")))).isEmpty();
    }

    @Test
    void replacesATrackingNumberAtShopifyAndOnTheSamePackageOfAmazon() {
        Target shipped = new Target.OfItem(decisionOf("PO-7407"));

        assertThat(act(shipped, "replace-tracking", "UPS relabeled it", "tracking", OTHER_UPS, "carrier", "ups"))
                .isInstanceOf(ActOutcome.Finished.class);

        assertThat(books().of("shopify.tracking-update")).singleElement().satisfies(entry -> {
            assertThat(entry.target()).isEqualTo("#7407");
            assertThat(entry.details()).containsEntry("tracking", List.of(OTHER_UPS));
        });
        assertThat(books().of("amazon.resubmission")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("tracking", OTHER_UPS));
        assertThat(shipped("#7407")).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> futures = people.invokeAll(Set.of(one, other));
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            people.shutdown();
        }
    }
}
