package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.settings.Supplier;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing ships on an order that is not surely the right one, or that must not ship now. */
class WrongOrdersTests extends DecidedShipment {
    @Test
    void flagsAnUnknownOrder() {
        assertThat(flagged(new OrderAnswer(Map.of(LookupKind.ORDER_NAME, List.of()), Shipments.NOW)))
                .isEqualTo(ReasonKind.UNKNOWN_ORDER);
    }

    @Test
    void flagsTwoOrdersFoundByDifferentLookUps() {
        Shipments.Order other = new Shipments.Order();
        other.id = "gid://shopify/Order/2";
        other.name = "#1200";
        OrderAnswer answer = new OrderAnswer(
                Map.of(LookupKind.ORDER_NAME, List.of(order.build()), LookupKind.PO_NUMBER, List.of(other.build())),
                Shipments.NOW);

        assertThat(flagged(answer)).isEqualTo(ReasonKind.AMBIGUOUS_ORDER);
    }

    @Test
    void flagsASlipThatShipsToAnotherTownInOnePlainSentence() {
        shipments.shipToCity = "Boise";
        shipments.shipToZip = "83702";

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons().get(0))
                .isEqualTo(new Reason(
                        ReasonKind.ORDER_MISMATCH,
                        "PO-7415 is Lee's order in Tulsa, but the slip ships to Boise: check with Harbor Steel."));
    }

    @Test
    void takesZipPlusFourForTheSamePlace() {
        shipments.shipToZip = "74103-9999";

        assertThat(decide()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void flagsAnItemThatIsNotOnTheOrder() {
        shipments.lines.add(Shipments.line("WIRE-77", 1));

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_MISMATCH);
    }

    @Test
    void flagsGoodsOfAnotherVendor() {
        order.vendor = "Acme";

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_MISMATCH);
    }

    @Test
    void neverShipsAnotherSuppliersLineWhenHisOwnWasRemoved() {
        order.withoutBins().lidVendor = Optional.of("Acme");

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.ALREADY_FULFILLED,
                                "Everything of Harbor Steel on PO-7415 (order #7415) was removed or refunded, but they shipped it (1Z999AA10123456784): stop the parcel or arrange its return."));
    }

    @Test
    void asksForTheLinesWhenNobodySaysWhichOfTwoMakersTheSupplierIs() {
        order.withoutBins().lidVendor = Optional.of("Acme");
        shipments.supplier = new Supplier(
                "Harbor Steel", List.of("*@harbor.example"), null, null, null, List.of(), null, null, null, true);

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_MISMATCH);
    }

    @Test
    void shipsWhatIsLeftOfTheSupplierBesideAnothersLines() {
        order.lidVendor = Optional.of("Acme");
        order.currentBins = 1;
        order.remainingBins = 1;

        assertThat(onlyFulfillment().lines())
                .containsExactly(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/11", "gid://shopify/LineItem/1", 1));
    }

    @Test
    void neverTakesALineForShippedBeforeThatIsNotAndHasNoPlace() {
        order.twoLocations = true;
        order.lidsAre = Optional.of("INCOMPLETE");

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.ORDER_ON_HOLD,
                                "BIN-1000 of PO-7415 (order #7415) is not shipped, but Shopify offers nothing to fulfill it on (it is with another service, or the app may not see it): look at the order and fulfill it by hand."));
    }

    @Test
    void saysThatNothingIsOfferedInsteadOfShippedWithAnotherNumber() {
        order.status = "INCOMPLETE";
        order.actions = List.of();
        shipments.lines.add(Shipments.line("BIN-2048", 2));

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void countsNothingOnAFulfillmentOrderThatAMoveClosed() {
        order.binsMoved = true;
        order.lidSku = "BIN-2048";
        shipments.lines.add(Shipments.line("BIN-2048", 3));

        assertThat(onlyFulfillment().lines())
                .extracting(FulfillmentCreation.Line::quantity)
                .containsExactly(2, 1);
    }

    @Test
    void isNotHeldByTheServiceThatTheGoodsWereMovedAwayFrom() {
        order.binsMoved = true;
        order.closedOfOtherService = true;

        assertThat(onlyFulfillment().lines()).hasSize(2);
    }

    @Test
    void flagsMorePiecesThanAreLeft() {
        shipments.lines.add(Shipments.line("BIN-2048", 3));

        assertThat(flagged()).isEqualTo(ReasonKind.OVER_SHIPPED);
    }

    @Test
    void flagsACancelledOrder() {
        order.cancelledAt = Optional.of(Shipments.ORDERED.plusSeconds(60));

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "VOIDED", "REFUNDED", "EXPIRED"})
    void flagsAnOrderWithoutGoodPayment(String financialStatus) {
        order.financialStatus = financialStatus;

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void flagsAHighRiskOrder() {
        order.risk = List.of("LOW", "HIGH");

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void flagsAnOrderOnHold() {
        order.status = "ON_HOLD";
        order.actions = List.of("RELEASE_HOLD");
        order.holds = List.of("awaiting payment");

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void flagsAFulfillmentHeldByAnotherService() {
        order.otherService = true;
        order.actions = List.of();

        assertThat(flagged()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }
}
