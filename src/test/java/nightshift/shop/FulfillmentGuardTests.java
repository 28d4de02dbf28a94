package nightshift.shop;

import static nightshift.shop.LiveOrder.UPS;
import static nightshift.shop.LiveOrder.creation;
import static nightshift.shop.LiveOrder.elsewhere;
import static nightshift.shop.LiveOrder.open;
import static nightshift.shop.LiveOrder.order;
import static nightshift.shop.LiveOrder.otherLine;
import static nightshift.shop.LiveOrder.shipment;
import static nightshift.shop.LiveOrder.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.shop.ShopOrder.FulfillmentOrder;
import org.junit.jupiter.api.Test;

class FulfillmentGuardTests {
    private static final FulfillmentCreation ONE = creation(1, UPS);

    @Test
    void letsAFulfillmentThroughThatTheOrderStillTakes() {
        assertThat(FulfillmentGuard.objection(ONE, Optional.of(order(open(3))), Set.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void takesTheSameShipmentEnteredByHandForDone() {
        ShopOrder shipped = order(open(2), shipment("SUCCESS", "1z 999 aa1 01 2345 6784", 1));

        assertThat(FulfillmentGuard.objection(ONE, Optional.of(shipped), Set.of(), Set.of()))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOf(EffectOutcome.DoneElsewhere.class));
    }

    @Test
    void findsTheNumberAmongSeveralTypedIntoOneField() {
        ShopOrder shipped = order(open(2), shipment("SUCCESS", "1Z999AA10123456793, " + UPS, 1));

        assertThat(FulfillmentGuard.objection(ONE, Optional.of(shipped), Set.of(), Set.of()))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOf(EffectOutcome.DoneElsewhere.class));
    }

    @Test
    void refusesTheSameNumberForAnotherQuantity() {
        ShopOrder shipped = order(open(1), shipment("SUCCESS", UPS, 2));

        assertThat(kind(shipped)).isEqualTo(ReasonKind.DUPLICATE_TRACKING);
    }

    @Test
    void letsOtherGoodsOfAParcelThroughThatStoodWhenItWasDecided() {
        FulfillmentCreation rest = new FulfillmentCreation(
                ONE.orderId(),
                ONE.orderName(),
                ONE.fulfillmentOrderId(),
                ONE.lines(),
                ONE.trackingNumbers(),
                ONE.company(),
                ONE.trackingUrls(),
                true,
                List.of(shipment("SUCCESS", UPS, 2).id()),
                null);

        assertThat(FulfillmentGuard.objection(
                        rest, Optional.of(order(open(1), shipment("SUCCESS", UPS, 2))), Set.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void doesNotCountACancelledFulfillment() {
        ShopOrder cancelledShipment = order(open(3), shipment("CANCELLED", UPS, 1));

        assertThat(FulfillmentGuard.objection(ONE, Optional.of(cancelledShipment), Set.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void stopsForACancelledOrderAlthoughItsItemsSeemToRemain() {
        ShopOrder cancelled = order(
                Optional.of(Instant.EPOCH),
                new FulfillmentOrder(
                        "gid://shopify/FulfillmentOrder/2",
                        "CLOSED",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        open(3).lines()));

        assertThat(kind(cancelled)).isEqualTo(ReasonKind.ORDER_CANCELLED);
    }

    @Test
    void stopsForAHoldAClosedAndAForeignFulfillmentOrder() {
        assertThat(kind(order(target("ON_HOLD", List.of("RELEASE_HOLD"), false, 3))))
                .isEqualTo(ReasonKind.ORDER_ON_HOLD);
        assertThat(kind(order(target("OPEN", List.of("REQUEST_FULFILLMENT"), true, 3))))
                .isEqualTo(ReasonKind.STALE_DECISION);
    }

    @Test
    void saysWhichOtherNumberTheseLinesWereFulfilledWith() {
        ShopOrder shipped = order(target("CLOSED", List.of(), false, 0), shipment("SUCCESS", "1Z999AA10123456793", 1));

        assertThat(reason(shipped)).satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
            assertThat(reason.detail()).contains("another tracking number", "1Z999AA10123456793");
        });
    }

    @Test
    void asksToDecideAgainWhereTheItemsWereMovedAndTheirFulfillmentOrderClosed() {
        ShopOrder moved = order(
                List.of(target("CLOSED", List.of(), false, 3), elsewhere(3)),
                List.of(otherLine(shipment("SUCCESS", "1Z999AA10123456793", 1))));

        assertThat(reason(moved)).satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.STALE_DECISION);
            assertThat(reason.detail())
                    .contains("another fulfillment order")
                    .doesNotContain("1Z999AA10123456793", "another tracking number");
        });
    }

    @Test
    void saysThatNothingIsLeftWhereTheLinesWereRemoved() {
        assertThat(reason(order(target("CLOSED", List.of(), false, 0)))).satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
            assertThat(reason.detail())
                    .contains("nothing", "removed or refunded", UPS)
                    .doesNotContain("another tracking number");
        });
    }

