package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import nightshift.operations.EffectRow;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trouble at each write to Shopify: one order for each, all in one night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
class FulfillmentFaultsIT extends FaultyWorld {
    private static final String REFUSED_NEXT = "connection refused";
    private static final Integer[] ORDERS = {
        7401, 7404, 7405, 7408, 7413, 7414, 7417, 7419, 7422, 7423, 7424, 7425, 7427, 7429, 7434, 7439, 7442, 7445
    };

    private final Map<String, ExpectedNight.Fulfillment> orderOf = new LinkedHashMap<>();
    private final Map<String, Long> updates = new LinkedHashMap<>();
    private final Map<String, Long> cancellations = new LinkedHashMap<>();

    @BeforeAll
    void aNightInWhichEachOrderHasItsOwnTrouble() {
        evening(ORDERS);
        List<ExpectedNight.Fulfillment> shipped =
                new ArrayList<>(sandbox.world().expected().fulfillments());
        Troubles.ofShopify().forEach((trouble, fault) -> {
            ExpectedNight.Fulfillment order = shipped.remove(0);
            orderOf.put(trouble, order);
            sandbox.faults().add("/shopify", creates(order), 1, fault);
        });
        ExpectedNight.Fulfillment refused = shipped.remove(0);
        orderOf.put(REFUSED_NEXT, refused);
        sandbox.faults().add("/shopify", searchesFor(refused), 1, Troubles.refusedNext());
        runTheNight();
        recoverAndRetry();
    }

    static Stream<String> troubles() {
        return Stream.concat(Troubles.ofShopify().keySet().stream(), Stream.of(REFUSED_NEXT));
    }

    @Order(1)
    @ParameterizedTest(name = "fulfillmentCreate, {0}")
    @MethodSource("troubles")
    void fulfillsTheOrderExactlyOnceAfter(String trouble) {
        ExpectedNight.Fulfillment order = orderOf.get(trouble);
        assertThat(differences())
                .filteredOn(line -> line.contains(order.order()))
                .isEmpty();
        assertThat(books().of("shopify.fulfillment"))
                .filteredOn(entry -> entry.target().equals(order.order()))
                .as(() -> trouble + " at " + order.order() + "; what a person sees: " + causes())
                .hasSize(1);
        assertThat(fulfillment(order.order()).state().achieved()).isTrue();
    }

    @Order(2)
    @ParameterizedTest(name = "tracking update, {0}")
    @MethodSource("shopifyTroubles")
    void correctsTheTrackingExactlyOnceAfter(String trouble) {
        if (updates.isEmpty()) {
            updates.putAll(allTried("UpdateTracking", this::update));
        }
        assertWrittenOnce(trouble, "shopify.tracking-update", updates.get(trouble));
    }

    @Order(3)
    @ParameterizedTest(name = "fulfillmentCancel, {0}")
    @MethodSource("shopifyTroubles")
    void takesAFulfillmentBackExactlyOnceAfter(String trouble) {
        if (cancellations.isEmpty()) {
            cancellations.putAll(allTried("CancelFulfillment", this::cancellation));
        }
        assertWrittenOnce(trouble, "shopify.cancellation", cancellations.get(trouble));
    }

    private void assertWrittenOnce(String trouble, String what, long effect) {
        assertThat(books().of(what))
                .filteredOn(entry -> entry.target().equals(orderOf.get(trouble).order()))
                .as(() -> trouble + "; what a person sees: " + causes())
                .hasSize(1);
        assertThat(effects.find(effect))
                .hasValueSatisfying(done -> assertThat(done.state().achieved()).isTrue());
    }

    private Map<String, Long> allTried(String operation, Function<String, EffectPayload> write) {
        return allTried(
                Troubles.ofShopify(), "/shopify", request -> request.text().contains(operation), write);
    }

    private EffectPayload update(String trouble) {
        EffectRow shipped = fulfillment(orderOf.get(trouble).order());
        return new TrackingUpdate(
                ((FulfillmentCreation) effects.payload(shipped)).orderId(),
                new OrderName(orderOf.get(trouble).order()),
                shipped.remoteId().orElseThrow(),
                List.of(new TrackingNumber("1Z999AA10123456784")),
                "UPS",
                List.of(),
                false,
                orderOf.get(trouble).tracking().stream()
                        .map(TrackingNumber::new)
                        .toList());
    }

    private EffectPayload cancellation(String trouble) {
        EffectRow shipped = fulfillment(orderOf.get(trouble).order());
        return new FulfillmentCancellation(
                ((FulfillmentCreation) effects.payload(shipped)).orderId(),
                new OrderName(orderOf.get(trouble).order()),
                shipped.remoteId().orElseThrow(),
                List.of(new TrackingNumber("1Z999AA10123456784")));
    }

    static Stream<String> shopifyTroubles() {
        return Troubles.ofShopify().keySet().stream();
    }

    private EffectRow fulfillment(String order) {
        return effectOf(FulfillmentCreation.KIND, "order " + order);
    }

    private static Predicate<SandboxRequest> creates(ExpectedNight.Fulfillment order) {
        return request -> request.text().contains("fulfillmentCreate")
                && order.tracking().stream().anyMatch(request.text()::contains);
    }

    private static Predicate<SandboxRequest> searchesFor(ExpectedNight.Fulfillment order) {
        return request -> request.text().contains("FindOrders")
                && request.text().contains(order.order().substring(1));
    }
}
