package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.catalog.LastWritten;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.ReasonKind;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.inventory.rules.RuleSet;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.operations.Decided;
import nightshift.operations.Work;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyStockChange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is committed of a sweep: one decision a supplier, products as a whole, grouped flags, and breakers that hold wrong lists. */
class SweepTests {
    private static final Work WORK = new Work(1, Workflow.INVENTORY, "sweep/7", Optional.empty(), false, 1);

    @Test
    void makesOneDecisionForEachSupplierAndOneForTheSweep() {
        Stock acme = numbered(2, 0);
        acme.supplier = Optional.of("Acme");
        PlannedSweep planned = planned(List.of(numbered(1, 30), acme));

        assertThat(planned.decided())
                .extracting(decided -> decided.item().key())
                .containsExactly(Stock.HARBOR, "sweep");
        assertThat(planned.decided().get(0).work().supplier()).contains(Stock.HARBOR);
        assertThat(effects(planned, Stock.HARBOR))
                .extracting(Effect::payload)
                .containsExactly(
                        new ShopifyStockChange(
                                "7", sku(1), "gid://shopify/InventoryItem/HS-1", "gid://shopify/Location/1", 20, 28),
                        new AmazonQuantityChange("7", sku(1), 20, 28));
        assertThat(effects(planned, Stock.HARBOR)).allSatisfy(effect -> {
            assertThat(effect.position()).isEqualTo(1);
            assertThat(effect.expiresAt()).contains(Stock.NOW.plus(Duration.ofHours(12)));
        });
    }

    private static Sku sku(int number) {
        return numbered(number, 0).entry().sku();
    }

    @Test
    void takesAProductOffTheShopWhenItsLastVariantIsOut() {
        assertThat(statusChanges(planned(List.of(numbered(1, 0), numbered(2, 0)))))
                .extracting(ProductStatusChange::to)
                .containsExactly("DRAFT");
        assertThat(statusChanges(planned(List.of(numbered(1, 0), numbered(2, 9)))))
                .as("one variant can be sold")
                .isEmpty();
    }

    @Test
    void leavesAProductInTheShopWhileAVariantIsNotClear() {
        Stock unclear = numbered(2, 0);
        unclear.troubles = List.of("Two variants have this SKU.");

        assertThat(statusChanges(planned(List.of(numbered(1, 0), unclear)))).isEmpty();
    }

    @Test
    void bringsBackOnlyAProductThatItTookOffItself() {
        Stock ours = numbered(1, 30).paused(SHOPIFY, 20);
        ours.shopStatus = "DRAFT";
        ours.onAmazon = false;
        ours.drafted.put(ours.productId, new StandingPause("ACTIVE", "Pause what is out", Stock.NOW));

        assertThat(statusChanges(planned(List.of(ours))))
                .extracting(ProductStatusChange::from, ProductStatusChange::to)
                .containsExactly(tuple("DRAFT", "ACTIVE"));

        ours.drafted.clear();
        assertThat(planned(List.of(ours)).decided())
                .as("a draft of somebody else's")
                .extracting(decided -> decided.item().key())
                .containsExactly("sweep");
    }

    @Test
    void notesEachPauseBeforeItIsWritten() {
        PlannedSweep planned = planned(List.of(numbered(1, 0)));

        assertThat(planned.pauses())
                .extracting(pause -> pause.target().channel(), PlannedPause::before)
                .containsExactlyInAnyOrder(tuple("shopify", "20"), tuple("amazon", "20"), tuple("product", "ACTIVE"));
    }

    @Test
    void holdsEverythingWhenTooMuchOfTheStoreWouldBePaused() {
        List<Stock> store = items(100, 21);

        PlannedSweep planned = planned(store);

        assertThat(planned.heldAll()).isTrue();
        assertThat(planned.decided())
                .extracting(decided -> decided.item().key())
                .containsExactly("breaker", "sweep");
        assertThat(planned.decided().get(0).decision()).isInstanceOfSatisfying(Decision.Review.class, review -> {
            assertThat(review.prepared()).isEmpty();
            assertThat(review.reasons().get(0).kind()).isEqualTo(ReasonKind.TOO_MUCH_AT_ONCE);
            assertThat(review.reasons().get(0).detail()).startsWith("21 of 100 live items would be paused at once");
        });
        assertThat(planned.pauses()).isEmpty();
    }

    /** Half of the store was renamed: the rows of the old SKUs stay, and do not make the store look twice as large. */
    @Test
    void countsNoItemThatIsInNoChannelAnyMore() {
        List<Stock> store = new ArrayList<>(items(100, 21));
        items(200, 0).stream().skip(100).forEach(old -> {
            old.troubles = List.of("It is not in the shop any more", "It is not among Amazon's listings any more");
            store.add(old);
        });

        PlannedSweep planned = planned(store);

        assertThat(planned.heldAll()).isTrue();
    }

    /** His list counts cases all of a sudden: one of each. */
    @Test
    void holdsEverythingWhenTooMuchOfTheStoreWouldShowNoneByWhateverRule() {
        List<Stock> store = items(100, 0);
        store.subList(0, 21).forEach(item -> item.supplierHas = Optional.of(1));

        PlannedSweep planned = planned(Stock.rules(Stock.SHOW), store);

        assertThat(planned.heldAll()).isTrue();
        assertThat(planned.decided().get(0).decision().reasons().get(0).detail())
                .startsWith("21 of 100 live items would be paused at once");
    }

