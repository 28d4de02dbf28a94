package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.EffectPayload;
import nightshift.core.ReasonKind;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corrected number of an Amazon order is prepared for Shopify and Amazon together, or not at all. */
class TrackingCorrectionTests extends DecidedShipment {
    private static final String OLD = "1Z999AA10123456793";
    private static final String CREATION = "shopify.fulfillment/1/21/" + OLD + "/11x2+12x1";
    private static final String CONFIRMATION =
            "amazon.confirmation/902-1845936-5435065/" + OLD + "/05015851154158x2+05015851154159x1";
    private static final String UPDATE = "shopify.tracking/31/" + Shipments.TRACKING;
    private static final String CORRECTION = "amazon.package/902-1845936-5435065/1/" + Shipments.TRACKING;

    @BeforeEach
    void shippedWithTheOldNumber() {
        order.fromAmazon().shippedBefore(OLD);
        amazon = Optional.of(Shipments.amazonOrder("UNSHIPPED", false));
    }

    @Test
    void preparesNothingWhileAmazonIsStillToBeToldTheOldNumber() {
        recorded = List.of(created(), write(ShipmentConfirmation.KIND, CONFIRMATION, "planned"));

        assertThat(review().prepared()).isEmpty();
        assertThat(sentence())
                .endsWith(
                        "check with them which number is right. Nothing is prepared, because Amazon is still to be told "
                                + OLD
                                + ": replace the number on the item that shipped it, or look again when Amazon shows it.");
    }

    @Test
    void preparesNothingWhileAmazonDoesNotShowWhatItWasTold() {
        recorded = List.of(created(), write(ShipmentConfirmation.KIND, CONFIRMATION, "done"));

        assertThat(review().prepared()).isEmpty();
        assertThat(sentence()).contains("Amazon was told " + OLD + " and does not show that package yet");
    }

    @Test
    void preparesNothingWhileAmazonDoesNotShowAnEarlierCorrection() {
        recorded = List.of(
                created(), write(PackageCorrection.KIND, "amazon.package/902-1845936-5435065/1/" + OLD, "submitted"));

        assertThat(review().prepared()).isEmpty();
    }

    @Test
    void preparesBothWhenAmazonShowsThePackage() {
        amazon = Optional.of(showing(OLD));
        recorded = List.of(created(), write(ShipmentConfirmation.KIND, CONFIRMATION, "done"));

        assertThat(payloads())
                .satisfiesExactly(
                        update -> assertThat(update).isInstanceOf(TrackingUpdate.class),
                        correction -> assertThat(((PackageCorrection) correction).reference())
                                .isEqualTo("1"));
    }

    @Test
    void saysWhereOnlyShopifyCanBePrepared() {
        recorded = List.of(created());

        assertThat(payloads()).singleElement().isInstanceOf(TrackingUpdate.class);
        assertThat(sentence()).contains("Amazon shows no package with " + OLD + ", so only Shopify is prepared");
    }

    @Test
    void takesACorrectionThatWasTurnedBackForAnotherOneWhenItComesAgain() {
        amazon = Optional.of(showing(OLD));
        recorded = List.of(created(), write(TrackingUpdate.KIND, UPDATE, "done"), write("", CORRECTION, "done"));

        assertThat(keys()).containsExactly(UPDATE + "/1", CORRECTION + "/1");

        recorded = List.of(
                created(),
                write(TrackingUpdate.KIND, UPDATE, "done"),
                write(TrackingUpdate.KIND, UPDATE + "/1", "done_elsewhere"));
        assertThat(keys()).containsExactly(UPDATE + "/2", CORRECTION);
    }

    @Test
    void takesACorrectionThatWaitsForTheSameOne() {
        amazon = Optional.of(showing(OLD));
        recorded = List.of(created(), write(TrackingUpdate.KIND, UPDATE, "staged"));

        assertThat(keys()).containsExactly(UPDATE, CORRECTION);
    }

    private Decision.Review review() {
        Decision.Review review = (Decision.Review) decide();
        assertThat(review.reasons().get(0).kind()).isEqualTo(ReasonKind.TRACKING_CORRECTION);
        return review;
    }

    private String sentence() {
        return review().reasons().get(0).detail();
    }

    private List<EffectPayload> payloads() {
        return review().prepared().stream().map(effect -> effect.payload()).toList();
    }

    private List<String> keys() {
        return payloads().stream().map(payload -> payload.key().value()).toList();
    }

    private static EffectView created() {
        return write(FulfillmentCreation.KIND, CREATION, "done");
    }

    private static EffectView write(String kind, String key, String state) {
        return new EffectView(1, kind, key, "order #7415", state, Optional.empty(), Optional.empty());
    }

    private static AmazonOrder showing(String number) {
        AmazonOrder open = Shipments.amazonOrder("SHIPPED", false, number);
        return new AmazonOrder(
                open.id(),
                open.status(),
                open.fulfilledBy(),
                open.createdAt(),
                open.shipBy(),
                open.programs(),
                open.items(),
                List.of(new AmazonOrder.ShippedPackage(
                        "1",
                        Optional.of(number),
                        Optional.of("UPS"),
                        "SHIPPED",
                        List.of(new AmazonOrder.PackageItem("05015851154158", 2)))),
                open.readAt());
    }
}
