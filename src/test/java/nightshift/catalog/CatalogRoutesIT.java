package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.sandbox.Fault;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.SandboxCatalog;
import nightshift.sandbox.catalog.Scenario;
import nightshift.sandbox.suppliers.SupplierLists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalog as it is read from the simulated shop, Amazon and two suppliers. */
class CatalogRoutesIT extends ReadCatalog {
    @Autowired
    private Catalog catalog;

    @Autowired
    private StockHistory stocks;

    @Test
    void readsAllItemsAsShopAmazonAndSuppliersHaveThem() {
        assertThat(deadLetters.open()).isEmpty();
        SandboxCatalog world = sandbox.world().catalog();
        for (CatalogItem item : world.items()) {
            CatalogEntry entry = catalog.find(new Sku(item.sku())).orElseThrow();
            if (item.scenario().equals(Optional.of(Scenario.TWO_VARIANTS_ONE_SKU))) {
                assertThat(entry.troubles()).contains(Troubles.TWO_VARIANTS.strip());
                continue;
            }
            ShopListing shop = entry.shop().orElseThrow();
            assertThat(shop.price().amount()).isEqualByComparingTo(item.price());
            assertThat(shop.available()).isEqualTo(item.available());
            assertThat(shop.counted()).isEqualTo(item.tracked());
            assertThat(shop.status()).isEqualTo(item.status());
            assertThat(entry.brand()).isEqualTo(item.vendor());
            assertThat(entry.category()).isEqualTo(item.category());
            assertThat(entry.troubles()).isEmpty();
            item.listing().ifPresent(listing -> {
                AmazonListing amazon = entry.amazon().orElseThrow();
                assertThat(amazon.asin()).isEqualTo(listing.asin());
                assertThat(amazon.sellerSku()).isEqualTo(listing.sellerSku());
            });
            assertThat(entry.amazon().isPresent()).isEqualTo(item.listing().isPresent());
        }
        assertThat(feeds.newest()).hasSize(2).allMatch(SupplierFeed::accepted);
        assertThat(jdbc.sql("select count(*) from supplier_item where cost is not null")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(250);
        assertThat(reviews.open()).isEmpty();
    }

    @Test
    void tellsAnItemsSupplierAndItsHistory() {
        CatalogItem item = sandbox.world().catalog().items().stream()
                .filter(one -> one.vendor().equals(ACME) && one.scenario().isEmpty())
                .findFirst()
                .orElseThrow();
        CatalogEntry entry = catalog.find(new Sku(item.sku())).orElseThrow();
        assertThat(entry.supplier()).contains(ACME);
        int stock = entry.fromItsSupplier().orElseThrow().stock().orElseThrow();
        sandbox.world().the(SupplierLists.class).change(item.sku(), Optional.of(stock + 3), Optional.empty());
        processes.ask("refresh-catalog", "test");
        assertThat(stocks.of(new Sku(item.sku()), Instant.EPOCH))
                .filteredOn(point -> point.series().equals("supplier/" + ACME))
                .extracting(StockPoint::quantity)
                .containsExactly(Optional.of(stock), Optional.of(stock + 3));
    }

    @Test
    void findsAQuestionWhoseAnswerWasLostInsteadOfAskingTwice() {
        int asked = questions();
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("bulkOperationRunQuery"),
                        1,
                        new Fault.ResetAfter());
        jdbc.sql("update catalog_item set shop_price = 1").update();
        processes.ask("refresh-catalog", "test");
        assertThat(questions()).isEqualTo(asked + 1);
        assertThat(deadLetters.open()).isEmpty();
        assertThat(jdbc.sql("select count(*) from catalog_item where shop_price = 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void fetchesAnAnswerOnceMoreThatBrokeOff() {
        sandbox.faults().add("/shopify", request -> request.path().contains("bulk-results"), 1, new Fault.CutAnswer());
        jdbc.sql("update catalog_item set shop_price = 1").update();
        processes.ask("refresh-catalog", "test");
        assertThat(jdbc.sql("select count(*) from catalog_item where shop_price = 1")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhereShopAndAmazonCannotAnswerAndAsksAfreshLater() {
        shopify().failNextBulk();
        List<Map<String, Object>> before =
                jdbc.sql("select * from catalog_item order by sku_key").query().listOfRows();
        processes.ask("refresh-catalog", "test");
        assertThat(deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("Shopify could not list the items"));
        assertThat(jdbc.sql(
                                "select sku_key, shop_price, shop_available, shop_read_at from catalog_item order by sku_key")
                        .query()
                        .listOfRows())
                .isEqualTo(before.stream()
                        .map(row -> {
                            Map<String, Object> some = new java.util.LinkedHashMap<>();
                            List.of("sku_key", "shop_price", "shop_available", "shop_read_at")
                                    .forEach(name -> some.put(name, row.get(name)));
                            return some;
                        })
                        .toList());
        Instant read = readAt();
        processes.ask("refresh-catalog", "test");
        assertThat(readAt()).isAfter(read);
    }

    /** The owner took three quarters of his items out of the shop. */
    @Test
    void believesAShopThatListsFarFewerItemsWhenItDoesSoForHours() {
        jdbc.sql("insert into catalog_item (sku_key, sku, title, brand, category, tags, troubles, product_id, currency,"
                        + " shop_price, shop_available, shop_read_at) select 'gone-' || g.n, 'GONE-' || g.n, '', '', '', '', '',"
                        + " 'P1', 'USD', 1, 1, current_timestamp from system_range(1, 1500) g(n)")
                .update();
        Instant read = readAt();
        processes.ask("refresh-catalog", "test");
        assertThat(readAt()).isEqualTo(read);
        assertThat(deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("that is not believed before it says so for 6 hours"));

        jdbc.sql("update catalog_read set read_at = dateadd('HOUR', -7, read_at) where source = 'shopify-doubted'")
                .update();
        processes.ask("refresh-catalog", "test");

        assertThat(readAt()).isAfter(read);
        assertThat(deadLetters.open()).isEmpty();
    }

    private Instant readAt() {
        return jdbc.sql("select read_at from catalog_read where source = 'shopify'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private int questions() {
        return sandbox.world().books().calls().entrySet().stream()
                .filter(call -> call.getKey().contains("RunItemsQuery"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
