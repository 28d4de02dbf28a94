package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.Decision;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import org.junit.jupiter.api.Test;

/** A shipped order gets no second number by itself, and no number goes to two orders. */
class TrackingNumbersTests extends DecidedShipment {
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
    void flagsANumberThatStandsOnAnotherOrder() {
        recorded = List.of(effect("shopify.fulfillment/99/98/" + Shipments.TRACKING + "/97x1"));

        assertThat(flagged()).isEqualTo(ReasonKind.DUPLICATE_TRACKING);
    }

    @Test
    void takesTheSameWriteAgainForNoDuplicate() {
        recorded = List.of(effect(onlyFulfillment().key().value()));

        assertThat(decide()).isInstanceOf(Decision.Proceed.class);
    }
}
