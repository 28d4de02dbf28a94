package nightshift.inventory.sales;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.AmazonOrderId;
import nightshift.core.Sku;
import nightshift.inventory.rules.Sold;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.ShopifySettings;
import nightshift.shop.SoldOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is known of sold pieces: on H2 here, on PostgreSQL by {@code SalesOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class SalesTests {
    private static final AmazonOrderId AMAZON_ORDER = new AmazonOrderId("113-4300393-6159415");

    private final MovableClock clock = new MovableClock();
    private Sales sales;
    private KnownSales known;

    @BeforeEach
    void freshDatabase() {
        sales = new Sales(new JdbcTemplate(MigratedDatabase.fresh()));
        known = known("client");
    }

    private KnownSales known(String amazonClient) {
        return new KnownSales(
                sales,
                new SalesSettings(30, Duration.ofHours(6), Duration.ofDays(3)),
                shop(),
                amazon(amazonClient),
                clock);
    }

    @Test
    void knowsNothingUntilBothChannelsWereRead() {
        assertThat(known.sold().of("HS-1")).isEmpty();
        read(sale("1", 3, Map.of("HS-1", 2)));

        assertThat(known.sold().of("HS-1")).isEmpty();
        assertThat(known.sold().whyUnknown()).contains("the orders of the last 30 days at Amazon were not read yet");

        sales.keep(AMAZON, known.question(AMAZON), List.of(sale("A", 4, Map.of("HS-1", 5))));
        assertThat(known.sold().of("HS-1")).contains(new Sold(7, 30));
        assertThat(known.sold().of("HS-2")).as("read and not sold").contains(new Sold(0, 30));
        assertThat(sales.of(new Sku("hs-1"), clock.instant().minus(Duration.ofDays(30))))
                .isEqualTo(Map.of("shopify", 2, "amazon", 5));
    }

    @Test
    void countsOnlyOrdersOfTheWindow() {
        bothRead(sale("1", 29, Map.of("HS-1", 2)), sale("2", 31, Map.of("HS-1", 100)));

        assertThat(known.sold().of("HS-1")).contains(new Sold(2, 30));
    }

    @Test
    void letsALaterReadingOfAnOrderTakeThePlaceOfTheFirst() {
        bothRead(sale("1", 2, Map.of("HS-1", 2, "HS-2", 3)), sale("2", 2, Map.of("HS-1", 1)));
        read(sale("1", 2, Map.of("HS-2", 1)));

        assertThat(known.sold().of("HS-1")).contains(new Sold(1, 30));
        assertThat(known.sold().of("HS-2")).contains(new Sold(1, 30));
    }

    @Test
    void asksForTheWholeWindowAtFirstAndLaterForWhatChanged() {
        SalesQuestion first = known.question(SHOPIFY);
        assertThat(first.since()).isEqualTo(clock.instant().minus(Duration.ofDays(31)));
        bothRead();
        assertThat(known.areDue(SHOPIFY)).isFalse();

        Instant read = clock.instant();
        clock.forward(Duration.ofHours(7));
        assertThat(known.areDue(SHOPIFY)).isTrue();
        assertThat(known.question(SHOPIFY).since()).isEqualTo(read.minus(Duration.ofMinutes(30)));
        assertThat(known.question(SHOPIFY).knownFrom()).isEqualTo(first.knownFrom());
    }

    @Test
    void goesOnWithTheQuestionThatAnInterruptedRunAsked() {
        sales.asked(SHOPIFY, known.question(SHOPIFY), "gid://shopify/BulkOperation/1");
        clock.forward(Duration.ofMinutes(5));
        assertThat(known.question(SHOPIFY).remoteId()).contains("gid://shopify/BulkOperation/1");

        clock.forward(Duration.ofHours(1));
        assertThat(known.question(SHOPIFY).unasked()).as("too old to wait for").isTrue();
        sales.asked(SHOPIFY, known.question(SHOPIFY), "gid://shopify/BulkOperation/2");
        sales.gaveUp(SHOPIFY);
        assertThat(known.question(SHOPIFY).unasked()).isTrue();
    }

    @Test
    void knowsNothingAnyMoreWhenTheReadingIsTooOld() {
        bothRead(sale("1", 2, Map.of("HS-1", 2)));
        clock.forward(Duration.ofDays(4));

        assertThat(known.sold().of("HS-1")).isEmpty();
        assertThat(known.sold().whyUnknown().orElseThrow()).contains("the orders in the shop were read last at");
    }

    @Test
    void countsNoPieceTwiceAndNoneThatWasNotSold() {
        Map<String, Integer> two = Map.of("HS-1", 2);
        List<Sale> counted = known.ofShop(List.of(
                shopOrder(false, new AmazonOrigin.NotAmazon()),
                shopOrder(true, new AmazonOrigin.NotAmazon()),
                shopOrder(false, new AmazonOrigin.FromAmazon(AMAZON_ORDER)),
                shopOrder(false, new AmazonOrigin.FulfilledByAmazon())));

        assertThat(counted).extracting(Sale::pieces).containsExactly(two, Map.of(), Map.of(), Map.of());
        assertThat(known("").ofShop(List.of(shopOrder(false, new AmazonOrigin.FromAmazon(AMAZON_ORDER)))))
                .as("Amazon itself is not read")
                .extracting(Sale::pieces)
                .containsExactly(two);
        assertThat(known.ofAmazon(List.of(amazonOrder("SHIPPED"), amazonOrder("PENDING"), amazonOrder("CANCELLED"))))
                .extracting(Sale::pieces)
                .containsExactly(Map.of("HS-1", 3), Map.of("HS-1", 3), Map.of());
    }

    @Test
    void removesOldOrders() {
        bothRead(sale("1", 2, Map.of("HS-1", 2)), sale("2", 70, Map.of("HS-1", 2, "HS-2", 1)));

        assertThat(sales.removeBefore(clock.instant().minus(Duration.ofDays(61)), 1))
                .isEqualTo(1);
        assertThat(sales.removeBefore(clock.instant().minus(Duration.ofDays(61)), 10))
                .isEqualTo(1);
        assertThat(sales.pieces(Instant.EPOCH)).isEqualTo(Map.of("HS-1", 2));
    }

    private void bothRead(Sale... some) {
        read(some);
        sales.keep(AMAZON, known.question(AMAZON), List.of());
    }

    private void read(Sale... some) {
        sales.keep(SHOPIFY, known.question(SHOPIFY), List.of(some));
    }

    private Sale sale(String order, int daysAgo, Map<String, Integer> pieces) {
        return new Sale(order, clock.instant().minus(Duration.ofDays(daysAgo)), pieces);
    }

    private SoldOrder shopOrder(boolean cancelled, AmazonOrigin origin) {
        return new SoldOrder("1", clock.instant(), cancelled, origin, Map.of("HS-1", 2));
    }

    private AmazonOrder amazonOrder(String status) {
        return new AmazonOrder(
                AMAZON_ORDER,
                status,
                "MERCHANT",
                clock.instant(),
                Optional.empty(),
                List.of(),
                List.of(new AmazonOrder.Item("01", Optional.of("hs-1"), 3, 0, false)),
                List.of(),
                clock.instant());
    }

    private static ShopifySettings shop() {
        return new ShopifySettings(
                "http://localhost:1", "token", "", "", "2026-07", 4, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    private static AmazonSettings amazon(String client) {
        Duration some = Duration.ofMinutes(1);
        return new AmazonSettings(
                URI.create("http://localhost:1"),
                URI.create("http://localhost:1"),
                client,
                "secret",
                "refresh",
                "seller",
                "marketplace",
                AmazonSettings.Confirmation.FEED,
                some,
                some,
                some,
                "",
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                1,
                4);
    }
}
