package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Products as people look for them: on H2 here, on PostgreSQL by {@code ProductListOnPostgreSqlIT}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(MigratedDatabase.class)
class ProductListTests {
    private ProductList list;

    @BeforeAll
    void fillTheShelf() {
        JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
        list = new ProductList(jdbc);
        Shelf shelf = new Shelf(jdbc);
        shelf.put("out-1", "Cabinet, out but live", "Harbor Steel", 0, "120");
        shelf.put("paused-1", "Cabinet, paused by us", "Harbor Steel", 0, "120");
        shelf.run("update catalog_item set amazon_quantity = 0, shop_status = 'DRAFT' where sku_key = 'PAUSED-1'");
        shelf.run("insert into channel_write (channel, sku_key, what, amount, written_at)"
                + " values ('amazon', 'PAUSED-1', 'quantity', '0', current_timestamp)");
        shelf.put("fba-1", "Cabinet that Amazon ships", "Acme Bin Co", 0, "120");
        shelf.run("update catalog_item set fulfilled_by_amazon = true, shop_available = 0 where sku_key = 'FBA-1'");
        shelf.put("nocost-1", "Cabinet of 50% steel_mix", "Acme Bin Co", 4, null);
        shelf.put("unknown-1", "Cabinet nobody lists", "Acme Bin Co", null, "90");
        shelf.put("backorder-1", "Cabinet to order", "Acme Bin Co", 0, "30");
        shelf.run("update catalog_item set amazon_quantity = 0, shop_available = -3, sold_when_out = true"
                + " where sku_key = 'BACKORDER-1'");
        shelf.put("trouble-1", "Twice there", "Harbor Steel", 9, "60");
        shelf.run("update catalog_item set troubles = 'Two variants have this SKU.', asin = null, seller_sku = null,"
                + " amazon_price = null where sku_key = 'TROUBLE-1'");
    }

    @Test
    void findsWordsInSkuTitleAndAsinWhateverTheirCase() {
        assertThat(found(text("cabinet LIVE"))).containsExactly("out-1");
        assertThat(found(text("nocost"))).containsExactly("nocost-1");
        assertThat(list.count(text("b0cab1"))).isEqualTo(6);
    }

    @Test
    void takesSignsOfTheDatabaseAsTheyAre() {
        assertThat(found(text("50%"))).containsExactly("nocost-1");
        assertThat(found(text("steel_mix"))).containsExactly("nocost-1");
        assertThat(found(text("%"))).containsExactly("nocost-1");
        assertThat(found(text("' or 1=1 --"))).isEmpty();
    }

    @Test
    void showsWhatIsOutAtItsSupplierButCanBeOrdered() {
        assertThat(found(standing(ProductStanding.OUT_BUT_LIVE)))
                .as("not what Amazon ships from its own stock, nor what is paused")
                .containsExactly("backorder-1", "out-1");
    }

    @Test
    void showsWhatNightshiftPaused() {
        assertThat(found(standing(ProductStanding.PAUSED))).containsExactly("paused-1");
        assertThat(list.find(standing(ProductStanding.PAUSED), ProductSort.SKU, false, 0, 9))
                .allMatch(ProductRow::paused);
    }

    @Test
    void showsWhatLacksANumberOrHasTrouble() {
        assertThat(found(standing(ProductStanding.NO_COST))).containsExactly("nocost-1");
        assertThat(found(standing(ProductStanding.STOCK_UNKNOWN))).containsExactly("unknown-1");
        assertThat(found(standing(ProductStanding.TROUBLE))).containsExactly("trouble-1");
    }

    @Test
    void narrowsToSupplierCategoryAndChannel() {
        ProductFilter amazonOfHarbor =
                new ProductFilter("", "Harbor Steel", "Cabinets", Optional.empty(), Optional.of(Channel.AMAZON));

        assertThat(found(amazonOfHarbor)).containsExactly("out-1", "paused-1");
        assertThat(list.suppliers()).containsExactly("Acme Bin Co", "Harbor Steel");
        assertThat(list.categories()).containsExactly("Cabinets");
    }

    @Test
    void sortsBothWaysWithWhatIsUnknownLast() {
        assertThat(skus(ProductSort.COST, false))
                .startsWith("backorder-1", "trouble-1")
                .endsWith("nocost-1");
        assertThat(skus(ProductSort.COST, true))
                .startsWith("fba-1", "out-1")
                .endsWith("trouble-1", "backorder-1", "nocost-1");
    }

    @Test
    void showsEachProductOnOnePageOnly() {
        assertThat(list.find(ProductFilter.ALL, ProductSort.AMAZON_PRICE, false, 0, 4))
                .doesNotContainAnyElementsOf(list.find(ProductFilter.ALL, ProductSort.AMAZON_PRICE, false, 4, 4));
    }

    private List<String> found(ProductFilter filter) {
        List<String> skus = list.find(filter, ProductSort.SKU, false, 0, 50).stream()
                .map(ProductRow::sku)
                .toList();
        assertThat(list.count(filter)).isEqualTo(skus.size());
        return skus;
    }

    private List<String> skus(ProductSort sort, boolean falling) {
        return list.find(ProductFilter.ALL, sort, falling, 0, 50).stream()
                .map(ProductRow::sku)
                .toList();
    }

    private static ProductFilter text(String words) {
        return new ProductFilter(words, "", "", Optional.empty(), Optional.empty());
    }

    private static ProductFilter standing(ProductStanding standing) {
        return new ProductFilter("", "", "", Optional.of(standing), Optional.empty());
    }
}
