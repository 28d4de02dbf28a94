package nightshift.fulfillment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.RecordedWrite;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShippedOrder;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;

class ShopifyDifferencesTests {
    private static final String NUMBER = "1Z999AA10123456784";
    private static final String OTHER = "1Z999AA10123456793";

    @Test
    void whatStandsAsRecordedAgrees() {
        assertThat(compare(order(fulfillment("f1", "SUCCESS", "1z 999-aa1 0123456784", 2)), done()))
                .isEmpty();
    }

    @Test
    void aMissingFulfillmentAndAMissingOrderAreDifferences() {
        assertThat(compare(order(), done())).containsExactly(DifferenceKind.MISSING);
        assertThat(ShopifyDifferences.of(List.of(done()), null))
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.MISSING);
    }

    @Test
    void aCancelledFulfillmentIsADifferenceUnlessSomebodyEnteredItAgain() {
        Fulfillment cancelled = fulfillment("f1", "CANCELLED", NUMBER, 2);
        assertThat(compare(order(cancelled), done())).containsExactly(DifferenceKind.CANCELLED);
        assertThat(compare(order(cancelled, fulfillment("f2", "SUCCESS", NUMBER, 2)), done()))
                .isEmpty();
    }

    @Test
    void aFulfillmentThatAPersonHadUndoneHereAgrees() {
        RecordedWrite undone = new RecordedWrite(
                2,
                new FulfillmentCancellation(
                        "gid://shopify/Order/1", new OrderName("#7401"), "f1", List.of(new TrackingNumber(NUMBER))),
                true,
                true,
                Optional.of("f1"),
                Optional.empty());
        assertThat(compare(order(fulfillment("f1", "CANCELLED", NUMBER, 2)), done(), undone))
                .isEmpty();
        assertThat(compare(
                        order(fulfillment("f1", "CANCELLED", NUMBER, 2), fulfillment("f2", "SUCCESS", NUMBER, 2)),
                        done(),
                        undone))
                .as("a person entered it again")
                .isEmpty();
    }

    @Test
    void anotherNumberOrQuantityIsADifference() {
        assertThat(compare(order(fulfillment("f1", "SUCCESS", OTHER, 2)), done()))
                .containsExactly(DifferenceKind.OTHER_TRACKING);
        assertThat(compare(order(fulfillment("f1", "SUCCESS", NUMBER, 1)), done()))
                .containsExactly(DifferenceKind.OTHER_QUANTITY);
    }

    @Test
    void aNumberWeCorrectedOurselvesAgrees() {
        RecordedWrite update = new RecordedWrite(
                2,
                new TrackingUpdate(
                        "gid://shopify/Order/1",
                        new OrderName("#7401"),
                        "f1",
                        List.of(new TrackingNumber(OTHER)),
                        "UPS",
                        List.of(),
                        false,
                        null),
                true,
                true,
                Optional.of("f1"),
                Optional.empty());
        assertThat(compare(order(fulfillment("f1", "SUCCESS", OTHER, 2)), done(), update))
                .isEmpty();
        assertThat(compare(order(fulfillment("f1", "SUCCESS", NUMBER, 2)), done(), update))
                .containsExactly(DifferenceKind.OTHER_TRACKING);
    }

    @Test
    void aFurtherFulfillmentWithOurNumberIsADoubleWrite() {
        assertThat(compare(
                        order(fulfillment("f1", "SUCCESS", NUMBER, 2), fulfillment("f2", "SUCCESS", NUMBER, 2)),
                        done()))
                .containsExactly(DifferenceKind.UNRECORDED);
    }

    @Test
    void aFulfillmentOfAWriteRecordedAsFailedIsALostWrite() {
        RecordedWrite failed = write(false, true, Optional.empty());
        assertThat(compare(order(fulfillment("f1", "SUCCESS", NUMBER, 2)), failed))
                .containsExactly(DifferenceKind.UNRECORDED);
        assertThat(compare(order(fulfillment("f1", "SUCCESS", OTHER, 2)), failed))
                .as("somebody else's parcel")
                .isEmpty();
    }

    @Test
    void aWriteUnderWayIsLeftToTheGate() {
        assertThat(compare(order(fulfillment("f1", "SUCCESS", NUMBER, 2)), write(false, false, Optional.empty())))
                .isEmpty();
    }

    private static List<DifferenceKind> compare(ShopOrder order, RecordedWrite... writes) {
        return ShopifyDifferences.of(List.of(writes), order).stream()
                .map(Difference::kind)
                .toList();
    }

    private static RecordedWrite done() {
        return write(true, true, Optional.of("f1"));
    }

    private static RecordedWrite write(boolean achieved, boolean settled, Optional<String> remoteId) {
        return new RecordedWrite(
                1,
                new FulfillmentCreation(
                        "gid://shopify/Order/1",
                        new OrderName("#7401"),
                        "gid://shopify/FulfillmentOrder/1",
                        List.of(new FulfillmentCreation.Line("gid://shopify/FulfillmentOrderLineItem/1", "line", 2)),
                        List.of(new TrackingNumber(NUMBER)),
                        "UPS",
                        List.of(),
                        false,
                        List.of(),
                        null),
                achieved,
                settled,
                remoteId,
                Optional.empty());
    }

    private static Fulfillment fulfillment(String id, String status, String number, int quantity) {
        return new Fulfillment(
                id,
                "#7401-" + id,
                status,
                Instant.EPOCH,
                List.of(new ShopOrder.Tracking(Optional.of("UPS"), Optional.of(number), Optional.empty())),
                List.of(new ShopOrder.FulfilledLine("line", quantity)));
    }

    private static ShopOrder order(Fulfillment... fulfillments) {
        return ShippedOrder.of("gid://shopify/Order/1", "#7401", fulfillments);
    }
}
