package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.fulfillment.precedents.FulfilledAlready;
import nightshift.fulfillment.precedents.PrecedentCheck;
import nightshift.fulfillment.precedents.Precedents;
import nightshift.operations.Decided;
import nightshift.operations.EffectState;
import nightshift.operations.Item;
import nightshift.operations.ItemOutcome;
import nightshift.operations.OpenWrite;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.settings.TestStore;
import nightshift.shop.FulfillmentCreation;
import org.junit.jupiter.api.Test;

/** What Shopify does not show of an order: a shipment that waits, a claim, a cancellation by the supplier. */
class PrecedentTests extends DecidedShipment {
    private static final String OTHER = "1Z999AA10123456793";
    private static final long ANOTHER_MAIL = 2;
    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");

    private final PrecedentCheck check = new PrecedentCheck(TestStore.in(ZoneOffset.UTC, Mode.AUTO, Shipments.HARBOR));
    private Precedents known = Precedents.NONE;
    private Ruling ruling = Ruling.NONE;

    @Test
    void flagsASecondNumberForItemsOfWhichAShipmentWaitsForApproval() {
        known = open(ANOTHER_MAIL, EffectState.STAGED, withNumber(OTHER));

        assertThat(weighed()).isInstanceOfSatisfying(Decision.Review.class, review -> {
            assertThat(review.prepared()).isEmpty();
            assertThat(review.reasons())
                    .containsExactly(
                            new Reason(
                                    ReasonKind.TRACKING_CORRECTION,
                                    "PO-7415 (order #7415) is reported with 1Z999AA10123456784, but a shipment of the same items with 1Z999AA10123456793 waits for approval. If both went out, approve that one first, then look again; if only one did, give up the other."));
        });
    }

    @Test
    void flagsAPartOfAnItemWhileAnotherPartIsBeingWrittenOrFailed() {
        FulfillmentCreation one = withNumber(OTHER, Shipments.line("BIN-2048", 1));
        shipments.lines.add(Shipments.line("BIN-2048", 1));

        for (EffectState state : List.of(EffectState.PLANNED, EffectState.PERFORMING, EffectState.FAILED)) {
            known = open(ANOTHER_MAIL, state, one);
            assertThat(weighed()).isInstanceOf(Decision.Review.class);
        }
    }

    @Test
    void shipsBesideAShipmentOfOtherItemsOrOfTheSameNumberOrOfTheSameMail() {
        FulfillmentCreation lids = withNumber(OTHER, Shipments.line("BIN-1000", 1));
        FulfillmentCreation whole = withNumber(OTHER);
        shipments.lines.add(Shipments.line("BIN-2048", 2));

        known = open(ANOTHER_MAIL, EffectState.STAGED, lids);
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
        known = open(ANOTHER_MAIL, EffectState.STAGED, onlyFulfillment());
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
        known = open(1, EffectState.STAGED, whole);
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void takesAParcelOfAnOrderWithAClaimForItsReplacement() {
        order.binsShippedBefore(OTHER);
        known = claimed("Harbor Steel", "#7415", "claim");

        Decision.Review review = (Decision.Review) weighed();

        assertThat(review.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.REPLACEMENT);
            assertThat(reason.detail())
                    .startsWith(
                            "PO-7415 (order #7415) with 1Z999AA10123456784 may be the replacement for what was claimed"
                                    + " from Harbor Steel as damaged on November 23.");
        });
        ruling = Ruling.NONE.vouching(review.reasons());
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void neverProposesTheNumberOfAReplacementForTheParcelItReplaces() {
        order.shippedBefore(OTHER);
        recorded = List.of(effect("shopify.fulfillment/1/21/" + OTHER + "/11x2"));
        assertThat(((Decision.Review) weighed()).prepared()).hasSize(1);

        known = claimed("Harbor Steel", "#7415", "joins");

        Decision.Review review = (Decision.Review) weighed();
        assertThat(review.reasons()).extracting(Reason::kind).containsExactly(ReasonKind.REPLACEMENT);
        assertThat(review.prepared()).isEmpty();
    }

