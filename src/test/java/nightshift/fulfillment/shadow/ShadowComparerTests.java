package nightshift.fulfillment.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.AmazonOrderId;
import nightshift.core.OrderName;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.documents.carriers.Carriers;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.ComparisonVerdict;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.ShadowComparison;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShippedOrder;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import org.junit.jupiter.api.Test;

class ShadowComparerTests {
    private static final Instant DECIDED = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant LATER = DECIDED.plusSeconds(3600);
    private static final String NUMBER = "1Z999AA10123456784";
    private static final String OTHER = "1Z999AA10123456793";
    private static final String ORDER = "gid://shopify/Order/1";
    private static final AmazonOrderId AMAZON = new AmazonOrderId("902-0000000-0000001");

    private final ShadowComparer comparer = new ShadowComparer(new Carriers());

    @Test
    void theSameNumberAndItemsAgree() {
        assertVerdict(ship(), ComparisonVerdict.AGREED, fulfillment("UPS", NUMBER, 2, LATER));
        assertVerdict(ship(), ComparisonVerdict.AGREED, fulfillment("united parcel service", NUMBER, 2, LATER));
    }

    @Test
    void nothingDoneIsOpenAndWhatWasShippedBeforeIsNotAboutIt() {
        assertVerdict(ship(), ComparisonVerdict.OPEN);
        assertVerdict(ship(), ComparisonVerdict.OPEN, fulfillment("UPS", OTHER, 1, DECIDED.minusSeconds(60)));
    }

    @Test
    void anotherNumberNoNumberOtherPiecesAndAnotherCarrierDiffer() {
        assertVerdict(ship(), ComparisonVerdict.DIFFERED, fulfillment("UPS", OTHER, 2, LATER));
        assertVerdict(ship(), ComparisonVerdict.DIFFERED, fulfillment("UPS", "", 2, LATER));
        assertVerdict(ship(), ComparisonVerdict.DIFFERED, fulfillment("UPS", NUMBER, 1, LATER));
        assertVerdict(ship(), ComparisonVerdict.DIFFERED, fulfillment("FedEx", NUMBER, 2, LATER));
    }

    @Test
    void aCarrierNobodyKnowsSaysNothing() {
        assertVerdict(ship(), ComparisonVerdict.AGREED, fulfillment("our own van", NUMBER, 2, LATER));
    }

    @Test
    void theSentenceNamesBoth() {
        assertThat(compare(ship(), Map.of(), fulfillment("UPS", OTHER, 2, LATER))
                        .sentence())
                .contains("#7401: you shipped it with " + OTHER + ", shadow would have used " + NUMBER + ".");
    }

    @Test
    void whatAmazonDoesNotHaveYetKeepsItOpen() {
        ShadowCase both = new ShadowCase(
                item(ItemOutcome.SHADOW),
                ShadowCase.Kind.SHIP,
                List.of(creation()),
                List.of(confirmation()),
                List.of(),
                Set.of());
        Fulfillment done = fulfillment("UPS", NUMBER, 2, LATER);

        assertThat(compare(both, Map.of(AMAZON, amazon()), done).verdict()).isEqualTo(ComparisonVerdict.OPEN);
        assertThat(compare(both, Map.of(AMAZON, amazon(NUMBER)), done).verdict())
                .isEqualTo(ComparisonVerdict.AGREED);
        assertThat(compare(both, Map.of(AMAZON, amazon(OTHER)), done).verdict()).isEqualTo(ComparisonVerdict.DIFFERED);
    }

    @Test
    void aFlagShippedByHandIsNoted() {
        ShadowCase flagged = byHand(ShadowCase.Kind.FLAGGED, ReasonKind.ORDER_MISMATCH);
        assertVerdict(flagged, ComparisonVerdict.OPEN);
        assertThat(compare(flagged, Map.of(), fulfillment("UPS", OTHER, 2, LATER))
                        .sentence())
                .contains("#7401 was flagged (order_mismatch), and you shipped it with " + OTHER + ".");
    }

