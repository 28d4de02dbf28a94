package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Run;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import org.junit.jupiter.api.Test;

class ReconciliationTests {
    private static final Run RUN = new Run(12, Workflow.FULFILLMENT, "schedule", Nights.NOW);

    private final Reconciliation reconciliation = new Reconciliation(Nights.settings(10));

    @Test
    void theSampleIsBoundedByTheSetting() {
        assertThat(reconciliation.sample(RUN, Nights.typical()))
                .hasSizeBetween(0, 20)
                .isEqualTo(reconciliation.sample(RUN, Nights.typical()));
        assertThat(new Reconciliation(Nights.settings(100)).sample(RUN, Nights.typical()))
                .hasSize(40);
        assertThat(new Reconciliation(Nights.settings(0)).sample(RUN, Nights.typical()))
                .isEmpty();
    }

    @Test
    void whatIsNotDoneIsNotReadBack() {
        assertThat(reconciliation.sample(RUN, List.of(Nights.amazon(2, ItemOutcome.WAITING, "submitted"))))
                .containsExactly(20L);
    }

    @Test
    void aFulfillmentWithItsNumberAgrees() {
        assertThat(reconciliation.shopify(recorded(), order("SUCCESS", "1z 999-aa1 0123456784")))
                .isEmpty();
    }

    @Test
    void aMissingOrCancelledFulfillmentIsADifference() {
        String sentence =
                "#7401 is recorded as fulfilled with 1Z999AA10123456784, but Shopify does not show it: look at the order.";
        assertThat(reconciliation.shopify(recorded(), order("CANCELLED", "1Z999AA10123456784")))
                .containsExactly(sentence);
        assertThat(reconciliation.shopify(recorded(), order("SUCCESS", "1Z999AA10123456793")))
                .containsExactly(sentence);
    }

    @Test
    void aConfirmationAmazonDoesNotShowIsADifference() {
        assertThat(reconciliation.amazon(confirmation(), Optional.of(amazonOrder("1Z999AA10123456784"))))
                .isEmpty();
        assertThat(reconciliation.amazon(confirmation(), Optional.of(amazonOrder("1Z999AA10123456793"))))
                .singleElement()
                .asString()
                .contains("902-0000000-0000001", "1Z999AA10123456784");
        assertThat(reconciliation.amazon(confirmation(), Optional.empty())).hasSize(1);
    }

    private static FulfillmentCreation recorded() {
        return new FulfillmentCreation(
                "gid://shopify/Order/1",
                new OrderName("#7401"),
                "gid://shopify/FulfillmentOrder/1",
                List.of(new FulfillmentCreation.Line("gid://shopify/FulfillmentOrderLineItem/1", "line", 1)),
                List.of(new TrackingNumber("1Z999AA10123456784")),
                "UPS",
                List.of(),
                false);
    }

    private static ShipmentConfirmation confirmation() {
        return new ShipmentConfirmation(
                new AmazonOrderId(Nights.amazonOrder(1)),
                new TrackingNumber("1Z999AA10123456784"),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                Nights.NOW,
                List.of(new ShipmentConfirmation.Item("12345678901234", 1)));
    }

    private static AmazonOrder amazonOrder(String tracking) {
        return new AmazonOrder(
                new AmazonOrderId(Nights.amazonOrder(1)),
                "SHIPPED",
                "MERCHANT",
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new AmazonOrder.ShippedPackage(
                        "1", Optional.of(tracking), Optional.of("UPS"), "SHIPPED", List.of())),
                Nights.NOW);
    }

    private static ShopOrder order(String status, String tracking) {
        return new ShopOrder(
                "gid://shopify/Order/1",
                new OrderName("#7401"),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                "PAID",
                "FULFILLED",
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new ShopOrder.Fulfillment(
                        "f",
                        "#7401-F1",
                        status,
                        Instant.EPOCH,
                        List.of(new ShopOrder.Tracking(Optional.of("UPS"), Optional.of(tracking), Optional.empty())),
                        List.of())));
    }
}
