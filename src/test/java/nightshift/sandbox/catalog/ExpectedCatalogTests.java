package nightshift.sandbox.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.sandbox.Books;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.ExpectedCatalog.Change;
import nightshift.sandbox.shopify.ShopEvents;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.sandbox.suppliers.SupplierLists;
import org.junit.jupiter.api.Test;

class ExpectedCatalogTests {
    private final SandboxCatalog world = SandboxCatalog.of(SandboxCatalog.WHOLE, Instant.parse("2026-11-26T02:00:00Z"));
    private final ExpectedCatalog expected = world.expected();

    @Test
    void expectsNothingOfOrdinaryItems() {
        List<String> special = world.items().stream()
                .filter(item -> item.scenario().isPresent())
                .flatMap(item -> Stream.of(
                        item.sku(), item.listing().map(one -> one.sellerSku()).orElse("")))
                .toList();

        assertThat(Stream.concat(expected.stock().stream(), expected.prices().stream()))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(special).contains(change.sku()));
    }

    @Test
    void pausesWhatIsOutInBothChannelsAndTakesItOffTheShop() {
        for (Scenario out : List.of(Scenario.OUT_AT_SUPPLIER, Scenario.BELOW_BUFFER)) {
            assertThat(world.with(out)).isNotEmpty().allSatisfy(item -> assertThat(stockOf(item))
                    .extracting(Change::what, Change::to)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("shopify.stock", "0"),
                            org.assertj.core.groups.Tuple.tuple("shopify.status", "DRAFT"),
                            org.assertj.core.groups.Tuple.tuple("amazon.quantity", "0")));
        }
    }

    @Test
    void leavesAloneWhatNoRunMayTouch() {
        for (Scenario left : List.of(
                Scenario.NOT_IN_LIST,
                Scenario.BACK_IN_STOCK,
                Scenario.DRAFT,
                Scenario.TWO_VARIANTS_ONE_SKU,
                Scenario.FLAPPING)) {
            assertThat(world.with(left)).isNotEmpty().allSatisfy(item -> assertThat(stockOf(item))
                    .isEmpty());
        }
        for (Scenario left : List.of(
                Scenario.NO_COST,
                Scenario.BUY_BOX_OURS,
                Scenario.KEEPA_STALE,
                Scenario.KEEPA_NO_OFFER,
                Scenario.KEEPA_NO_STATS,
                Scenario.KEEPA_MISSING_FIELDS,
                Scenario.KEEPA_WRONG_DOMAIN,
                Scenario.HIDDEN_PRICE,
                Scenario.HIDDEN_BY_MAP,
                Scenario.UNKNOWN_ASIN,
                Scenario.NO_ASIN,
                Scenario.A_CENT,
                Scenario.TEN_TIMES,
                Scenario.FBA,
                Scenario.TWO_VARIANTS_ONE_SKU)) {
            assertThat(world.with(left)).isNotEmpty().allSatisfy(item -> assertThat(priceOf(item))
                    .isEmpty());
        }
    }

    @Test
    void movesNoPriceByMoreThanEightPercentOrBelowTheAdvertisedMinimum() {
        assertThat(expected.prices())
                .allSatisfy(change -> assertThat(Double.parseDouble(change.to()) / Double.parseDouble(change.from()))
                        .isBetween(0.9199, 1.0801));
        assertThat(world.with(Scenario.MAP)).allSatisfy(item -> assertThat(
                        priceOf(item).map(Change::to))
                .isIn(
                        Optional.empty(),
                        item.supplied().orElseThrow().minimumAdvertised().map(map -> map.toPlainString())));
        assertThat(world.with(Scenario.SALE_PRICE))
                .allSatisfy(item -> assertThat(priceOf(item)).isPresent());
        assertThat(world.with(Scenario.ODD_SKU))
                .allSatisfy(item -> assertThat(priceOf(item)).isPresent());
    }

    @Test
    void seesADoubleWrongAndMissingWrite() {
        Books books = new Books();
        expected.prices().stream().skip(1).forEach(change -> write(books, change));
        Change first = expected.prices().get(0);
        assertThat(expected.priceDifferences(books)).containsExactly("Missing: " + first.inWords());

        write(books, first);
        assertThat(expected.priceDifferences(books)).isEmpty();

        write(books, first);
        assertThat(expected.priceDifferences(books)).containsExactly("Unexpected: " + first.inWords());
        write(books, new Change("shopify.price", "X", "10.00", "0.01"));
        assertThat(expected.priceDifferences(books)).hasSize(2);
    }

    @Test
    void expectsMoreOfTheNextDayOnceItHasCome() {
        Books books = new Books();
        SupplierLists lists = new SupplierLists(books, Clock.systemUTC());
        AmazonSandbox amazon = new AmazonSandbox(books, Clock.systemUTC());
        world.listings().forEach(amazon::add);
        world.lists(List.of()).forEach(list -> list.rows().forEach(row -> lists.put(list.supplier(), row)));
        assertThat(world.expected(books, 1)).isEqualTo(expected);
        ShopEvents shop = new ShopifySandbox(books, Clock.systemUTC()).events();
        new NextDay(world, books).come(lists, shop, amazon);

        assertThat(world.expected(books, 1).stock())
                .hasSize(expected.stock().size() + 8 * 3)
                .contains(new Change(
                        "amazon.quantity",
                        world.with(Scenario.OUT_AT_SUPPLIER)
                                .get(0)
                                .listing()
                                .orElseThrow()
                                .sellerSku(),
                        "0",
                        "28"));
        assertThatThrownBy(() -> new NextDay(world, books).come(lists, shop, amazon))
                .hasMessageContaining("come already");
    }

    @Test
    void letsNoPriceMoveByMoreThanTwelvePercentInADay() {
        List<Change> moves = world.expected(new Books(), 3).prices();
        String alone = world.with(Scenario.ALONE).stream()
                .filter(item -> item.category().equals("Bin Shelving"))
                .findFirst()
                .orElseThrow()
                .sku();

        assertThat(moves.stream().filter(change -> change.sku().equals(alone))).hasSize(3);
        assertThat(moves).hasSizeGreaterThan(expected.prices().size());
        world.listings().forEach(listing -> moves.stream()
                .filter(change -> change.sku().equals(listing.sellerSku()))
                .forEach(change -> assertThat(Double.parseDouble(change.to())
                                / listing.price().doubleValue())
                        .isBetween(0.8799, 1.1201)));
    }

    private static void write(Books books, Change change) {
        books.write(change.what(), change.sku(), Map.of("from", change.from(), "to", change.to()));
    }

    private List<Change> stockOf(CatalogItem item) {
        return expected.stock().stream().filter(change -> isOf(change, item)).toList();
    }

    private Optional<Change> priceOf(CatalogItem item) {
        return expected.prices().stream().filter(change -> isOf(change, item)).findFirst();
    }

    private static boolean isOf(Change change, CatalogItem item) {
        return change.sku().equals(item.sku())
                || item.listing()
                        .filter(one -> one.sellerSku().equals(change.sku()))
                        .isPresent();
    }
}
