package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.CarrierCode;
import nightshift.core.Mode;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.ReadShipment;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.FixedReview;
import nightshift.operations.reviews.HandledTimes;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import nightshift.settings.TestStore;
import nightshift.shop.OrderStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixedByHandTests {
    private static final Map<String, Mode> AUTO = Map.of("Harbor Steel", Mode.AUTO);
    private static final Instant RAISED = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant BEFORE = RAISED.minusSeconds(3600);
    private static final Instant SINCE = RAISED.plusSeconds(3600);
    private static final String REPORTED = "1Z999AA10123456784";
    private static final String OTHER = "1Z999AA10123456793";
    private static final String ORDER = "gid://shopify/Order/1";

    private final FixedByHand fixedByHand = new FixedByHand(
            new HandledTimes(TestStore.in(ZoneId.of("UTC"), Mode.AUTO), Clock.fixed(SINCE, ZoneOffset.UTC)),
            new Carriers());

    @ParameterizedTest
    @EnumSource(names = {"VENDOR_CANCELLED", "DUPLICATE_TRACKING"})
    void leavesOpenWhatNoShipmentInShopifyAnswers(ReasonKind kind) {
        assertThat(fixed(flag(kind, false), shipment(REPORTED, SINCE, SINCE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDER_MISMATCH", "ALREADY_FULFILLED", "ORDER_ON_HOLD"})
    void leavesAFlagOpenThatWasRaisedAlthoughShopifyShowedTheNumber(ReasonKind kind) {
        assertThat(fixed(flag(kind, false), shipment(REPORTED, BEFORE, BEFORE))).isEmpty();
    }

    @Test
    void takesACarriersScanForNoAnswer() {
        assertThat(fixed(flag(ReasonKind.ORDER_MISMATCH, false), shipment(REPORTED, BEFORE, SINCE)))
                .isEmpty();
    }

    @Test
    void closesAFlagWhoseNumberWasShippedSince() {
        assertThat(fixed(flag(ReasonKind.ORDER_MISMATCH, false), shipment(REPORTED, SINCE, SINCE)))
                .extracting(FixedReview::sentence)
                .containsExactly("You fixed this in Shopify at 04:00: order #7415 has 1Z999AA10123456784.");
    }

    @Test
    void closesACorrectionThatWasTypedIntoTheStandingShipment() {
        assertThat(fixed(flag(ReasonKind.TRACKING_CORRECTION, false), shipment(REPORTED, BEFORE, SINCE)))
                .hasSize(1);
    }

    @Test
    void closesADoubtAboutValuesWhenTheWholeOrderShowsTheNumber() {
        assertThat(fixed(flag(ReasonKind.DATE_ANOMALY, false), shipment(REPORTED, BEFORE, BEFORE)))
                .hasSize(1);
    }

    @Test
    void leavesADoubtAboutValuesOpenWhileSomethingOfTheOrderIsStillToShip() {
        assertThat(fixedByHand.fixed(
                        List.of(flag(ReasonKind.CONFLICTING_VALUES, false)),
                        List.of(standing(false, shipment(REPORTED, BEFORE, BEFORE))),
                        AUTO))
                .isEmpty();
    }

    @Test
    void neverClosesWhatAmazonIsStillToBeToldButAsksForIt() {
        ReviewedItem flag = flag(ReasonKind.BAD_TRACKING, true);
        List<OrderStanding> standings = List.of(standing(true, shipment(OTHER, SINCE, SINCE)));

        assertThat(fixedByHand.fixed(List.of(flag), standings, AUTO)).isEmpty();
        assertThat(fixedByHand.toConfirm(List.of(flag), standings, AUTO))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.target()).isEqualTo(new Target.OfReview(5));
                    assertThat(asked.act()).isEqualTo(ShipmentActs.FULFILLED_IN_SHOPIFY);
                    assertThat(asked.values()).isEqualTo(Map.of("tracking", OTHER, "carrier", "ups"));
                });
    }

    @Test
    void leavesTheConfirmationToThePersonWhoApprovesInModeReview() {
        ReviewedItem flag = flag(ReasonKind.BAD_TRACKING, true);
        List<OrderStanding> standings = List.of(standing(true, shipment(OTHER, SINCE, SINCE)));
        Map<String, Mode> review = Map.of("Harbor Steel", Mode.REVIEW);

        assertThat(fixedByHand.fixed(List.of(flag), standings, review)).isEmpty();
        assertThat(fixedByHand.toConfirm(List.of(flag), standings, review)).isEmpty();
    }

    @Test
    void closesAFlagOfShadowAlthoughAmazonIsToldNothing() {
        ReviewedItem flag = flag(ReasonKind.BAD_TRACKING, true);
        List<OrderStanding> standings = List.of(standing(true, shipment(OTHER, SINCE, SINCE)));
        Map<String, Mode> shadow = Map.of("Harbor Steel", Mode.SHADOW);

        assertThat(fixedByHand.fixed(List.of(flag), standings, shadow)).hasSize(1);
        assertThat(fixedByHand.toConfirm(List.of(flag), standings, shadow)).isEmpty();
    }

    private List<FixedReview> fixed(ReviewedItem flag, OrderStanding.Shipment shipment) {
        return fixedByHand.fixed(List.of(flag), List.of(standing(true, shipment)), AUTO);
    }

    private static OrderStanding standing(boolean fulfilled, OrderStanding.Shipment shipment) {
        return new OrderStanding(ORDER, new OrderName("#7415"), Optional.empty(), fulfilled, List.of(shipment));
    }

    private static OrderStanding.Shipment shipment(String number, Instant made, Instant changed) {
        return new OrderStanding.Shipment(Set.of(new TrackingNumber(number)), Optional.of("UPS"), made, changed);
    }

    private static ReviewedItem flag(ReasonKind kind, boolean fromAmazon) {
        List<Reason> reasons = List.of(new Reason(kind, "Look at it."));
        ReadShipment read = new ReadShipment(
                "slip.pdf",
                "generic",
                BEFORE,
                new ShipmentNotice(
                        Optional.of(found(new PoNumber("PO-7415"))),
                        List.of(),
                        List.of(new Parcel(
                                found(new TrackingNumber(REPORTED)),
                                Optional.of(found(new CarrierCode("ups"))),
                                Optional.empty())),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Optional.empty());
        RunItem item = new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/1",
                Optional.of(3L),
                "slip.pdf/PO7415",
                "PO-7415",
                Optional.of("Harbor Steel"),
                ItemOutcome.FLAGGED,
                reasons,
                List.of(),
                Map.of("orderIds", List.of(ORDER), "read", read, "fromAmazon", fromAmazon),
                RAISED);
        return new ReviewedItem(
                Optional.of(
                        new Reviews.Review(5, Optional.of(3L), Optional.empty(), reasons, RAISED, Optional.empty())),
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.of("Harbor Steel"), false, 1),
                item,
                List.of());
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), value.toString()));
    }
}
