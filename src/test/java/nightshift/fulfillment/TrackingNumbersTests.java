package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.shop.FulfillmentCreation;
import org.junit.jupiter.api.Test;

/** A shipped order gets no second number by itself, and no number goes to two orders. */
class TrackingNumbersTests extends DecidedShipment {
    private static final String OTHER = "1Z999AA10123456793";

    @Test
    void doesNothingWhenTheOrderIsFulfilledWithTheSameNumber() {
        order.shippedBefore("1z 999 aa1 0123456784");

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void flagsASecondTrackingNumberForAShippedOrder() {
        order.shippedBefore("1Z999AA10123456793");

        assertThat(flagged()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void callsItACorrectionWhenOurOwnWriteHoldsTheOldNumber() {
        order.shippedBefore("1Z999AA10123456793");
        recorded = List.of(effect("shopify.fulfillment/1/21/1Z999AA10123456793/11x2"));

        assertThat(flagged()).isEqualTo(ReasonKind.TRACKING_CORRECTION);
    }

    @Test
    void preparesTheCorrectedNumberForOneClickAndShipsNothing() {
        order.shippedBefore("1Z999AA10123456793");
        recorded = List.of(effect("shopify.fulfillment/1/21/1Z999AA10123456793/11x2"));

        assertThat(prepared()).containsExactly(new TrackingNumber(Shipments.TRACKING));
    }

    @Test
    void flagsAFurtherParcelOfAShippedOrderWithBothNumbersPrepared() {
        order.shippedBefore(Shipments.TRACKING);
        shipments.tracking.add("1Z999AA10123456793");

        assertThat(flagged()).isEqualTo(ReasonKind.ADDITIONAL_PARCEL);
        assertThat(prepared())
                .containsExactly(new TrackingNumber(Shipments.TRACKING), new TrackingNumber("1Z999AA10123456793"));
    }

    @Test
    void neverForgetsGoodsThatAreOpenOverAFurtherParcel() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.tracking.add(OTHER);
        shipments.lines.addAll(List.of(Shipments.line("BIN-2048", 2), Shipments.line("BIN-1000", 1)));

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.ADDITIONAL_PARCEL,
                                "PO-7415 (order #7415) is fulfilled with 1Z999AA10123456784, and Harbor Steel reports 1Z999AA10123456784 and 1Z999AA10123456793. Not shown with these numbers: 1 x BIN-1000. That is prepared with the further number: approve it if it went out in that parcel."));
        assertThat(review.prepared()).singleElement().satisfies(effect -> {
            FulfillmentCreation rest = (FulfillmentCreation) effect.payload();
            assertThat(rest.trackingNumbers()).containsExactly(new TrackingNumber(OTHER));
            assertThat(rest.lines())
                    .containsExactly(new FulfillmentCreation.Line(
                            "gid://shopify/FulfillmentOrderLineItem/12", "gid://shopify/LineItem/2", 1));
        });
    }

    @Test
    void preparesNothingForAFurtherParcelWhoseGoodsCannotBeTold() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.tracking.add(OTHER);

        assertThat(((Decision.Review) decide()).prepared()).isEmpty();
        assertThat(decide().reasons().get(0).detail()).contains("1 x BIN-1000", "Nothing is prepared");

