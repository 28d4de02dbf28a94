package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.MigratedDatabase;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What catalog, history and books of writes do: on H2 here, on PostgreSQL by {@code CatalogOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class CatalogTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T02:00:00Z");

    private JdbcTemplate jdbc;
    private Catalog catalog;

    @BeforeEach
    void freshDatabase() {
        jdbc = new JdbcTemplate(MigratedDatabase.fresh());
        catalog = new Catalog(JdbcClient.create(jdbc));
    }

    @Test
    void readsAnItemWithWhatShopAmazonAndSuppliersSay() {
        item("bin-1");
        jdbc.update("update catalog_item set seller_sku = 'bin-1', asin = 'B000000001', amazon_price = 21.50,"
                + " amazon_quantity = 4, amazon_status = 'Active', fulfilled_by_amazon = false, supplier = 'Acme'");
        supplied("Acme", "BIN-1", 7);
        supplied("Other", "BIN-1", 9);
        CatalogEntry entry = catalog.find(new Sku("Bin-1")).orElseThrow();
        assertThat(entry.shop().orElseThrow().price()).isEqualTo(Money.of("19.90", "USD"));
        assertThat(entry.amazon().orElseThrow().price()).contains(Money.of("21.50", "USD"));
        assertThat(entry.supplied()).hasSize(2);
        assertThat(entry.fromItsSupplier().orElseThrow().stock()).contains(7);
        assertThat(entry.fromItsSupplier().orElseThrow().cost()).contains(Money.of("8.125", "USD"));
        assertThat(entry.tags()).containsExactly("steel", "bulk");
        assertThat(entry.troubles()).isEmpty();
    }

    @Test
    void passesAllItemsInOrderAlsoBeyondOnePage() {
        jdbc.batchUpdate(
                "insert into catalog_item (sku_key, sku, title, brand, category, tags, troubles, currency) values (?, ?, '', '', '', '', '', 'USD')",
                IntStream.range(0, 4500)
                        .mapToObj(n -> new Object[] {"S%05d".formatted(n), "s%05d".formatted(n)})
                        .toList());
        supplied("Acme", "S02000", 3);
        supplied("Acme", "S04499", 5);
        List<CatalogEntry> all = new ArrayList<>();
        catalog.each(all::add);
        assertThat(all).hasSize(4500);
        assertThat(all).extracting(entry -> entry.sku().value()).isSorted().doesNotHaveDuplicates();
        assertThat(all.get(2000).supplied()).hasSize(1);
        assertThat(all.get(4499).supplied()).hasSize(1);
        assertThat(catalog.find(List.of(new Sku("S00001"), new Sku("s04000"), new Sku("none"))))
                .hasSize(2);
    }

    @Test
    void hasNothingToPassWhereNothingWasRead() {
        List<CatalogEntry> all = new ArrayList<>();
        catalog.each(all::add);
        assertThat(all).isEmpty();
        assertThat(catalog.find(List.of())).isEmpty();
    }

    @Test
    void keepsAPriceOnlyWhereItChanged() {
        PriceHistory history = new PriceHistory(jdbc);
        assertThat(history.record(PriceSeries.AMAZON, MONDAY, amounts("20.00"))).isEqualTo(1);
        assertThat(history.record(PriceSeries.AMAZON, TUESDAY, amounts("20.0"))).isZero();
        assertThat(history.record(PriceSeries.AMAZON, WEDNESDAY, Map.of("BIN-1", Optional.empty())))
                .isEqualTo(1);
        history.record(PriceSeries.COST, MONDAY, amounts("8.1250"));
        assertThat(history.record(PriceSeries.FLOOR, MONDAY, Map.of("BIN-1", Optional.empty())))
                .isZero();
        assertThat(history.of(new Sku("bin-1"), TUESDAY))
                .extracting(PricePoint::series, PricePoint::at, point -> point.amount()
                        .map(BigDecimal::stripTrailingZeros))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                PriceSeries.AMAZON, MONDAY, Optional.of(new BigDecimal("2E+1"))),
                        org.assertj.core.groups.Tuple.tuple(PriceSeries.AMAZON, WEDNESDAY, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                PriceSeries.COST, MONDAY, Optional.of(new BigDecimal("8.125"))));
    }

    @Test
    void keepsStockOfChannelsAndSuppliersApart() {
        StockHistory history = new StockHistory(jdbc);
        history.record("amazon", MONDAY, Map.of("BIN-1", Optional.of(3)));
        history.record(StockHistory.ofSupplier("Acme"), MONDAY, Map.of("BIN-1", Optional.of(3)));
        history.record(StockHistory.ofSupplier("Acme"), TUESDAY, Map.of("BIN-1", Optional.of(0)));
        assertThat(history.of(new Sku("BIN-1"), MONDAY))
                .extracting(StockPoint::series, StockPoint::quantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("amazon", Optional.of(3)),
                        org.assertj.core.groups.Tuple.tuple("supplier/Acme", Optional.of(3)),
                        org.assertj.core.groups.Tuple.tuple("supplier/Acme", Optional.of(0)));
    }

    @Test
    void remembersWhatWasWrittenLastToEachChannel() {
        ChannelWrites writes = new ChannelWrites(jdbc, OwnDataRig.AMAZON);
        writes.wrote(
                Channel.AMAZON,
                ChannelWrites.What.PRICE,
                List.of(written("bin-1", "20.00"), written("BIN-1", "21.00"), written("bin-2", "5.00")));
        writes.wrote(Channel.AMAZON, ChannelWrites.What.PRICE, List.of(written("bin-2", "6.00")));
        writes.wrote(Channel.AMAZON, ChannelWrites.What.PRICE, List.of());
        writes.wrote(Channel.SHOPIFY, ChannelWrites.What.PRICE, List.of(written("bin-2", "9.00")));
        Instant shownBy = MONDAY.plus(OwnDataRig.AMAZON.shownAfter());
        assertThat(writes.last(Channel.AMAZON, ChannelWrites.What.PRICE))
                .isEqualTo(Map.of(
                        "BIN-1", new LastWritten<>("21.00", MONDAY, shownBy),
                        "BIN-2", new LastWritten<>("6.00", MONDAY, shownBy)));
        assertThat(writes.last(Channel.SHOPIFY, ChannelWrites.What.PRICE))
                .as("the shop shows it at once")
                .isEqualTo(Map.of("BIN-2", new LastWritten<>("9.00", MONDAY, MONDAY)));
        assertThat(writes.last(Channel.AMAZON, ChannelWrites.What.QUANTITY)).isEmpty();
    }

    private static Written written(String sku, String value) {
        return new Written(new Sku(sku), value, Optional.of(7L), MONDAY);
    }

    private static Map<String, Optional<BigDecimal>> amounts(String amount) {
        return Map.of("BIN-1", Optional.of(new BigDecimal(amount)));
    }

    private void item(String sku) {
        jdbc.update(
                "insert into catalog_item (sku_key, sku, title, brand, category, tags, troubles, product_id, variant_id,"
                        + " inventory_item_id, location_id, shop_status, shop_price, shop_available, counted, sold_when_out, currency)"
                        + " values (?, ?, 'Bin', 'Acme', 'Bins', ?, '', 'p', 'v', 'i', 'l', 'ACTIVE', 19.90, 5, true, false, 'USD')",
                new Sku(sku).key(),
                sku,
                "steel\nbulk");
    }

    private void supplied(String supplier, String key, int stock) {
        jdbc.update(
                "insert into supplier_item (supplier, sku_key, stock, cost, currency) values (?, ?, ?, 8.125, 'USD')",
                supplier,
                key,
                stock);
    }
}
