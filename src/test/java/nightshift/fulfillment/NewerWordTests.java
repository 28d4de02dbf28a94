package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Mode;
import nightshift.core.OrderName;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.operations.Work;
import nightshift.settings.TestStore;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;

/** A mail that is worked on late is no newer word than one that came after it. */
class NewerWordTests {
    private static final String STANDING = "1Z999AA10123456793";
    private static final String HELD = "shopify.fulfillment/1/21/" + STANDING + "/11x2";
    private static final Decision CORRECTION = new Decision.Review(
            List.of(new Reason(ReasonKind.TRACKING_CORRECTION, "another number")), List.of(Effect.of(update(), 1)));
    private static final Decision REST = new Decision.Proceed(List.of(Effect.of(creation("11"), 1)));

    private final NewerWord word = new NewerWord(TestStore.in(ZoneId.of("UTC"), Mode.AUTO, Shipments.HARBOR));
    private final ShipmentCase shipment = new Shipments().shipment();
    private final Instant received = shipment.receivedAt();

    @Test
    void anOlderMailNeverProposesToOverwriteTheNumberOfALaterOne() {
        Decision.Review review =
                (Decision.Review) word.over(shipment, CORRECTION, List.of(item(received.plusSeconds(60), HELD)));

        assertThat(review.prepared()).isEmpty();
        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.ALREADY_FULFILLED,
                                "PO-7415 (order #7415) has 1Z999AA10123456793, which was told later (Nov 23 at 06:01) than this mail of Nov 23 at 06:00 with 1Z999AA10123456784: nothing is to be done. If Harbor Steel says that this number is right after all, replace it on the item that shipped."));
    }

    @Test
    void aNewerMailMayCorrectAndOneWhoseTimeIsTheSame() {
        assertThat(word.over(shipment, CORRECTION, List.of(item(received.minusSeconds(60), HELD))))
                .isEqualTo(CORRECTION);
        assertThat(word.over(shipment, CORRECTION, List.of(item(received, HELD))))
                .isEqualTo(CORRECTION);
    }

    @Test
    void aLaterMailAboutAnotherNumberOrOrderSaysNothingOfThisOne() {
        RunItem reported = item(received.plusSeconds(60), "shopify.fulfillment/1/21/" + Shipments.TRACKING + "/11x2");
        assertThat(word.over(shipment, CORRECTION, List.of(reported))).isEqualTo(CORRECTION);

        RunItem elsewhere = item(received.plusSeconds(60), "order #7416", HELD);
        assertThat(word.over(shipment, CORRECTION, List.of(elsewhere))).isEqualTo(CORRECTION);
    }

    @Test
    void aNumberThatAPersonEnteredCountsFromThen() {
        RunItem entered = item(received.minusSeconds(60), HELD);
        RunItem replaced = new RunItem(
                entered.workflow(),
                entered.workId(),
                entered.subject(),
                entered.decisionId(),
                entered.itemKey(),
                entered.label(),
                entered.supplier(),
                entered.outcome(),
                List.of(),
                List.of(write("order #7415", "shopify.tracking/31/" + STANDING)),
                Map.of(ShipmentFacts.READ, entered.facts().get(ShipmentFacts.READ), NewerWord.CHANGED_BY, "kim"),
                received.plusSeconds(120));

        assertThat(word.over(shipment, CORRECTION, List.of(replaced)))
                .isInstanceOfSatisfying(Decision.Review.class, review -> assertThat(review.prepared())
                        .isEmpty());
    }

    @Test
    void aRetriedMailShipsNoMoreOfLinesThatALaterOneShipped() {
        List<RunItem> later = List.of(item(received.plusSeconds(60), HELD));

        assertThat(word.over(tried(2), REST, later))
                .isInstanceOfSatisfying(Decision.Review.class, review -> assertThat(review.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.kind()).isEqualTo(ReasonKind.CONFLICTING_VALUES)));
        assertThat(word.over(tried(1), REST, later))
                .as("two parcels of one night")
                .isEqualTo(REST);
    }

    @Test
    void aRetriedMailShipsOtherLinesAndWhatALaterOneShippedWithTheSameNumber() {
        Decision others = new Decision.Proceed(List.of(Effect.of(creation("12"), 1)));
        assertThat(word.over(tried(2), others, List.of(item(received.plusSeconds(60), HELD))))
                .isEqualTo(others);

        RunItem same = item(received.plusSeconds(60), "shopify.fulfillment/1/21/" + Shipments.TRACKING + "/11x1");
        assertThat(word.over(tried(2), REST, List.of(same))).isEqualTo(REST);
    }

    @Test
    void aPersonWhoVouchesForItShipsTheOtherParcel() {
        List<RunItem> later = List.of(item(received.plusSeconds(60), HELD));
        Decision asked = word.overRuled(shipment, REST, later, Ruling.NONE);

        assertThat(asked).isInstanceOf(Decision.Review.class);
        assertThat(word.overRuled(shipment, REST, later, Ruling.NONE.vouching(asked.reasons())))
                .isEqualTo(REST);
    }

    private ShipmentCase tried(int attempt) {
        Work work = shipment.work();
        return new ShipmentCase(
                new Work(work.id(), work.workflow(), work.subject(), work.supplier(), work.shadowOnly(), attempt),
                shipment.supplier(),
                shipment.key(),
                shipment.document(),
                shipment.reader(),
                shipment.receivedAt(),
                shipment.notice());
    }

    private static TrackingUpdate update() {
        return new TrackingUpdate(
                "gid://shopify/Order/1",
                new OrderName("#7415"),
                "gid://shopify/Fulfillment/31",
                List.of(new TrackingNumber(Shipments.TRACKING)),
                "UPS",
                List.of(),
                false,
                List.of(new TrackingNumber(STANDING)));
    }

    private static FulfillmentCreation creation(String line) {
        return new FulfillmentCreation(
                "gid://shopify/Order/1",
                new OrderName("#7415"),
                "gid://shopify/FulfillmentOrder/21",
                List.of(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/" + line, "gid://shopify/LineItem/1", 2)),
                List.of(new TrackingNumber(Shipments.TRACKING)),
                "UPS",
                List.of(),
                false,
                List.of(),
                List.of());
    }

    private RunItem item(Instant receivedAt, String key) {
        return item(receivedAt, "order #7415", key);
    }

    private RunItem item(Instant receivedAt, String target, String key) {
        ReadShipment read = new ReadShipment("other.pdf", "generic", receivedAt, shipment.notice(), Optional.empty());
        return new RunItem(
                Workflow.FULFILLMENT,
                2,
                "mail/2",
                Optional.of(5L),
                "other.pdf/PO7415",
                "PO-7415",
                Optional.of("Harbor Steel"),
                ItemOutcome.DONE,
                List.of(),
                List.of(write(target, key)),
                Map.of(ShipmentFacts.READ, read),
                Shipments.NOW);
    }

    private static EffectView write(String target, String key) {
        return new EffectView(1, FulfillmentCreation.KIND, key, target, "done", Optional.empty(), Optional.empty());
    }
}