        shipments.lines.add(Shipments.line("BIN-1000", 4));
        assertThat(((Decision.Review) decide()).prepared()).isEmpty();
        assertThat(decide().reasons().get(0).detail()).contains("4 x BIN-1000", "Nothing is prepared");
    }

    @Test
    void preparesNoGoodsOfAFurtherParcelThatStandsOnAnotherOrder() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.tracking.add(OTHER);
        shipments.lines.addAll(List.of(Shipments.line("BIN-2048", 2), Shipments.line("BIN-1000", 1)));
        recorded = List.of(effect("shopify.fulfillment/99/98/" + OTHER + "/97x1"));

        assertThat(((Decision.Review) decide()).prepared()).isEmpty();
    }

    @Test
    void doesNothingWhenTheGoodsOfTheFurtherParcelAreBeingWrittenAlready() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.tracking.add(OTHER);
        shipments.lines.addAll(List.of(Shipments.line("BIN-2048", 2), Shipments.line("BIN-1000", 1)));
        recorded = List.of(effect("shopify.fulfillment/1/21/" + OTHER + "/12x1"));

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void flagsANumberThatStandsOnAnotherOrder() {
        recorded = List.of(effect("shopify.fulfillment/99/98/" + Shipments.TRACKING + "/97x1"));

        assertThat(flagged()).isEqualTo(ReasonKind.DUPLICATE_TRACKING);
    }

    @Test
    void takesTheSameWriteAgainForNoDuplicate() {
        recorded = List.of(effect(onlyFulfillment().key().value()));

        assertThat(decide()).isInstanceOf(Decision.Proceed.class);
    }

    @Test
    void neverProposesAnotherNumberForAShipmentOfOtherLines() {
        order.binsShippedBefore(OTHER).lidVendor = Optional.of("Acme");
        order.remainingLids = 0;
        order.currentLids = 0;
        shipments.lines.add(Shipments.line("BIN-1000", 1));
        recorded = List.of(effect("shopify.fulfillment/1/21/" + OTHER + "/11x2"));

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.prepared()).isEmpty();
        assertThat(review.reasons()).singleElement().satisfies(reason -> assertThat(reason.detail())
                .startsWith("Nothing is left to ship on PO-7415"));
    }

    @Test
    void neverProposesAnotherNumberForAShipmentThatHoldsOtherGoodsToo() {
        order.shippedBefore(OTHER);
        shipments.lines.add(Shipments.line("BIN-1000", 1));
        recorded = List.of(effect("shopify.fulfillment/1/21/" + OTHER + "/11x2+12x1"));

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons().get(0).kind()).isEqualTo(ReasonKind.TRACKING_CORRECTION);
        assertThat(review.prepared()).isEmpty();
    }

    @Test
    void shipsTheSecondOfTwoLinesOfOneItemWhenTheFirstIsShipped() {
        order.lidSku = "BIN-2048";
        order.binsShippedBefore(OTHER);
        shipments.lines.add(Shipments.line("BIN-2048", 1));

        assertThat(onlyFulfillment().lines())
                .containsExactly(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/12", "gid://shopify/LineItem/2", 1));
    }

    @Test
    void flagsGoodsThatAreNotShownWithTheirNumberAndPreparesThem() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.lines.add(Shipments.line("BIN-1000", 1));

        Decision.Review review = (Decision.Review) decide();

        assertThat(review.reasons())
                .containsExactly(
                        new Reason(
                                ReasonKind.DUPLICATE_TRACKING,
                                "PO-7415 (order #7415) lists 1 x BIN-1000 with 1Z999AA10123456784, but Shopify shows that number without it: approve it if all went out in one parcel, else ask Harbor Steel."));
        assertThat(review.prepared()).singleElement().satisfies(effect -> {
            FulfillmentCreation rest = (FulfillmentCreation) effect.payload();
            assertThat(rest.lines())
                    .containsExactly(new FulfillmentCreation.Line(
                            "gid://shopify/FulfillmentOrderLineItem/12", "gid://shopify/LineItem/2", 1));
            assertThat(rest.beside()).containsExactly("gid://shopify/Fulfillment/31");
        });
    }

    @Test
    void doesNothingWhenAllThatIsListedIsShownWithTheNumber() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.lines.add(Shipments.line("bin-2048", 2));

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void doesNothingWhenWhatIsMissingIsBeingWrittenAlready() {
        order.binsShippedBefore(Shipments.TRACKING);
        shipments.lines.add(Shipments.line("BIN-1000", 1));
        recorded = List.of(effect("shopify.fulfillment/1/21/" + Shipments.TRACKING + "/12x1"));

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void seesTheNumbersThatSomebodyTypedIntoOneField() {
        order.shippedBefore(OTHER + ", " + Shipments.TRACKING);

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void keepsTheNumbersOfOneFieldApartWhenAFurtherOneIsAdded() {
        order.shippedBefore(OTHER + " / 1Z999AA10770011119");
        shipments.tracking.add(OTHER);

        assertThat(prepared())
                .containsExactlyInAnyOrder(
                        new TrackingNumber(OTHER),
                        new TrackingNumber("1Z999AA10770011119"),
                        new TrackingNumber(Shipments.TRACKING));
    }
}
