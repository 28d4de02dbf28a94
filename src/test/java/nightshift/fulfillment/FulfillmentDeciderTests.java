package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.OrderAnswer;
import org.junit.jupiter.api.Test;

/** Exactly what the document reports is shipped, once it is free of doubt. */
class FulfillmentDeciderTests extends DecidedShipment {
    @Test
    void shipsWhatRemainsOfTheOrderWhenTheDocumentNamesNoLines() {
        FulfillmentCreation creation = onlyFulfillment();

        assertThat(creation.lines())
                .extracting(FulfillmentCreation.Line::lineItemId, FulfillmentCreation.Line::quantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gid://shopify/LineItem/1", 2),
                        org.assertj.core.groups.Tuple.tuple("gid://shopify/LineItem/2", 1));
        assertThat(creation.company()).isEqualTo("UPS");
        assertThat(creation.notifyCustomer()).isTrue();
    }

    @Test
    void shipsOnlyThePrintedLinesOfAPartialShipment() {
        shipments.lines.add(Shipments.line("bin-2048", 1));

        assertThat(onlyFulfillment().lines())
                .containsExactly(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/11", "gid://shopify/LineItem/1", 1));
    }

    @Test
    void leavesOutBackOrderedLines() {
        shipments.lines.addAll(List.of(Shipments.line("BIN-2048", 2), Shipments.line("BIN-1000", 0)));

        assertThat(onlyFulfillment().lines()).hasSize(1);
    }

    @Test
    void makesOneFulfillmentForEachLocation() {
        order.twoLocations = true;

        Decision.Proceed proceed = (Decision.Proceed) decide();

        assertThat(proceed.effects())
                .extracting(effect -> ((FulfillmentCreation) effect.payload()).fulfillmentOrderId())
                .containsExactly("gid://shopify/FulfillmentOrder/21", "gid://shopify/FulfillmentOrder/22");
    }

    @Test
    void flagsAShipDateInTheFuture() {
        shipments.shipDate = Optional.of(LocalDate.of(2026, 12, 1));

        assertThat(flagged()).isEqualTo(ReasonKind.DATE_ANOMALY);
    }

    @Test
    void flagsAShipDateBeforeTheOrder() {
        shipments.shipDate = Optional.of(LocalDate.of(2026, 11, 19));

        assertThat(flagged()).isEqualTo(ReasonKind.DATE_ANOMALY);
    }

    @Test
    void flagsWhatTheReaderDoubted() {
        shipments.doubts.add(new Reason(ReasonKind.BAD_TRACKING, "The check digit is wrong."));

        assertThat(flagged()).isEqualTo(ReasonKind.BAD_TRACKING);
    }

    @Test
    void flagsAShipmentWithoutCarrier() {
        shipments.carrier = Optional.empty();

        assertThat(flagged()).isEqualTo(ReasonKind.CARRIER_MISMATCH);
    }

    @Test
    void leavesAKnownExceptionAloneEvenWhenNoOrderIsFound() {
        shipments.po = "PO-7400";

        assertThat(decide(new OrderAnswer(Map.of(), Shipments.NOW))).isInstanceOf(Decision.KnownException.class);
    }
}
