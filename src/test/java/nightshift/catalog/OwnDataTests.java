package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.MigratedDatabase;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.marketplace.ListingsFile;
import nightshift.operations.RecordedWrite;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The store's own items go into the catalog whole or not at all: on H2 here, on PostgreSQL by {@code OwnDataOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class OwnDataTests extends OwnDataRig {
    @Test
    void takesAnEmptyAnswerOfAShopWithoutItems() {
        assertThat(take("", file(""), 0)).isZero();
        assertThat(reads(TestCatalog.settings("", 10)).readAt(Channel.SHOPIFY)).contains(clock.instant());
    }

    @Test
    void takesVariantsWithTheirStockWhereverItStandsInTheAnswer() {
        assertThat(shop(
                        "",
                        variant(1, "BIN-1", true),
                        variant(2, "BIN-2", true),
                        level(1, "L1", 7),
                        level(2, "L1", -2)))
                .isEqualTo(2);
        CatalogEntry entry = entry("bin-1");
        ShopListing shop = entry.shop().orElseThrow();
        assertThat(shop.price()).isEqualTo(Money.of("19.90", "USD"));
        assertThat(shop.available()).isEqualTo(7);
        assertThat(shop.locationId()).isEqualTo("gid://shopify/Location/L1");
        assertThat(entry.supplier()).contains("Acme");
        assertThat(entry.brand()).isEqualTo("ACME");
        assertThat(entry.tags()).containsExactly("steel", "bulk");
        assertThat(entry("BIN-2").shop().orElseThrow().available()).isEqualTo(-2);
        assertThat(prices.of(new Sku("BIN-1"), Instant.EPOCH)).hasSize(1);
        assertThat(stocks.of(new Sku("BIN-1"), Instant.EPOCH)).hasSize(1);
    }

    @Test
    void marksItemsOfWhichNobodyKnowsWhatToWrite() {
        shop(
                "",
                variant(1, "BIN-1", true),
                level(1, "L1", 7),
                level(1, "L2", 1),
                variant(2, "TWICE", true),
                level(2, "L1", 1),
                variant(3, "twice", true),
                level(3, "L1", 1),
                variant(4, "NOWHERE", true),
                variant(5, "FREE", false),
                variant(6, "", true));
        assertThat(entry("BIN-1").troubles()).containsExactly(Troubles.SEVERAL_LOCATIONS.strip());
        assertThat(entry("TWICE").troubles()).containsExactly(Troubles.TWO_VARIANTS.strip());
        assertThat(entry("NOWHERE").troubles()).containsExactly(Troubles.NO_LOCATION.strip());
        assertThat(entry("FREE").troubles()).isEmpty();
        assertThat(jdbc.queryForObject("select left_out from catalog_read where source = 'shopify'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void knowsOfWhichProductsItDoesNotKnowEveryVariant() {
        String plain = variant(2, "", true).replace("Product/2", "Product/1");
        String double3 = variant(4, "bin-5", true).replace("Product/4", "Product/3");
        shop("", variant(1, "BIN-1", true), plain, variant(3, "BIN-3", true), variant(5, "BIN-5", true), double3);
        assertThat(List.of("BIN-1", "BIN-3", "BIN-5"))
                .extracting(sku -> entry(sku).shop().orElseThrow().moreVariants())
                .containsExactly(true, true, false);

        clock.forward(Duration.ofHours(1));
        shop("", variant(1, "BIN-1", true), variant(3, "BIN-3", true), variant(5, "BIN-5", true));
        assertThat(entry("BIN-1").shop().orElseThrow().moreVariants()).isFalse();
    }

    @Test
    void takesAnAnswerOnceThatTwoRunsWaitedFor() {
        String[] answer = {variant(1, "BIN-1", true), level(1, "L1", 7)};
        shop("", answer);
        amazon("Bin one\tBIN-1\t21.50\t4\tB000000001\tDEFAULT\tActive\n");

        assertThat(shop("", answer)).isZero();
        amazon("Bin one\tBIN-1\t21.50\t4\tB000000001\tDEFAULT\tActive\n");

        assertThat(entry("BIN-1").troubles()).isEmpty();
        assertThat(entry("BIN-1").shop().orElseThrow().available()).isEqualTo(7);
    }

    @Test
    void countsStockAtTheOneLocationThatCounts() {
        shop("Main", variant(1, "BIN-1", true), level(1, "L2", 5), level(1, "Main", 7));
        assertThat(entry("BIN-1").troubles()).isEmpty();
        assertThat(entry("BIN-1").shop().orElseThrow().available()).isEqualTo(7);
    }

    @Test
    void takesAmazonsListingsInTheirLettersAndKeepsWhoShips() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7));
        amazon("Bin ½\" wide\tbin-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n"
                + "Größe\tFBA-1\t30\t\tB000000002\tAMAZON_NA\tActive\n"
                + "Twice\tTW-1\t30\t2\t\tDEFAULT\tInactive\nTwice\ttw-1\t31\t2\t\tDEFAULT\tActive\n");
        AmazonListing listing = entry("BIN-1").amazon().orElseThrow();
        assertThat(listing.sellerSku()).isEqualTo("bin-1");
        assertThat(listing.price()).contains(Money.of("24.90", "USD"));
        assertThat(listing.quantity()).isEqualTo(3);
        assertThat(entry("BIN-1").title()).isEqualTo("Bin");
        assertThat(entry("FBA-1").title()).isEqualTo("Größe");
        assertThat(entry("FBA-1").amazon().orElseThrow().fulfilledByAmazon()).isTrue();
        assertThat(entry("TW-1").troubles()).containsExactly(Troubles.TWO_LISTINGS.strip());
    }

    @Test
    void marksPricesInAnotherCurrency() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7));
        Path file = report("Bin\tbin-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n");
        in(() -> amazonItems()
                .take(
                        new ListingsFile(file, true, Optional.empty()),
                        Optional.of(Currency.getInstance("CAD")),
                        clock.instant()));
        assertThat(entry("BIN-1").troubles()).containsExactly(Troubles.OTHER_CURRENCY.strip());
    }

    @Test
    void notesWhatWasWrittenUnlessTheChannelWasReadLater() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 7));
        amazon("Bin\tbin-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n");
        Instant before = clock.instant().minusSeconds(60);
        Instant after = clock.instant().plusSeconds(60);
        Sku sku = new Sku("BIN-1");
        Money from = Money.of("19.90", "USD");
        in(() -> notes.note(List.of(
                written(1, new ShopifyPriceChange("1", sku, "p1", "v1", from, Money.of("18.00", "USD")), after),
                written(
                        2,
                        new ShopifyPriceChange("0", new Sku("BIN-2"), "p2", "v2", from, Money.of("17.00", "USD")),
                        before),
                written(3, new ShopifyStockChange("1", sku, "i", "l", 7, 4), after),
                written(4, new AmazonPriceChange("1", sku, Money.of("24.90", "USD"), Money.of("23.00", "USD")), after),
                written(5, new AmazonQuantityChange("1", sku, 3, 0), after),
                written(6, new ProductStatusChange("1", "gid://shopify/Product/1", "Bin", "ACTIVE", "DRAFT"), after))));
        CatalogEntry entry = entry("BIN-1");
        assertThat(entry.shop().orElseThrow().price()).isEqualTo(Money.of("18.00", "USD"));
        assertThat(entry.shop().orElseThrow().available()).isEqualTo(4);
        assertThat(entry.shop().orElseThrow().status()).isEqualTo("DRAFT");
        assertThat(entry.amazon().orElseThrow().price()).contains(Money.of("23.00", "USD"));
        assertThat(entry.amazon().orElseThrow().quantity()).isZero();
        assertThat(entry("BIN-2").shop().orElseThrow().price()).isEqualTo(from);
        assertThat(last(Channel.SHOPIFY, ChannelWrites.What.PRICE))
                .containsEntry("BIN-1", "18.00")
                .containsEntry("BIN-2", "17.00");
        assertThat(last(Channel.AMAZON, ChannelWrites.What.QUANTITY)).containsEntry("BIN-1", "0");
        assertThat(last(Channel.SHOPIFY, ChannelWrites.What.STATUS)).containsEntry("BIN-1", "DRAFT");
        assertThat(prices.of(sku, after)).extracting(PricePoint::at).contains(after);
        assertThat(notes.since()).isEqualTo(clock.instant().minus(Duration.ofMinutes(10)));
    }

    @Test
    void readsAChannelAgainOfWhichAWriteShowedThatItIsOtherwiseThanItWasRead() {
        CatalogReads reads = reads(TestCatalog.settings("", 10));
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7));
        amazon("Bin\tbin-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n");
        clock.forward(Duration.ofMinutes(30));
        ended(ShopifyStockChange.KIND, "stale");
        ended(AmazonPriceChange.KIND, "refused");

        assertThat(reads.isDue(Channel.SHOPIFY)).isTrue();
        assertThat(reads.isDue(Channel.AMAZON))
                .as("what Amazon refuses, no look mends")
                .isFalse();

        clock.forward(Duration.ofMinutes(30));
        shop("", variant(1, "BIN-1", true), level(1, "L1", 6));

        assertThat(reads.isDue(Channel.SHOPIFY)).as("it was read since").isFalse();
    }

    private void ended(String kind, String outcome) {
        Object now = SqlTimes.of(clock.instant());
        jdbc.update(
                "insert into effect (effect_key, kind, payload, target, position, state, workflow, planned_at, finished_at)"
                        + " values (?, ?, '{}', 'BIN-1', 1, 'refused', 'INVENTORY', ?, ?)",
                kind,
                kind,
                now,
                now);
        jdbc.update(
                "insert into effect_attempt (effect_id, attempt, act, instance, outcome, happened_at)"
                        + " select id, 1, 'settle', 'me', ?, ? from effect where effect_key = ?",
                outcome,
                now,
                kind);
    }

    private static RecordedWrite written(long id, nightshift.core.EffectPayload payload, Instant at) {
        return new RecordedWrite(id, payload, true, true, Optional.empty(), Optional.of(at));
    }

    private Map<String, String> last(Channel channel, ChannelWrites.What what) {
        return writes.last(channel, what).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, written -> written.getValue().value()));
    }
}
