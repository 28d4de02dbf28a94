package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.WholeApplication;
import nightshift.operations.Decisions;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummaries;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A catalog made by hand, and runs of stock over it through the real routes; only the channels themselves are played here. */
abstract class HandMadeStore extends WholeApplication {
    static final String HARBOR = "Harbor Steel & Shelving";
    static final String ACME = "Acme Bin Co";

    @Autowired
    private CamelContext camel;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RunSummaries summaries;

    @BeforeEach
    void emptyStore() throws Exception {
        playChannels();
        forgetEverything();
        for (String source : List.of("shopify", "amazon")) {
            jdbc.sql("insert into catalog_read (source, read_at, currency) values (:source, :now, 'USD')")
                    .param("source", source)
                    .param("now", sql(clock.instant()))
                    .update();
        }
    }

    long openFlag(String item) {
        return jdbc.sql("select r.id from review r join decision d on d.id = r.decision_id"
                        + " where r.closed_at is null and d.item_key = :item")
                .param("item", item)
                .query(Long.class)
                .single();
    }

    List<RunItem> run() {
        processes.ask("inventory-run", "test");
        assertThat(jdbc.sql("select cause from dead_letter").query(String.class).list())
                .isEmpty();
        return decisions.itemsOf(latestRun()).stream()
                .filter(item -> !item.itemKey().equals("list")) // the simulated suppliers have empty lists here
                .toList();
    }

    long latestRun() {
        return jdbc.sql("select max(id) from run where workflow = 'INVENTORY'")
                .query(Long.class)
                .single();
    }

    String summary() {
        return summaries.find(latestRun()).orElseThrow().text();
    }

    int openFlags() {
        return jdbc.sql("select count(*) from review r join decision d on d.id = r.decision_id"
                        + " where r.closed_at is null and d.item_key <> 'list'")
                .query(Integer.class)
                .single();
    }

    List<String> effects() {
        return jdbc.sql(
                        "select kind, target, state from effect where workflow = 'INVENTORY' and decision_id is not null")
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    String shown(String sku) {
        return jdbc.sql("select shop_available, amazon_quantity, shop_status from catalog_item where sku_key = :sku")
                .param("sku", sku)
                .query((row, n) -> row.getInt(1) + " " + row.getInt(2) + " " + row.getString(3))
                .single();
    }

    void shopShows(String sku, int pieces) {
        jdbc.sql("update catalog_item set shop_available = :pieces, shop_read_at = :now where sku_key = :sku")
                .param("pieces", pieces)
                .param("sku", sku)
                .param("now", sql(clock.instant()))
                .update();
    }

    /** As the shop was last told. */
    String lastWritten(String sku) {
        return jdbc.sql(
                        "select amount from channel_write where channel = 'shopify' and what = 'quantity' and sku_key = :sku")
                .param("sku", sku)
                .query(String.class)
                .single();
    }

    void supplierHas(String sku, String supplier, int stock) {
        jdbc.sql("delete from supplier_item where sku_key = :sku")
                .param("sku", sku)
                .update();
        jdbc.sql(
                        "insert into supplier_item (supplier, sku_key, stock, stock_as_of, currency) values (:supplier, :sku, :stock, :now, 'USD')")
                .param("supplier", supplier)
                .param("sku", sku)
                .param("stock", stock)
                .param("now", sql(clock.instant()))
                .update();
    }

    void item(String sku, String supplier, int supplierHas, int shop, int amazon) {
        jdbc.sql(
                        "insert into catalog_item (sku_key, sku, title, brand, category, tags, supplier, troubles, product_id, variant_id,"
                                + " inventory_item_id, location_id, shop_status, shop_price, shop_available, counted, sold_when_out, shop_read_at,"
                                + " seller_sku, amazon_price, amazon_quantity, amazon_status, fulfilled_by_amazon, amazon_read_at, currency)"
                                + " values (:sku, :sku, :title, 'Brand', 'Bins', '', :supplier, '', :product, :sku, :sku, 'L1', 'ACTIVE', 10.00,"
                                + " :shop, true, false, :now, :sku, 11.00, :amazon, 'Active', false, :now, 'USD')")
                .param("sku", sku)
                .param("title", "Item " + sku)
                .param("supplier", supplier)
                .param(
                        "product",
                        "gid://shopify/Product/1"
                                + sku.substring(0, 2).hashCode()) // all of a supplier are variants of one
                .param("shop", shop)
                .param("amazon", amazon)
                .param("now", sql(clock.instant()))
                .update();
        supplierHas(sku, supplier, supplierHas);
    }

    static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The channels take each write; what they show from then on is noted by the run itself. */
    private void playChannels() throws Exception {
        if (camel.getRoute("played-channels") != null) {
            return;
        }
        camel.getRouteController().stopRoute("write-listings");
        camel.removeRoute("write-listings");
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:write-listings").routeId("played-channels").process(exchange -> takeAll());
            }
        });
    }

    private void takeAll() {
        jdbc.sql("update effect set state = 'done', attempt = 1, finished_at = :now where workflow = 'INVENTORY'"
                        + " and state = 'planned' and decision_id is not null")
                .param("now", sql(clock.instant()))
                .update();
    }
}