    @Test
    void tellsOfWhatShowsNoneByWhateverRuleAsPaused() {
        List<Stock> store = items(100, 0);
        store.get(0).supplierHas = Optional.of(1);

        PlannedSweep planned = planned(Stock.rules(Stock.SHOW), store);

        assertThat(planned.decided().get(0).item().facts()).satisfies(facts -> {
            assertThat(facts.get(SweepFacts.COUNTS))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .contains(entry("pause", 2), entry("set", 198));
            assertThat(facts.get(SweepFacts.EXAMPLES))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(2);
        });
        assertThat(planned.pauses())
                .as("no rule brings it back, so the next count does")
                .isEmpty();
    }

    @Test
    void writesWhatIsWithinTheLimit() {
        PlannedSweep planned = planned(items(100, 20));

        assertThat(planned.heldAll()).isFalse();
        assertThat(planned.held()).isEmpty();
        assertThat(effects(planned, Stock.HARBOR)).hasSize(2 * 20 + 2 * 80);
    }

    @Test
    void holdsOneSupplierWhoseListLooksWrongAndWritesTheOthers() {
        List<Stock> store = items(50, 21);
        IntStream.range(100, 300).mapToObj(n -> numbered(n, 30)).forEach(item -> {
            item.supplier = Optional.of("Acme");
            store.add(item);
        });
        // Acme's items are in no list of his: they are left alone, and count as live
        PlannedSweep planned = planned(store);

        assertThat(planned.held()).containsExactly(Stock.HARBOR);
        Decided harbor = planned.decided().get(0);
        assertThat(harbor.decision()).isInstanceOfSatisfying(Decision.Review.class, review -> {
            assertThat(review.prepared()).hasSize(2 * 21 + 2 * 29);
            assertThat(review.reasons().get(0).detail())
                    .startsWith("21 of the 50 live items of Harbor would be paused");
        });
        assertThat(planned.pauses()).hasSize(2 * 21);
    }

    @Test
    void pausesNothingBecauseOneListIsMissing() {
        List<Stock> store = items(100, 0);
        store.forEach(item -> item.age = Duration.ofDays(5));

        PlannedSweep planned = planned(store);

        assertThat(planned.decided())
                .extracting(decided -> decided.item().key())
                .containsExactly("sweep");
        assertThat(planned.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.name()).isEqualTo("Old numbers of Harbor");
            assertThat(alert.items()).isEqualTo(100);
        });
    }

    @Test
    void groupsWhatOthersChangeInOneFlag() {
        List<Stock> store = items(30, 0);
        store.subList(0, 3).forEach(item -> store.get(0).lastWrites.putAll(item.wrote(AMAZON, 5).lastWrites));

        PlannedSweep planned = planned(store);

        Decided flag = planned.decided().stream()
                .filter(decided -> decided.item().key().equals("changed-by-others"))
                .findFirst()
                .orElseThrow();
        assertThat(flag.decision().reasons().get(0).detail())
                .startsWith("Another tool or person changes the stock of 3 items");
        assertThat(flag.item().cause()).isEqualTo(flagOf(planned(store)).item().cause());
        store.get(1).amazonShows = 19;
        assertThat(flag.item().cause())
                .as("a piece was sold")
                .isEqualTo(flagOf(planned(store)).item().cause());
        store.get(0).lastWrites.put(new Place(AMAZON, "HS-1"), new LastWritten<>(5, Stock.NOW, Stock.NOW));
        store.get(1).readAt = Stock.NOW;
        assertThat(flag.item().cause())
                .as("Nightshift wrote there again, be it as many as before, and it is another one")
                .isNotEqualTo(flagOf(planned(store)).item().cause());
        assertThat(planned.decided()).hasSize(3);
    }

    private static Decided flagOf(PlannedSweep planned) {
        return planned.decided().stream()
                .filter(decided -> decided.item().key().equals("changed-by-others"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Stock> items(int all, int out) {
        List<Stock> items = new ArrayList<>();
        for (int n = 0; n < all; n++) {
            Stock item = numbered(n, n < out ? 0 : 30);
            item.productId =
                    "gid://shopify/Product/" + (n < out ? -1 : n); // one more variant keeps the product in the shop
            items.add(item);
        }
        items.get(all - 1).productId = "gid://shopify/Product/-1";
        return items;
    }

    private static Stock numbered(int number, int supplierHas) {
        Stock item = Stock.item(supplierHas);
        item.sku = "HS-" + number;
        return item;
    }

    private static PlannedSweep planned(List<Stock> items) {
        return planned(Stock.usual(), items);
    }

    private static PlannedSweep planned(RuleSet rules, List<Stock> items) {
        return new SweepConclusions(Stock.settings(), Stock.CLOCK)
                .of(WORK, Stock.sweep(rules, Stock.settings(), items));
    }

    private static List<Effect> effects(PlannedSweep planned, String item) {
        return planned.decided().stream()
                .filter(decided -> decided.item().key().equals(item))
                .map(Decided::decision)
                .filter(Decision.Proceed.class::isInstance)
                .flatMap(decision -> ((Decision.Proceed) decision).effects().stream())
                .toList();
    }

    private static List<ProductStatusChange> statusChanges(PlannedSweep planned) {
        return effects(planned, Stock.HARBOR).stream()
                .map(Effect::payload)
                .filter(ProductStatusChange.class::isInstance)
                .map(ProductStatusChange.class::cast)
                .toList();
    }
}
