package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.FulfillmentSettings.KnownExceptionRule;
import nightshift.fulfillment.checks.AllChecks;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.RunItem.EffectView;
import nightshift.settings.StoreSettings;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FulfillmentDeciderTests {
    private final Shipments shipments = new Shipments();
    private final Shipments.Order order = new Shipments.Order();
    private List<EffectView> recorded = List.of();
    private Optional<AmazonOrder> amazon = Optional.empty();
    private AmazonSettings.Confirmation confirmation = AmazonSettings.Confirmation.FEED;

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

    @Test
    void doesNothingWhenTheOrderIsFulfilledWithTheSameNumber() {
        order.shippedBefore("1z 999 aa1 0123456784");

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
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

    @Test
    void neverFulfillsAnOrderThatAmazonShipsItself() {
        order.attributes = Map.of("Amazon Order Id", "902-1845936-5435065", "FulfillmentChannel", "AFN");

        assertThat(decide()).isInstanceOf(Decision.Nothing.class);
    }

    private FulfillmentCreation onlyFulfillment() {
        Decision decision = decide();
        assertThat(decision).isInstanceOf(Decision.Proceed.class);
        assertThat(((Decision.Proceed) decision).effects()).hasSize(1);
        return (FulfillmentCreation)
                ((Decision.Proceed) decision).effects().get(0).payload();
    }

    private List<TrackingNumber> prepared() {
        Decision.Review review = (Decision.Review) decide();
        assertThat(review.prepared()).hasSize(1);
        return ((TrackingUpdate) review.prepared().get(0).payload()).trackingNumbers();
    }

    private ReasonKind flagged() {
        return flagged(Shipments.answer(order.build()));
    }

    private ReasonKind flagged(OrderAnswer answer) {
        Decision decision = decide(answer);
        assertThat(decision).isInstanceOf(Decision.Review.class);
        return decision.reasons().get(0).kind();
    }

    private Decision decide() {
        return decide(Shipments.answer(order.build()));
    }

    private Decision decide(OrderAnswer answer) {
        return decider(confirmation).decide(shipments.shipment(), answer, amazon, recorded);
    }

    static FulfillmentDecider decider(AmazonSettings.Confirmation confirmation) {
        FulfillmentSettings settings = settings();
        AmazonSettings amazonSettings = new AmazonSettings(
                URI.create("http://localhost"),
                URI.create("http://localhost"),
                "",
                "",
                "",
                "",
                "",
                confirmation,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Duration.ofHours(2),
                "",
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofDays(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                1);
        StoreSettings store = new StoreSettings(
                ZoneId.of("America/New_York"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost:8080")),
                List.of(),
                List.of(Shipments.HARBOR));
        return new FulfillmentDecider(
                new KnownExceptions(settings),
                AllChecks.checks(),
                new ShipmentWrites(settings, amazonSettings, new Carriers()),
                store,
                Clock.fixed(Shipments.NOW, ZoneOffset.UTC));
    }

    private static FulfillmentSettings settings() {
        return new FulfillmentSettings(
                "",
                null,
                List.of(LookupKind.values()),
                new FulfillmentSettings.OrderNameRule(Pattern.compile("PO-?(\\d+)"), "#$1"),
                "",
                "PO Number",
                List.of(new KnownExceptionRule("PO-7400", null, null, "it goes out on two trucks")),
                true,
                3);
    }

    private static EffectView effect(String key) {
        return new EffectView(1, FulfillmentCreation.KIND, key, "order #1", "done", Optional.empty(), Optional.empty());
    }
}
