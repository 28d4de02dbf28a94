package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.EffectPayload;
import nightshift.sandbox.Fault;
import nightshift.shop.ShopifyOperation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices and stock of the shop go out in batches: each exactly once, whatever happens to the calls. */
class ShopWritesIT extends FaultyWorld {
    private static final Set<String> IN_EVERY_BUILD =
            Set.of("503 before applying", "reset after applying", "throttled");

    private ByHand owner;
    private Shelf shelf;

    @BeforeEach
    void aShopWithShelves() {
        evening(7402);
        owner = new ByHand(sandbox.url());
        shelf = new Shelf(sandbox, owner);
        shelf.put("BIN-1", "BIN-2", "BIN-3", "BIN-4");
    }

    @Test
    void writesFewPricesWithOneCallAProduct() {
        sweep(
                shelf.price("s1", "BIN-1-0", "90.00"),
                shelf.price("s1", "BIN-1-1", "91.00"),
                shelf.price("s1", "BIN-2-0", "92.00"));

        processes.ask("shopify-open-prices", null);

        assertThat(prices()).containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-1-1 91.00", "BIN-2-0 92.00");
        assertThat(calls(ShopifyOperation.SET_PRICES)).isEqualTo(2);
        assertThat(states("shopify-price")).containsExactlyEntriesOf(Map.of("done", 3L));
        assertThat(states("shopify-set-prices")).containsExactlyEntriesOf(Map.of("done", 1L));
    }

    @Test
    void writesManyPricesWithOneBulkOperation() {
        sweep(
                shelf.price("s1", "BIN-1-0", "90.00"),
                shelf.price("s1", "BIN-2-0", "92.00"),
                shelf.price("s1", "BIN-3-0", "93.00"),
                shelf.price("s1", "BIN-3-1", "94.00"));

        processes.ask("shopify-open-prices", null);
        assertThat(states("shopify-price")).containsExactlyEntriesOf(Map.of("submitted", 4L));
        collectUntilSettled();

        assertThat(prices())
                .containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 92.00", "BIN-3-0 93.00", "BIN-3-1 94.00");
        assertThat(calls(ShopifyOperation.SET_PRICES)).isZero();
        assertThat(states("shopify-price")).containsExactlyEntriesOf(Map.of("done", 4L));
        assertThat(states("shopify-set-prices")).containsExactlyEntriesOf(Map.of("done", 1L));
    }

