package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.SeedOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifyFindRoutesTests {
    private static final String AMAZON = "902-1845936-5435065";
    private ShopifyRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new ShopifyRig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void asksAllLookupsInOneRequest() throws Exception {
        rig.shop.add(Orders.withPo("#7415", "PO-7415", Orders.line("SKU-1", 2)));

        OrderAnswer answer = rig.find(Map.of(
                LookupKind.PO_NUMBER, "po 7415",
                LookupKind.ORDER_NAME, "#7415",
                LookupKind.TAG, "PO-po-7415",
                LookupKind.NOTE_ATTRIBUTE, "PO-7415",
                LookupKind.AMAZON_ORDER_ID, AMAZON));

        assertThat(answer.found().get(LookupKind.PO_NUMBER))
                .extracting(ShopOrder::id)
                .hasSize(1);
        assertThat(answer.found().get(LookupKind.ORDER_NAME)).hasSize(1);
        assertThat(answer.found().get(LookupKind.TAG)).hasSize(1);
        assertThat(answer.found().get(LookupKind.NOTE_ATTRIBUTE)).isEmpty();
        assertThat(answer.found().get(LookupKind.AMAZON_ORDER_ID)).isEmpty();
        assertThat(rig.calls("FindOrders")).isEqualTo(1);
        assertThat(rig.books.calls().keySet()).containsExactly("shopify.FindOrders");
    }

    @Test
    void readsEverythingADecisionNeeds() throws Exception {
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 2)).with(SeedOrder.Trait.HIGH_RISK));

        ShopOrder order = rig.order("1494");

        assertThat(order.riskLevels()).containsExactly("HIGH");
        assertThat(order.shippingAddress().flatMap(ShopOrder.ShippingAddress::zip))
                .contains("74103");
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.vendor()).contains("Harbor");
            assertThat(line.quantity()).isEqualTo(2);
        });
        assertThat(order.fulfillmentOrders()).singleElement().satisfies(target -> {
            assertThat(target.supportedActions()).contains("CREATE_FULFILLMENT");
            assertThat(target.locationName()).contains("Harbor warehouse");
            assertThat(target.lines().get(0).remaining()).isEqualTo(2);
            assertThat(target.lines().get(0).lineItemId())
                    .isEqualTo(order.lines().get(0).id());
        });
    }

    @Test
    void takesNoLongerNameForTheOneAskedFor() throws Exception {
        rig.shop.add(Orders.web("#741", Orders.line("SKU-1", 1)));
        rig.shop.add(Orders.web("#7415", Orders.line("SKU-1", 1)));

        assertThat(rig.find(Map.of(LookupKind.ORDER_NAME, "#741")).found().get(LookupKind.ORDER_NAME))
                .extracting(order -> order.name().value())
                .containsExactly("#741");
    }

    @Test
    void readsOnWhenTheNamesThatBeginAlikeFillThePage() throws Exception {
        IntStream.rangeClosed(0, 12).forEach(i -> rig.shop.add(Orders.web("#74" + (10 + i), Orders.line("S", 1))));
        rig.shop.add(Orders.web("#74", Orders.line("SKU-1", 1)));

        assertThat(rig.find(Map.of(LookupKind.ORDER_NAME, "#74")).found().get(LookupKind.ORDER_NAME))
                .extracting(order -> order.name().value())
                .containsExactly("#74");
        assertThat(rig.calls("SearchOrders")).isEqualTo(2);
    }

    @Test
    void readsALargeOrderAgainWithItsLastLine() throws Exception {
        SeedOrder.Line[] lines =
                IntStream.range(0, 33).mapToObj(i -> Orders.line("SKU-" + i, 1)).toArray(SeedOrder.Line[]::new);
        rig.shop.add(Orders.web("#1500", lines));

        ShopOrder order = rig.order("#1500");

        assertThat(order.lines()).hasSize(33);
        assertThat(order.fulfillmentOrders().get(0).lines()).hasSize(33);
        assertThat(rig.calls("GetOrder")).isEqualTo(1);
    }

    @Test
    void findsAnAmazonOrderAndANoteAttributeThroughTheIndex() throws Exception {
        rig.shop.add(Orders.amazon("#1600", AMAZON));
        rig.shop.add(Orders.web("#1601", Orders.line("SKU-1", 1)));
        rig.shop.events().attribute("#1601", "PO Number", "PO-7415");
        assertThat(rig.ask("direct:shopify-refresh-index", null, Integer.class)).isEqualTo(2);

        OrderAnswer answer = rig.ask(
                "direct:shopify-find-orders",
                new OrderQuestion(
                        Map.of(LookupKind.AMAZON_ORDER_ID, AMAZON, LookupKind.NOTE_ATTRIBUTE, "po7415"),
                        Optional.of("po number")),
                OrderAnswer.class);

        assertThat(answer.found().get(LookupKind.AMAZON_ORDER_ID))
                .extracting(order -> order.name().value())
                .containsExactly("#1600");
        assertThat(answer.found().get(LookupKind.NOTE_ATTRIBUTE))
                .extracting(order -> order.name().value())
                .containsExactly("#1601");
        assertThat(rig.calls("FindOrders")).isEqualTo(1);
        assertThat(rig.calls("GetOrder")).isZero();
    }

    @Test
    void doesNotTakeAnotherNoteAttributeWithTheSameValue() throws Exception {
        rig.shop.add(Orders.web("#1601", Orders.line("SKU-1", 1)));
        rig.shop.events().attribute("#1601", "Gift message", "PO-7415");
        rig.ask("direct:shopify-refresh-index", null, Integer.class);

        OrderAnswer answer = rig.ask(
                "direct:shopify-find-orders",
                new OrderQuestion(Map.of(LookupKind.NOTE_ATTRIBUTE, "PO-7415"), Optional.of("PO Number")),
                OrderAnswer.class);

        assertThat(answer.found().get(LookupKind.NOTE_ATTRIBUTE)).isEmpty();
    }

    @Test
    void refreshesTheIndexWithWhatChangedSince() throws Exception {
        rig.shop.add(Orders.web("#1601", Orders.line("SKU-1", 1)));
        rig.ask("direct:shopify-refresh-index", null, Integer.class);
        rig.clock.forward(Duration.ofHours(2));
        rig.shop.add(Orders.amazon("#1602", AMAZON));
        rig.shop.events().attribute("#1602", "x", "y");

        assertThat(rig.ask("direct:shopify-refresh-index", null, Integer.class)).isEqualTo(1);
        assertThat(rig.ask("direct:shopify-refresh-index", null, Integer.class)).isEqualTo(1);
    }

    @Test
    void readsAllOrdersOfAnotherShop() throws Exception {
        rig.shop.add(Orders.amazon("#1600", AMAZON));
        OpenOrderIndex ofAnother = rig.index("https://development.myshopify.com");
        ofAnother.finishRefresh(ofAnother.beginRefresh(), List.of());
        assertThat(ofAnother.beginRefresh().lastBegunAt()).isPresent();

        assertThat(rig.ask("direct:shopify-refresh-index", null, Integer.class)).isEqualTo(1);
    }

    @Test
    void learnsTheOtherOrdersBesideOneWithAStrangeName() throws Exception {
        rig.shop.add(Orders.web("EB(12)", Orders.line("SKU-1", 1)));
        rig.shop.add(Orders.amazon("#1602", AMAZON));

        assertThat(rig.ask("direct:shopify-refresh-index", null, Integer.class)).isEqualTo(1);
        List<?> open = rig.ask("direct:shopify-open-orders", null, List.class);
        assertThat(open).hasSize(1);
        assertThat(rig.find(Map.of(LookupKind.AMAZON_ORDER_ID, AMAZON)).found().get(LookupKind.AMAZON_ORDER_ID))
                .hasSize(1);
    }

    @Test
    void neverChoosesAmongOrdersOfWhichOneCannotBeRead() {
        rig.shop.add(Orders.withPo("EB(12)", "PO-7415", Orders.line("SKU-1", 1)));
        rig.shop.add(Orders.withPo("#7415", "PO-7415", Orders.line("SKU-1", 1)));

        assertThatThrownBy(() -> rig.find(Map.of(LookupKind.PO_NUMBER, "PO-7415")))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("EB(12)");
    }

    @Test
    void saysWhichScopeIsMissingWhenFulfillmentOrdersAreHidden() {
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));
        rig.shop.events().withdrawScopes("read_merchant_managed_fulfillment_orders");

        assertThatThrownBy(() -> rig.order("#1494"))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.worthRepeating())
                        .isFalse())
                .hasMessageContaining("read_merchant_managed_fulfillment_orders")
                .hasMessageContaining("#1494");
    }

    @Test
    void saysWhichScopeIsMissingWhenThoseOfAPartlyShippedOrderAreHidden() throws Exception {
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)).with(SeedOrder.Trait.OTHER_FULFILLMENT_SERVICE));
        rig.shop.events().state("#1494", "IN_PROGRESS");
        rig.shop.events().withdrawScopes("read_third_party_fulfillment_orders");

        assertThatThrownBy(() -> rig.order("#1494"))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("read_third_party_fulfillment_orders");
    }

    @Test
    void doesNotSeeOrdersOlderThanSixtyDaysWithoutTheScope() throws Exception {
        rig.shop.add(SeedOrder.web(
                "#900", ShopifyRig.NOW.minus(Duration.ofDays(61)), Orders.LEE, List.of(Orders.line("SKU-1", 1))));
        assertThat(rig.order("#900").name().value()).isEqualTo("#900");

        rig.shop.events().withdrawScopes("read_all_orders");

        assertThat(rig.find(Map.of(LookupKind.ORDER_NAME, "#900")).found().get(LookupKind.ORDER_NAME))
                .isEmpty();
    }

    @Test
    void listsOpenOrdersOverSeveralPages() throws Exception {
        IntStream.range(0, 53).forEach(i -> rig.shop.add(Orders.web("#2" + (100 + i), Orders.line("SKU-1", 1))));
        rig.shop.add(Orders.web("#3000", Orders.line("SKU-1", 1)).with(SeedOrder.Trait.CANCELLED));
        rig.shop.add(Orders.web("#3001", Orders.line("SKU-1", 1)));
        rig.shop.events().shipByHand("#3001", "1Z999AA10123456784", "UPS");

        List<?> open = rig.ask("direct:shopify-open-orders", null, List.class);

        assertThat(open).hasSize(53);
        assertThat(rig.calls("OpenOrders")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_HOLD", "SCHEDULED", "IN_PROGRESS"})
    void listsOrdersThatSomebodyHoldsBackAmongTheOpenOnes(String state) throws Exception {
        rig.shop.add(Orders.web("#7500", Orders.line("SKU-1", 1)));
        rig.shop.events().state("#7500", state);

        assertThat(rig.ask("direct:shopify-open-orders", null, List.class)).hasSize(1);
    }

    @Test
    void getsOneOrderEvenWhenTheSearchIndexDoesNotKnowItYet() throws Exception {
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));
        String id = rig.order("#1494").id();
        rig.shop.indexLag(Duration.ofDays(30));

        assertThat(rig.find(Map.of(LookupKind.ORDER_NAME, "#1494")).found().get(LookupKind.ORDER_NAME))
                .isEmpty();
        assertThat(rig.ask("direct:shopify-get-order", id, ShopOrder.class)
                        .name()
                        .value())
                .isEqualTo("#1494");
    }
}
