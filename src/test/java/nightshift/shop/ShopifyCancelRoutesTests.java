package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.TrackingNumber;
import nightshift.sandbox.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopifyCancelRoutesTests {
    private static final String CANCEL = "direct:shopify-cancel-fulfillment";
    private static final String UPS = "1Z999AA10123456784";
    private ShopifyRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new ShopifyRig();
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 3), Orders.line("SKU-2", 1)));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void cancelsAWholeFulfillmentAndTheItemsCanBeShippedAgain() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipAll(rig.order("#1494"), UPS));

        assertThat(rig.ask(CANCEL, wanted, EffectOutcome.class)).isInstanceOf(EffectOutcome.Done.class);

        ShopOrder after = rig.order("#1494");
        assertThat(after.fulfillments()).singleElement().satisfies(made -> {
            assertThat(made.live()).isFalse();
            assertThat(made.tracking()).hasSize(1);
        });
        assertThat(after.fulfillmentOrders()).hasSize(2);
        assertThat(after.fulfillmentOrders().get(1).supportedActions()).contains("CREATE_FULFILLMENT");
        assertThat(rig.books.of("shopify.cancellation")).hasSize(1);
    }

    @Test
    void givesAPartlyFulfilledOrderItsQuantityBack() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipOne(rig.order("#1494"), UPS));

        rig.ask(CANCEL, wanted, EffectOutcome.class);

        assertThat(rig.order("#1494").fulfillmentOrders()).singleElement().satisfies(target -> assertThat(
                        target.lines().get(0).remaining())
                .isEqualTo(3));
    }

    @Test
    void writesNothingWhereItIsCancelledAlready() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipAll(rig.order("#1494"), UPS));
        rig.ask(CANCEL, wanted, EffectOutcome.class);

        assertThat(rig.ask(CANCEL, wanted, EffectOutcome.class, false)).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(rig.calls("CancelFulfillment")).isEqualTo(1);
    }

    @Test
    void isAPersonsWhereTheFulfillmentIsGone() throws Exception {
        ShopOrder order = rig.order("#1494");
        FulfillmentCancellation wanted =
                new FulfillmentCancellation(order.id(), order.name(), "gid://shopify/Fulfillment/1", List.of());

        assertThat(rig.ask(CANCEL, wanted, EffectOutcome.class, false)).isInstanceOf(EffectOutcome.Stale.class);
        assertThat(rig.ask(CANCEL, wanted, EffectOutcome.class)).isInstanceOf(EffectOutcome.Refused.class);
    }

    @Test
    void leavesAShipmentWhoseNumberWasCorrectedMeanwhile() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipAll(rig.order("#1494"), UPS));
        FulfillmentCancellation decidedBefore = new FulfillmentCancellation(
                wanted.orderId(),
                wanted.orderName(),
                wanted.fulfillmentId(),
                List.of(new TrackingNumber("1Z999AA10123456793")));

        assertThat(rig.ask(CANCEL, decidedBefore, EffectOutcome.class, false)).isInstanceOf(EffectOutcome.Stale.class);
        assertThat(rig.calls("CancelFulfillment")).isZero();
    }

    @Test
    void looksWhetherALostAnswerGotThrough() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipAll(rig.order("#1494"), UPS));
        assertThat(rig.ask(CANCEL + "-look", wanted, EffectLook.class)).isInstanceOf(EffectLook.Absent.class);
        rig.faults.add("/shopify", request -> request.text().contains("fulfillmentCancel"), 1, new Fault.ResetAfter());

        assertThatThrownBy(() -> rig.ask(CANCEL, wanted, EffectOutcome.class)).isNotNull();

        assertThat(rig.ask(CANCEL + "-look", wanted, EffectLook.class)).isInstanceOf(EffectLook.Found.class);
    }

    @Test
    void survivesTheDatabaseAsJson() throws Exception {
        FulfillmentCancellation wanted = shipped(Orders.shipAll(rig.order("#1494"), UPS));
        String json = ShopifyRig.mapper().writeValueAsString(wanted);

        assertThat(ShopifyRig.mapper().readValue(json, FulfillmentCancellation.class))
                .isEqualTo(wanted);
        assertThat(Map.of("key", wanted.key().value()).get("key")).startsWith("shopify.cancel/");
    }

    @Test
    void readsHowManyOrdersStandInOneCall() throws Exception {
        rig.shop.add(Orders.web("#1495", Orders.line("SKU-1", 1)));
        ShopOrder shipped = rig.order("#1494");
        shipped(Orders.shipAll(shipped, UPS));
        String open = rig.order("#1495").id();

        List<?> standings = rig.ask(
                "direct:shopify-order-standings", List.of(shipped.id(), open, "gid://shopify/Order/1"), List.class);

        assertThat(standings).hasSize(2);
        OrderStanding first = (OrderStanding) standings.get(0);
        assertThat(first.fulfilled()).isTrue();
        assertThat(first.shipments().get(0).numbers()).containsExactly(new TrackingNumber(UPS));
        assertThat(((OrderStanding) standings.get(1)).shipments()).isEmpty();
        assertThat(rig.calls("OrderStandings")).isEqualTo(1);
    }

    private FulfillmentCancellation shipped(FulfillmentCreation creation) throws Exception {
        var done = (EffectOutcome.Done) rig.ask("direct:shopify-create-fulfillment", creation, EffectOutcome.class);
        return new FulfillmentCancellation(
                creation.orderId(), creation.orderName(), done.remoteId().orElseThrow(), creation.trackingNumbers());
    }
}
