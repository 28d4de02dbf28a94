package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.RemoteFailure;
import nightshift.remote.SystemCheck;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Trait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmazonOrderRoutesTests {
    private AmazonWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new AmazonWorld();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private Optional<?> find(AmazonOrderId id) {
        return world.ask("direct:amazon-find-order", id, Optional.class);
    }

    private void refresh() {
        world.template.sendBody("direct:amazon-refresh-orders", null);
    }

    private RemoteFailure failureOf(String route, Object body) {
        Throwable failure = world.template
                .request(route, exchange -> exchange.getMessage().setBody(body))
                .getException();
        assertThat(failure).isInstanceOf(RemoteFailure.class);
        return (RemoteFailure) failure;
    }

    @Test
    void readsANightOfOrdersWithOneSearch() {
        for (int number = 1; number <= 50; number++) {
            world.order(number);
        }
        refresh();
        for (int number = 1; number <= 50; number++) {
            assertThat(find(id(number))).isPresent();
        }
        assertThat(world.calls("searchOrders")).isEqualTo(1);
        assertThat(world.calls("getOrder")).isZero();
    }

    @Test
    void followsThePagesOfASearch() {
        for (int number = 1; number <= 230; number++) {
            world.order(number);
        }
        refresh();
        assertThat(world.orders.open()).hasSize(230);
        assertThat(world.calls("searchOrders")).isEqualTo(3);
    }

    @Test
    void countsPiecesThatAreOrderedAndNotPaidYetAsNotShipped() {
        world.order(1);
        world.order(2, Trait.AMAZON_PENDING);
        world.order(3, Trait.AMAZON_CANCELLED);
        refresh();

        assertThat(world.orders.open()).extracting(AmazonOrder::id).containsExactly(id(1));
        assertThat(world.orders.notShipped()).extracting(AmazonOrder::id).containsExactlyInAnyOrder(id(1), id(2));
    }

    @Test
    void saysHowLongTheOrdersOfASearchMayBeCountedOn() {
        assertThat(world.orders.searchedLately()).isFalse();
        refresh();
        assertThat(world.orders.searchedLately()).isTrue();
        world.clock.forward(Duration.ofMinutes(20));
        assertThat(world.orders.searchedLately()).isFalse();
    }

    @Test
    void asksAgainForAnOrderThatWasReadTooLongAgo() {
        world.order(1);
        refresh();
        world.clock.forward(Duration.ofMinutes(20));
        assertThat(find(id(1))).isPresent();
        assertThat(world.calls("getOrder")).isEqualTo(1);
        assertThat(find(id(1))).isPresent();
        assertThat(world.calls("getOrder")).isEqualTo(1);
    }

    @Test
    void answersEmptyForAnOrderOfAnotherSeller() {
        assertThat(find(id(4))).isEmpty();
    }

    @Test
    void readsItemsQuantitiesAndPackages() {
        SeedOrder seed = SeedOrder.amazon(
                "#9",
                id(9),
                AmazonWorld.ORDERED,
                new SeedOrder.Customer("Lee", "", "1 Main St", "Tulsa", "OK", "74101"),
                List.of(
                        new SeedOrder.Line("A", "Lamp", "Harbor", 2, "19.90", "Main"),
                        new SeedOrder.Line("B", "Bulb", "Harbor", 1, "4.90", "Main")));
        world.amazon.add(new SeedOrder(
                seed.name(),
                seed.poNumber(),
                seed.createdAt(),
                seed.customer(),
                seed.lines(),
                seed.amazonOrder(),
                seed.financialStatus(),
                seed.traits(),
                seed.tags(),
                List.of(new SeedOrder.Shipped("1Z999AA10000000009", "UPS", List.of("A")))));

        AmazonOrder order = (AmazonOrder) find(id(9)).orElseThrow();

        assertThat(order.status()).isEqualTo("PARTIALLY_SHIPPED");
        assertThat(order.shipBy()).contains(AmazonWorld.ORDERED.plus(Duration.ofDays(2)));
        assertThat(order.items()).extracting(AmazonOrder.Item::fulfilled).containsExactly(2, 0);
        assertThat(order.items())
                .extracting(item -> item.orderItemId().length())
                .containsOnly(14);
        assertThat(order.packages().get(0).trackingNumber()).contains("1Z999AA10000000009");
    }

    @Test
    void listsOpenMerchantOrdersOnly() {
        world.order(1);
        world.order(2, Trait.AMAZON_CANCELLED);
        world.order(3, Trait.FULFILLED_BY_AMAZON);
        refresh();
        List<?> open = world.ask("direct:amazon-open-orders", null, List.class);
        assertThat(open).singleElement().isInstanceOfSatisfying(AmazonOrder.class, order -> assertThat(order.id())
                .isEqualTo(id(1)));
    }

    @Test
    void replacesARevokedTokenOnceAndGoesOn() {
        world.order(1);
        refresh();
        world.amazon.revokeTokens();
        world.clock.forward(Duration.ofMinutes(20));
        assertThat(find(id(1))).isPresent();
        assertThat(world.calls("token")).isEqualTo(2);
    }

    @Test
    void stopsAfterOneNewTokenThatIsRefusedToo() {
        SandboxResponse refused = SandboxResponse.json(
                403,
                "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource is denied.\","
                        + "\"details\":\"The access token you provided has expired.\"}]}");
        world.faults.add("/amazon", request -> request.path().startsWith("/orders"), 5, new Fault.Answer(refused));
        assertThat(failureOf("direct:amazon-get-order", id(1)).worthRepeating()).isFalse();
        assertThat(world.calls("token")).isEqualTo(2);
    }

    @Test
    void tellsTheCallerToWaitWhenAmazonLimits() {
        SandboxResponse slow = SandboxResponse.json(
                429,
                "{\"errors\":[{\"code\":\"QuotaExceeded\",\"message\":\"You exceeded your quota for the requested resource.\"}]}");
        world.faults.add("/amazon", request -> request.path().startsWith("/orders"), 1, new Fault.Answer(slow));
        RemoteFailure failure = failureOf("direct:amazon-refresh-orders", null);
        assertThat(failure.applied()).isEqualTo(RemoteFailure.Applied.NO);
        assertThat(failure.retryAfter()).isPresent();
    }

    /** A feed of 9,500 offers is read by 475 calls: one that came too soon must not throw the others away. */
    @Test
    void repeatsOnlyTheReadThatAmazonAskedToSlowDown() {
        SandboxResponse slow = SandboxResponse.json(429, "{\"errors\":[{\"code\":\"QuotaExceeded\"}]}");
        world.faults.add("/amazon", request -> request.path().startsWith("/listings"), 2, new Fault.Answer(slow));
        SpApiCall offers = SpApiCall.get(
                SpApiOperation.SEARCH_LISTINGS_ITEMS,
                "/listings/2021-08-01/items/" + world.settings.sellerId(),
                "marketplaceIds=" + world.settings.marketplaceId() + "&identifiersType=SKU&identifiers=S");

        SpApiAnswer answer = world.ask("direct:amazon-call", offers, SpApiAnswer.class);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(world.calls("searchListingsItems")).isEqualTo(1);
        assertThat(world.faults.injected().values()).containsExactly(2);
    }

    /** Seen in the wild (selling-partner-api-models 2939): an order of nobody is answered, and empty. */
    @Test
    void takesAnEmptyAnswerForAnOrderThatAmazonDoesNotKnow() {
        for (String empty : List.of("{}", "{\"order\":{}}", "{\"order\":null}")) {
            world.faults.add(
                    "/amazon",
                    request -> request.path().startsWith("/orders"),
                    1,
                    new Fault.Answer(SandboxResponse.json(200, empty)));
            Optional<?> order = world.ask("direct:amazon-get-order", id(1), Optional.class);
            assertThat(order).as(empty).isEmpty();
        }
    }

    @Test
    void readsAnHtmlAnswerOfTheEdgeAsAFailureAndNotAsAnOrder() {
        world.faults.add(
                "/amazon",
                request -> request.path().startsWith("/orders"),
                1,
                new Fault.Answer(
                        new SandboxResponse(400, java.util.Map.of("Content-Type", "text/html"), "<html>".getBytes())));
        assertThat(failureOf("direct:amazon-get-order", id(1)).worthRepeating()).isFalse();
    }

    @Test
    void checksOrdersAndFeedsReadOnly() {
        List<?> checks = world.ask("direct:amazon-check", null, List.class);
        assertThat(checks).hasSize(2).allSatisfy(check -> assertThat(((SystemCheck) check).reached())
                .isTrue());
        assertThat(world.books.all()).isEmpty();
    }

    @Test
    void namesTheMissingRoleAndWhereToGrantIt() {
        SandboxResponse denied = SandboxResponse.json(
                403,
                "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource is denied.\",\"details\":\"\"}]}");
        world.faults.add("/amazon", request -> request.path().startsWith("/feeds"), 5, new Fault.Answer(denied));
        List<?> checks = world.ask("direct:amazon-check", null, List.class);
        assertThat(checks).extracting(check -> ((SystemCheck) check).reached()).containsExactly(true, false);
        assertThat(((SystemCheck) checks.get(1)).sentence()).contains("Inventory and Order Tracking", "Seller Central");
    }

    @Test
    void namesTheSettingThatIsMissingOrWrong() {
        AmazonSettings without = AmazonWorld.settings(
                world.sandbox.url() + "/amazon", AmazonSettings.Confirmation.FEED, Duration.ZERO, "");
        AmazonSettings wrong = AmazonWorld.settings(
                world.sandbox.url() + "/amazon", AmazonSettings.Confirmation.FEED, Duration.ZERO, "someone-else");
        assertThat(without.configured()).isFalse();
        assertThatThrownBy(() -> new LwaTokenGrant(wrong, world.clock).ask(Optional.empty()))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("nightshift.amazon.client-id");
    }
}