    @Test
    void shipsWhereTheClaimIsAboutAnotherSupplierOrOrderOrWasNeverMade() {
        known = claimed("Acme", "#7415", "claim");
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
        known = claimed("Harbor Steel", "#7416", "claim");
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
        known = claimed("Harbor Steel", "#7415", "photos_asked");
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void doesNothingAboutAnOrderWithAClaimThatIsFulfilledWithTheNumber() {
        order.shippedBefore(Shipments.TRACKING);
        known = claimed("Harbor Steel", "#7415", "claim");

        assertThat(weighed()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void flagsWhatTheSupplierSaidThatHeWouldNotShip() {
        known = reported(cancelled(ANOTHER_MAIL, "Harbor Steel", ItemOutcome.FLAGGED, "po 7415"));

        Decision.Review review = (Decision.Review) weighed();

        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.SHIPPED_AND_CANCELLED,
                                "PO-7415 (order #7415) is reported shipped with 1Z999AA10123456784, but Harbor Steel also says that something of it will not ship (flagged on November 23, still open): approve it if it did ship and was not ordered elsewhere, and close that flag."));
        ruling = Ruling.NONE.vouching(review.reasons());
        assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void shipsWhatWasCancelledByAnotherSupplierOrUnderAnotherNumberOrIsSettled() {
        List.of(
                        cancelled(ANOTHER_MAIL, "Acme", ItemOutcome.FLAGGED, "PO-7415"),
                        cancelled(ANOTHER_MAIL, "Harbor Steel", ItemOutcome.FLAGGED, "PO-74150"),
                        cancelled(ANOTHER_MAIL, "Harbor Steel", ItemOutcome.IGNORED, "PO-7415"),
                        cancelled(1, "Harbor Steel", ItemOutcome.FLAGGED, "PO-7415"))
                .forEach(item -> {
                    known = reported(item);
                    assertThat(weighed()).isInstanceOf(Decision.Proceed.class);
                });
    }

    @Test
    void tellsWhoIsToOrderElsewhereWhatIsFulfilledAlready() {
        Reason reason = new Reason(ReasonKind.VENDOR_CANCELLED, "Something will not ship.");
        Work mail = new Work(3, Workflow.FULFILLMENT, "mail/3", Optional.of("Harbor Steel"), false, 1);
        Decided cancellation =
                new Decided(mail, new Item("mail text", "Cancelled", Map.of()), new Decision.Review(List.of(reason)));

        assertThat(told(cancellation, shipped("done")))
                .isEqualTo("Something will not ship. But PO-7415 is fulfilled already with 1Z999AA10123456784:"
                        + " ask which is true before anything is ordered elsewhere.");
        assertThat(told(cancellation, shipped("staged")))
                .contains("But PO-7415 waits to be fulfilled with 1Z999AA10123456784");
        assertThat(told(cancellation, shipped("discarded"))).isEqualTo("Something will not ship.");
    }

    private static String told(Decided cancellation, RunItem reported) {
        return new FulfilledAlready()
                .told(cancellation, List.of(reported))
                .decision()
                .reasons()
                .get(0)
                .detail();
    }

    private Decision weighed() {
        Decision decision = decider(confirmation)
                .decideRuled(shipments.shipment(), Shipments.answer(order.build()), amazon, recorded, ruling);
        return check.weighedRuled(decision, shipments.shipment(), ruling, known);
    }

    /** What would be written for the order with another number. */
    private FulfillmentCreation withNumber(String number, nightshift.documents.NoticeLine... lines) {
        Shipments another = new Shipments();
        another.tracking.set(0, number);
        another.lines.addAll(List.of(lines));
        Decision.Proceed proceed = (Decision.Proceed)
                decider(confirmation).decide(another.shipment(), Shipments.answer(order.build()), amazon, List.of());
        FulfillmentCreation creation =
                (FulfillmentCreation) proceed.effects().get(0).payload();
        assertThat(creation.trackingNumbers()).containsExactly(new TrackingNumber(number));
        return creation;
    }

    private static Precedents open(long work, EffectState state, FulfillmentCreation creation) {
        return new Precedents(List.of(new OpenWrite(work, creation, state)), List.of(), List.of());
    }

    private static Precedents reported(RunItem item) {
        return new Precedents(List.of(), List.of(item), List.of());
    }

    private static Precedents claimed(String supplier, String order, String outcome) {
        RunItem claim = item(
                Workflow.CLAIMS,
                ANOTHER_MAIL,
                "Damaged",
                supplier,
                ItemOutcome.DONE,
                List.of(),
                List.of(),
                Map.of("outcome", outcome, "supplier", supplier, "orders", List.of(order)));
        return new Precedents(List.of(), List.of(), List.of(claim));
    }

    private static RunItem cancelled(long work, String supplier, ItemOutcome outcome, String po) {
        return item(
                Workflow.FULFILLMENT,
                work,
                "Out of stock",
                supplier,
                outcome,
                List.of(new Reason(ReasonKind.VENDOR_CANCELLED, "Out of stock")),
                List.of(),
                Map.of(ConfirmationItems.PURCHASE_ORDERS, List.of(po)));
    }

    private static RunItem shipped(String state) {
        return item(
                Workflow.FULFILLMENT,
                ANOTHER_MAIL,
                "PO-7415",
                "Harbor Steel",
                ItemOutcome.DONE,
                List.of(),
                List.of(new RunItem.EffectView(
                        1, FulfillmentCreation.KIND, "key", "order #7415", state, Optional.empty(), Optional.empty())),
                Map.of("trackingNumbers", List.of(Shipments.TRACKING)));
    }

    private static RunItem item(
            Workflow workflow,
            long work,
            String label,
            String supplier,
            ItemOutcome outcome,
            List<Reason> reasons,
            List<RunItem.EffectView> effects,
            Map<String, Object> facts) {
        return new RunItem(
                workflow,
                work,
                "mail/" + work,
                Optional.of(7L),
                "item",
                label,
                Optional.of(supplier),
                outcome,
                reasons,
                effects,
                facts,
                MONDAY);
    }
}
