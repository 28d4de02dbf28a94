package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.ReasonKind;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.shop.FulfillmentCreation;
import org.junit.jupiter.api.Test;

/** An order from Amazon is confirmed there, after its fulfillment, unless Amazon knows better. */
class AmazonOrdersTests extends DecidedShipment {
    @Test
    void confirmsAnAmazonOrderAfterItsFulfillmentAndDoesNotMailTheBuyer() {
        order.fromAmazon();
        amazon = Optional.of(Shipments.amazonOrder("UNSHIPPED", false));

        Decision.Proceed proceed = (Decision.Proceed) decide();

        assertThat(((FulfillmentCreation) proceed.effects().get(0).payload()).notifyCustomer())
                .isFalse();
        ShipmentConfirmation confirmed =
                (ShipmentConfirmation) proceed.effects().get(1).payload();
        assertThat(proceed.effects().get(1).position()).isEqualTo(2);
        assertThat(confirmed.carrierCode()).isEqualTo("UPS");
        assertThat(confirmed.items())
                .containsExactly(
                        new ShipmentConfirmation.Item("05015851154158", 2),
                        new ShipmentConfirmation.Item("05015851154159", 1));
        assertThat(confirmed.shippedAt()).isEqualTo("2026-11-22T17:00:00Z");
    }

    @Test
    void leavesTheConfirmationToTheConnectorWhereThatIsSet() {
        order.fromAmazon();
        confirmation = AmazonSettings.Confirmation.CONNECTOR;

        assertThat(((Decision.Proceed) decide()).effects()).hasSize(1);
    }

    @Test
    void flagsAnAmazonOrderThatAmazonDoesNotKnow() {
        order.fromAmazon();

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_MISMATCH);
    }

    @Test
    void flagsABuyersCancellationRequest() {
        order.fromAmazon();
        amazon = Optional.of(Shipments.amazonOrder("UNSHIPPED", true));

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void flagsAnOrderCancelledOnAmazon() {
        order.fromAmazon();
        amazon = Optional.of(Shipments.amazonOrder("CANCELLED", false));

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_CANCELLED);
    }

    @Test
    void onlyTellsAmazonWhenShopifyIsFulfilledWithTheSameNumber() {
        order.fromAmazon().shippedBefore(Shipments.TRACKING);
        amazon = Optional.of(Shipments.amazonOrder("UNSHIPPED", false));

        assertThat(((Decision.Proceed) decide()).effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.payload()).isInstanceOf(ShipmentConfirmation.class));
    }

    @Test
    void neverConfirmsItemsAmazonHoldsUnderAnotherNumber() {
        order.fromAmazon().shippedBefore(Shipments.TRACKING);
        amazon = Optional.of(Shipments.amazonOrder("SHIPPED", false, "1Z999AA10123456793"));

        assertThat(flagged()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void flagsWhatAmazonShowsUnderWordsThatAreNoNumber() {
        order.fromAmazon().shippedBefore(Shipments.TRACKING);
        amazon = Optional.of(Shipments.amazonOrder("SHIPPED", false, "N/A"));

        assertThat(flagged()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void takesTheNumberOfACancelledPackageForNoConfirmation() {
        order.fromAmazon().shippedBefore(Shipments.TRACKING);
        AmazonOrder open = Shipments.amazonOrder("UNSHIPPED", false);
        amazon = Optional.of(new AmazonOrder(
                open.id(),
                open.status(),
                open.fulfilledBy(),
                open.createdAt(),
                open.shipBy(),
                open.programs(),
                open.items(),
                List.of(new AmazonOrder.ShippedPackage(
                        "1", Optional.of(Shipments.TRACKING), Optional.of("UPS"), "CANCELLED", List.of())),
                open.readAt()));

        assertThat(decide()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void neverFulfillsAnOrderThatAmazonShipsItself() {
        order.attributes = Map.of("Amazon Order Id", "902-1845936-5435065", "FulfillmentChannel", "AFN");

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }
}