    @Test
    void neverShipsMoreThanRemains() {
        FulfillmentCreation three = creation(3, UPS);

        assertThat(kind(three, Optional.of(order(open(2))))).isEqualTo(ReasonKind.OVER_SHIPPED);
        assertThat(kind(three, Optional.of(order(target("IN_PROGRESS", List.of("CREATE_FULFILLMENT"), false, 0)))))
                .isEqualTo(ReasonKind.ALREADY_FULFILLED);
    }

    @Test
    void stopsWhenOrderOrFulfillmentOrderAreGone() {
        assertThat(kind(ONE, Optional.empty())).isEqualTo(ReasonKind.UNKNOWN_ORDER);
        ShopOrder moved = order(new FulfillmentOrder(
                "gid://shopify/FulfillmentOrder/99",
                "OPEN",
                List.of("CREATE_FULFILLMENT"),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of()));
        assertThat(kind(moved)).isEqualTo(ReasonKind.STALE_DECISION);
    }

    private static ReasonKind kind(ShopOrder order) {
        return kind(ONE, Optional.of(order));
    }

    @Test
    void stopsWhereTheSameItemsWereShippedWithAnotherNumberSinceTheDecision() {
        ShopOrder since = order(open(2), shipment("SUCCESS", "1Z999AA10123456793", 2));
        String there = since.fulfillments().get(0).id();

        assertThat(kind(decidedWith(), since)).isEqualTo(ReasonKind.STALE_DECISION);
        assertThat(FulfillmentGuard.objection(decidedWith(there), Optional.of(since), Set.of(), Set.of()))
                .as("it stood before")
                .isEmpty();
        assertThat(FulfillmentGuard.objection(decidedWith(), Optional.of(since), Set.of(), Set.of(there)))
                .as("the same mail reports both")
                .isEmpty();
        assertThat(FulfillmentGuard.objection(ONE, Optional.of(since), Set.of(), Set.of()))
                .as("an older version did not note what stood")
                .isEmpty();
    }

    private static FulfillmentCreation decidedWith(String... standing) {
        return new FulfillmentCreation(
                ONE.orderId(),
                ONE.orderName(),
                ONE.fulfillmentOrderId(),
                ONE.lines(),
                ONE.trackingNumbers(),
                ONE.company(),
                ONE.trackingUrls(),
                true,
                List.of(),
                List.of(standing));
    }

    private static ReasonKind kind(FulfillmentCreation wanted, ShopOrder order) {
        return kind(wanted, Optional.of(order));
    }

    private static Reason reason(ShopOrder order) {
        return reason(ONE, Optional.of(order));
    }

    private static ReasonKind kind(FulfillmentCreation wanted, Optional<ShopOrder> order) {
        return reason(wanted, order).kind();
    }

    private static Reason reason(FulfillmentCreation wanted, Optional<ShopOrder> order) {
        EffectOutcome.Stale stale = (EffectOutcome.Stale)
                FulfillmentGuard.objection(wanted, order, Set.of(), Set.of()).orElseThrow();
        return stale.reason();
    }
}
