package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import nightshift.core.Money;
import nightshift.core.OrderName;
import nightshift.core.RemoteFailure;
import nightshift.core.Sku;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopifyCustomerRoutesTests {
    private static final AmazonOrderId AMAZON = new AmazonOrderId("902-1845936-5435065");
    private static final EmailAddress PAT = new EmailAddress("pat@leesupply.example");
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
    void findsByNumberAmazonNumberAndAddressInOneRequest() throws Exception {
        rig.shop.add(Orders.web("#7415", Orders.line("SKU-1", 2)));
        rig.shop.add(Orders.amazon("#1600", AMAZON.value()));
        rig.shop.add(someoneElses("#9000"));
        rig.ask("direct:shopify-refresh-index", null, Integer.class);

        CustomerOrders orders = ask(question("#9000", AMAZON, PAT));

        assertThat(orders.named(new OrderName("9000"))).isPresent();
        assertThat(orders.fromAmazon(AMAZON).map(CustomerOrder::name)).contains(new OrderName("#1600"));
        assertThat(orders.of(PAT)).extracting(order -> order.name().value()).containsExactly("#7415");
        assertThat(rig.calls("CustomerOrders")).isEqualTo(1);
    }

    @Test
    void tellsWhereEachParcelIs() throws Exception {
        Instant shipped = ShopifyRig.NOW.minus(Duration.ofDays(2));
        Instant due = ShopifyRig.NOW.plus(Duration.ofDays(1));
        rig.shop.add(Orders.web("#7415", Orders.line("SKU-1", 2), Orders.line("SKU-2", 3))
                .shipped(new SeedOrder.Shipped(
                        "1Z999AA10123456784",
                        "UPS",
                        List.of("SKU-1"),
                        Optional.of(new SeedOrder.Delivery(
                                "IN_TRANSIT",
                                "https://www.ups.com/track?tracknum=1Z999AA10123456784",
                                shipped,
                                Optional.of(due),
                                Optional.empty())))));

        CustomerOrder order = ask(question("#7415")).orders().get(0);

        assertThat(order.state()).isEqualTo(OrderState.PARTLY_SHIPPED);
        assertThat(order.email()).contains(PAT);
        assertThat(order.shipTo()).isEqualTo(new ShipTo(Optional.of("Tulsa"), Optional.of("OK"), Optional.of("US")));
        assertThat(order.items()).extracting(OrderedItem::unfulfilled).containsExactly(0, 3);
        assertThat(order.open()).isTrue();
        assertThat(order.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.state()).isEqualTo(ParcelState.ON_ITS_WAY);
            assertThat(parcel.estimatedDeliveryAt()).contains(due);
            assertThat(parcel.shippedAt()).contains(shipped);
            assertThat(parcel.tracking().get(0).url()).get().asString().startsWith("https://www.ups.com/");
            assertThat(parcel.items())
                    .containsExactly(new Parcel.Content(Optional.of(new Sku("SKU-1")), "Item SKU-1", 2));
        });
    }

    @Test
    void takesNoOrderOfAnAddressOrNumberThatOnlyBeginsAlike() throws Exception {
        rig.shop.add(someoneElses("#7415"));
        rig.shop.add(Orders.web("#74150", Orders.line("SKU-1", 1)));

        assertThat(ask(question("#741")).orders()).isEmpty();
        assertThat(ask(question(new EmailAddress("pat@other.example"))).orders())
                .isEmpty();
    }

    @Test
    void readsOnUntilTheNumberIsAmongThoseThatBeginAlike() throws Exception {
        rig.shop.add(Orders.web("#74", Orders.line("SKU-1", 1)));
        IntStream.rangeClosed(0, 12).forEach(i -> rig.shop.add(Orders.web("#74" + (10 + i), Orders.line("S", 1))));

        assertThat(ask(question("#74")).orders())
                .extracting(order -> order.name().value())
                .containsExactly("#74");
        assertThat(rig.calls("CustomerOrders")).isEqualTo(3);
    }

    @Test
    void givesTheNewestTenOrdersOfAnAddress() throws Exception {
        IntStream.rangeClosed(1, 14).forEach(i -> rig.shop.add(placed("#" + (2000 + i), Duration.ofDays(40L - i))));

        assertThat(ask(question(PAT)).orders())
                .hasSize(10)
                .first()
                .extracting(order -> order.name().value())
                .isEqualTo("#2014");
    }

    @Test
    void readsALargeOrderWhole() throws Exception {
        SeedOrder.Line[] lines =
                IntStream.range(0, 33).mapToObj(i -> Orders.line("SKU-" + i, 1)).toArray(SeedOrder.Line[]::new);
        rig.shop.add(Orders.web("#1500", lines));

        assertThat(ask(question("#1500")).orders().get(0).items()).hasSize(33);
        assertThat(rig.calls("CustomerOrders")).isEqualTo(2);
    }

    @Test
    void countsNoShipmentThatWasCancelled() throws Exception {
        rig.shop.add(Orders.web("#7415", Orders.line("SKU-1", 2)));
        rig.shop.events().shipByHand("#7415", "1Z999AA10123456784", "UPS");
        rig.shop.events().cancelFulfillment("#7415");

        CustomerOrder order = ask(question("#7415")).orders().get(0);

        assertThat(order.parcels()).isEmpty();
        assertThat(order.state()).isEqualTo(OrderState.NOT_SHIPPED);
    }

    @Test
    void asksNothingOfAMailThatNamesNothing() throws Exception {
        assertThat(ask(new CustomerQuestion(List.of(), List.of(), Optional.empty()))
                        .orders())
                .isEmpty();
        assertThat(rig.calls("CustomerOrders")).isZero();
        List<OrderName> many =
                IntStream.range(0, 11).mapToObj(i -> new OrderName("#" + i)).toList();
        assertThatThrownBy(() -> new CustomerQuestion(many, List.of(), Optional.empty()))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("at most 10");
    }

    @Test
    void tellsStockAndAlternativesOfTheSameFamily() throws Exception {
        rig.shop.add(product("CAB-1", "Bin Cabinet 72", "Cabinets", 0, true));
        rig.shop.add(product("CAB-10", "Bin Cabinet 84", "Cabinets", 0, true));
        rig.shop.add(product("CAB-2", "Storage Cabinet 60", "Cabinets", 7, true));
        rig.shop.add(product("CAB-3", "Unpublished Cabinet", "Cabinets", 9, false));
        rig.shop.add(product("BIN-1", "Plastic Bin", "Bins", 50, true));

        StockAnswer answer = stock(new StockQuestion(List.of(new Sku("cab-1")), List.of()));

        assertThat(answer.items()).singleElement().satisfies(item -> {
            assertThat(item.sku()).isEqualTo(new Sku("CAB-1"));
            assertThat(item.available()).contains(0);
            assertThat(item.price()).contains(Money.of("19.90", "USD"));
            assertThat(item.onlineStoreVisible()).isTrue();
        });
        assertThat(answer.alternatives()).extracting(item -> item.sku().value()).containsExactly("CAB-2");
    }

    @Test
    void findsWhatBearsMostOfTheWordsAndNeedsNoAlternativesForIt() throws Exception {
        rig.shop.add(product("CAB-1", "Bin Cabinet 72", "Cabinets", 4, true));
        rig.shop.add(product("CAB-2", "Storage Cabinet 60", "Cabinets", 7, true));

        StockAnswer answer = stock(new StockQuestion(List.of(), List.of("bin", "cabinet", "blue")));

        assertThat(answer.items()).extracting(item -> item.sku().value()).containsExactly("CAB-1");
        assertThat(answer.alternatives()).isEmpty();
        assertThat(rig.calls("FindAlternatives")).isZero();
    }

    @Test
    void doesNotKnowHowManyThereAreOfWhatTheShopDoesNotCount() throws Exception {
        rig.shop.add(new SeedProduct("X-1", "Basket", "Bins", "Gulf", "9.00", 3, false, false, true));

        assertThat(stock(new StockQuestion(List.of(new Sku("X-1")), List.of()))
                        .items()
                        .get(0)
                        .available())
                .isEmpty();
    }

    @Test
    void answersBesideAnotherOrderWithAStrangeName() throws Exception {
        rig.shop.add(Orders.web("#12", Orders.line("SKU-1", 1)));
        rig.shop.add(someoneElses("#12:B"));

        assertThat(ask(question("#12")).orders())
                .extracting(order -> order.name().value())
                .containsExactly("#12");
    }

    @Test
    void neverAnswersAboutSomeOrdersOfACustomerWhereOneOfHisCannotBeRead() {
        rig.shop.add(Orders.web("#12", Orders.line("SKU-1", 1)));
        rig.shop.add(Orders.web("B&Q 1001", Orders.line("SKU-1", 1)));

        assertThatThrownBy(() -> ask(question("#12", AMAZON, PAT)))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("B&Q 1001");
    }

    @Test
    void namesTheScopeThatIsMissingForStock() {
        rig.shop.events().withdrawScopes("read_products");

        assertThatThrownBy(() -> stock(new StockQuestion(List.of(new Sku("X-1")), List.of())))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("read_products");
    }

    private CustomerOrders ask(CustomerQuestion question) throws Exception {
        return rig.ask("direct:shopify-customer-orders", question, CustomerOrders.class);
    }

    private StockAnswer stock(StockQuestion question) throws Exception {
        return rig.ask("direct:shopify-stock", question, StockAnswer.class);
    }

    private static CustomerQuestion question(String name) {
        return new CustomerQuestion(List.of(new OrderName(name)), List.of(), Optional.empty());
    }

    private static CustomerQuestion question(EmailAddress email) {
        return new CustomerQuestion(List.of(), List.of(), Optional.of(email));
    }

    private static CustomerQuestion question(String name, AmazonOrderId amazon, EmailAddress email) {
        return new CustomerQuestion(List.of(new OrderName(name)), List.of(amazon), Optional.of(email));
    }

    private static SeedProduct product(String sku, String title, String type, int available, boolean published) {
        return new SeedProduct(sku, title, type, "Harbor", "19.90", available, true, false, published);
    }

    private static SeedOrder placed(String name, Duration ago) {
        return SeedOrder.web(name, ShopifyRig.NOW.minus(ago), Orders.LEE, List.of(Orders.line("SKU-1", 1)));
    }

    private static SeedOrder someoneElses(String name) {
        return SeedOrder.web(
                name,
                ShopifyRig.NOW.minus(Duration.ofDays(3)),
                new SeedOrder.Customer("Ann Roe", "", "1 Main St", "Reno", "NV", "89501"),
                List.of(Orders.line("SKU-9", 1)));
    }
}