    @Test
    void aFlagBecauseItWasShippedWithAnotherNumberIsADifference() {
        assertVerdict(
                byHand(ShadowCase.Kind.FLAGGED, ReasonKind.ALREADY_FULFILLED),
                ComparisonVerdict.DIFFERED,
                fulfillment("UPS", OTHER, 2, DECIDED.minusSeconds(60)));
    }

    @Test
    void whatAPersonHadDoneBeforeWithTheSameNumberAgrees() {
        assertVerdict(
                byHand(ShadowCase.Kind.DONE_BEFORE, ReasonKind.ALREADY_DONE),
                ComparisonVerdict.AGREED,
                fulfillment("UPS", NUMBER, 2, DECIDED.minusSeconds(60)));
    }

    private void assertVerdict(ShadowCase one, ComparisonVerdict verdict, Fulfillment... fulfillments) {
        assertThat(compare(one, Map.of(), fulfillments).verdict()).isEqualTo(verdict);
    }

    private ShadowComparison compare(
            ShadowCase one, Map<AmazonOrderId, AmazonOrder> amazon, Fulfillment... fulfillments) {
        return comparer.compare(List.of(one), Map.of(ORDER, order(fulfillments)), amazon)
                .get(0);
    }

    private static ShadowCase ship() {
        return new ShadowCase(
                item(ItemOutcome.SHADOW), ShadowCase.Kind.SHIP, List.of(creation()), List.of(), List.of(), Set.of());
    }

    private static ShadowCase byHand(ShadowCase.Kind kind, ReasonKind why) {
        return new ShadowCase(
                item(ItemOutcome.FLAGGED, new Reason(why, "why")),
                kind,
                List.of(),
                List.of(),
                List.of(ORDER),
                Set.of(new TrackingNumber(NUMBER)));
    }

    private static RunItem item(ItemOutcome outcome, Reason... reasons) {
        return new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/1",
                Optional.of(1L),
                "slip.pdf#1",
                "PO-7401",
                Optional.of("Harbor"),
                outcome,
                List.of(reasons),
                List.of(),
                Map.of(),
                DECIDED);
    }

    private static FulfillmentCreation creation() {
        return new FulfillmentCreation(
                ORDER,
                new OrderName("#7401"),
                "gid://shopify/FulfillmentOrder/1",
                List.of(new FulfillmentCreation.Line("gid://shopify/FulfillmentOrderLineItem/1", "line", 2)),
                List.of(new TrackingNumber(NUMBER)),
                "UPS",
                List.of(),
                false,
                List.of(),
                null);
    }

    private static ShipmentConfirmation confirmation() {
        return new ShipmentConfirmation(
                AMAZON,
                new TrackingNumber(NUMBER),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                DECIDED,
                List.of(new ShipmentConfirmation.Item("12345678901234", 2)));
    }

    private static AmazonOrder amazon(String... numbers) {
        return new AmazonOrder(
                AMAZON,
                numbers.length == 0 ? "UNSHIPPED" : "SHIPPED",
                "MERCHANT",
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(numbers).stream()
                        .map(number -> new AmazonOrder.ShippedPackage(
                                "1", Optional.of(number), Optional.of("UPS"), "SHIPPED", List.of()))
                        .toList(),
                LATER);
    }

    private static Fulfillment fulfillment(String company, String number, int quantity, Instant at) {
        return new Fulfillment(
                "f1",
                "#7401-F1",
                "SUCCESS",
                at,
                List.of(new ShopOrder.Tracking(
                        Optional.of(company), Optional.of(number).filter(text -> !text.isEmpty()), Optional.empty())),
                List.of(new ShopOrder.FulfilledLine("line", quantity)));
    }

    private static ShopOrder order(Fulfillment... fulfillments) {
        return ShippedOrder.of(ORDER, "#7401", fulfillments);
    }
}