    @Test
    void leavesAPriceAloneThatSomebodyChanged() {
        sweep(
                shelf.price("s1", "BIN-1-0", "90.00"),
                shelf.price("s1", "BIN-1-1", "91.00"),
                shelf.price("s1", "BIN-2-0", "92.00"));
        owner.reprice("BIN-1-0", "120.00");
        owner.reprice("BIN-2-0", "92.00");

        processes.ask("shopify-open-prices", null);

        assertThat(prices()).containsExactlyInAnyOrder("BIN-1-0 120.00", "BIN-2-0 92.00", "BIN-1-1 91.00");
        assertThat(states("shopify-price"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("done", 1L, "refused", 1L, "done_elsewhere", 1L));
        assertThat(causes()).singleElement().asString().contains("Another tool or person changes the price of BIN-1-0");
    }

    @Test
    void setsStockOnlyWhereItIsStillWhatItWas() {
        sweep(shelf.stock("s0", "BIN-1-0", 7));
        processes.ask("shopify-open-stock", null);
        int before = calls(ShopifyOperation.SET_STOCK);
        sweep(shelf.stock("s1", "BIN-1-0", 5), shelf.stock("s1", "BIN-1-1", 0), shelf.stock("s1", "BIN-2-0", 3));

        processes.ask("shopify-open-stock", null);

        assertThat(stock()).containsExactlyInAnyOrder("BIN-1-0 7", "BIN-1-1 0", "BIN-2-0 3");
        assertThat(states("shopify-stock")).containsExactlyInAnyOrderEntriesOf(Map.of("done", 3L, "refused", 1L));
        assertThat(calls(ShopifyOperation.SET_STOCK) - before)
                .as("again without the one that is stale")
                .isEqualTo(2);
    }

    @Test
    void pausesWhatSoldMeanwhileFromTheCountThatIsLeft() {
        sweep(shelf.stock("s0", "BIN-1-0", 7));
        processes.ask("shopify-open-stock", null);
        sweep(shelf.stock("s1", "BIN-1-0", 0), shelf.stock("s1", "BIN-2-0", 3));

        processes.ask("shopify-open-stock", null);

        assertThat(stock()).containsExactly("BIN-1-0 7", "BIN-2-0 3", "BIN-1-0 0");
        assertThat(states("shopify-stock")).containsExactlyEntriesOf(Map.of("done", 3L));
        assertThat(reviews.open()).isEmpty();
    }

    @Test
    void takesAProductOffTheShopAndBringsItBack() {
        perform(shelf.status("s1", "BIN-1", "DRAFT"));
        perform(shelf.status("s2", "BIN-1", "ACTIVE"));

        assertThat(books().of("shopify.status"))
                .extracting(entry -> entry.details().get("to"))
                .containsExactly("DRAFT", "ACTIVE");
        assertThat(owner.variant("BIN-1-0").at("/product/status").asText()).isEqualTo("ACTIVE");
    }

    /** Each write with each kind of doubt; the upload, which has no effect by itself, once. */
    static Stream<String[]> troubles() {
        return all().filter(ShopWritesIT::inEveryBuild);
    }

    static Stream<String[]> otherTroubles() {
        return all().filter(one -> !inEveryBuild(one));
    }

    private static boolean inEveryBuild(String[] one) {
        return one[0].equals("StageUpload") ? one[1].equals("reset after applying") : IN_EVERY_BUILD.contains(one[1]);
    }

    private static Stream<String[]> all() {
        return Stream.of("SetPrices", "RunBulkMutation", "StageUpload", "SetStock", "SetProductStatus")
                .flatMap(call -> Troubles.ofShopify().keySet().stream().map(trouble -> new String[] {call, trouble}));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("troubles")
    void writesEachExactlyOnceAfter(String call, String trouble) {
        writesOnce(call, trouble);
    }

    @Tag("series")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("otherTroubles")
    void writesEachExactlyOnceAfterWhatElseThereIs(String call, String trouble) {
        writesOnce(call, trouble);
    }

    private void writesOnce(String call, String trouble) {
        Fault fault = Troubles.ofShopify().get(trouble);
        sandbox.faults().add("/shopify", request -> request.text().contains("\"" + call + "\""), 1, fault);
        if (call.equals("SetProductStatus")) {
            perform(shelf.status("s1", "BIN-1", "DRAFT"));
        } else if (call.equals("SetStock")) {
            sweep(shelf.stock("s1", "BIN-1-0", 0), shelf.stock("s1", "BIN-2-0", 3));
            processes.ask("shopify-open-stock", null);
        } else {
            sweep(shelf.price("s1", "BIN-1-0", "90.00"), shelf.price("s1", "BIN-2-0", "92.00"));
            if (!call.equals("SetPrices")) {
                sweep(shelf.price("s1", "BIN-3-0", "93.00"));
            }
            processes.ask("shopify-open-prices", null);
        }
        recoverAndRetry();

        assertThat(sandbox.faults().injected()).isNotEmpty();
        assertThat(books().of("shopify.status")).hasSize(call.equals("SetProductStatus") ? 1 : 0);
        assertThat(stock())
                .containsExactlyInAnyOrderElementsOf(
                        call.equals("SetStock") ? List.of("BIN-1-0 0", "BIN-2-0 3") : List.of());
        assertThat(prices())
                .as(() -> String.valueOf(causes()))
                .containsExactlyInAnyOrderElementsOf(
                        switch (call) {
                            case "SetPrices" -> List.of("BIN-1-0 90.00", "BIN-2-0 92.00");
                            case "SetStock", "SetProductStatus" -> List.of();
                            default -> List.of("BIN-1-0 90.00", "BIN-2-0 92.00", "BIN-3-0 93.00");
                        });
        assertThat(reviews.open()).isEmpty();
        assertThat(lettersOfItems()).isEmpty();
        assertThat(notDone()).isEmpty();
    }

    @Override
    protected void recover() {
        processes.ask("recover", null);
        processes.ask("shopify-collect-bulk", null);
    }

    private void collectUntilSettled() {
        recoverUntilSettled();
    }

    private void perform(EffectPayload payload) {
        processes.ask("perform-effect", sweep(payload).get(0));
    }

    private List<String> prices() {
        return written("shopify.price");
    }

    private List<String> stock() {
        return written("shopify.stock");
    }

    private int calls(ShopifyOperation operation) {
        return sandbox.faults().calls().getOrDefault("shopify." + operation.operationName(), 0);
    }
}
