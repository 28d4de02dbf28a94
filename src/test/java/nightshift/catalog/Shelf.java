package nightshift.catalog;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Products put straight into the tables, for tests of what shows them. */
public final class Shelf {
    private final JdbcClient jdbc;

    public Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many products, all well, of two suppliers in turn, with three categories. Each seventh is out of stock everywhere. H2 only. */
    public void fill(int many) {
        String range = " from system_range(1, " + many + ") as r(x)";
        run(
                "insert into catalog_item (sku_key, sku, title, brand, category, tags, supplier, troubles, product_id, variant_id,"
                        + " inventory_item_id, location_id, shop_status, shop_price, shop_available, counted, sold_when_out, shop_read_at,"
                        + " seller_sku, asin, amazon_price, amazon_quantity, amazon_status, fulfilled_by_amazon, amazon_read_at, currency)"
                        + " select 'NP-' || (100000 + x), 'NP-' || (100000 + x), 'Bin shelving ' || mod(x, 97) || ' x ' || mod(x, 31),"
                        + " 'Northpoint', case mod(x, 3) when 0 then 'Bin shelving' when 1 then 'Wire partitions' else 'Cabinets' end, '',"
                        + " case mod(x, 2) when 0 then 'Harbor Steel' else 'Acme Bin Co' end, '', 'gid://shopify/Product/' || x,"
                        + " 'gid://shopify/ProductVariant/' || x, 'i' || x, 'l', 'ACTIVE', 100 + mod(x, 400),"
                        + " case mod(x, 7) when 0 then 0 else mod(x, 50) + 1 end, true, false, current_timestamp,"
                        + " 'NP-' || (100000 + x), 'B0' || (10000000 + x), 101 + mod(x, 400),"
                        + " case mod(x, 7) when 0 then 0 else mod(x, 50) + 1 end, 'Active', false, current_timestamp, 'USD'"
                        + range);
        run("insert into supplier_item (supplier, sku_key, stock, stock_as_of, cost, freight, cost_as_of, currency)"
                + " select case mod(x, 2) when 0 then 'Harbor Steel' else 'Acme Bin Co' end, 'NP-' || (100000 + x),"
                + " case mod(x, 7) when 0 then 0 else mod(x, 60) + 1 end, current_timestamp, 60 + mod(x, 300), 9, current_timestamp,"
                + " 'USD'" + range);
    }

    /** One product with a supplier's list, live on both channels. */
    public void put(String sku, String title, String supplier, @Nullable Integer stock, @Nullable String cost) {
        jdbc.sql(
                        "insert into catalog_item (sku_key, sku, title, brand, category, tags, supplier, troubles, product_id, variant_id,"
                                + " inventory_item_id, location_id, shop_status, shop_price, shop_available, counted, sold_when_out,"
                                + " shop_read_at, seller_sku, asin, amazon_price, amazon_quantity, amazon_status, fulfilled_by_amazon,"
                                + " amazon_read_at, currency) values (upper(:sku), :sku, :title, 'Northpoint', 'Cabinets', 'heavy', :supplier,"
                                + " '', 'p', 'v', 'i', 'l', 'ACTIVE', 240.00, 8, true, false, current_timestamp, :sku, 'B0CAB1NETX',"
                                + " 239.00, 8, 'Active', false, current_timestamp, 'USD')")
                .param("sku", sku)
                .param("title", title)
                .param("supplier", supplier)
                .update();
        jdbc.sql(
                        "insert into supplier_item (supplier, sku_key, stock, stock_as_of, cost, freight, cost_as_of, currency)"
                                + " values (:supplier, upper(:sku), cast(:stock as integer), current_timestamp,"
                                + " cast(:cost as numeric(12, 4)), 18, current_timestamp, 'USD')")
                .param("supplier", supplier)
                .param("sku", sku)
                .param("stock", stock)
                .param("cost", cost)
                .update();
    }

    /**
     * From so many days ago on its price was that.
     *
     * @param amount null: there was none
     */
    public void price(String sku, PriceSeries series, int daysAgo, @Nullable String amount) {
        jdbc.sql("insert into price_point (sku_key, series, at, amount) values (upper(:sku), :series, :at,"
                        + " cast(:amount as numeric(12, 4)))")
                .param("sku", sku)
                .param("series", series.key())
                .param("at", ago(daysAgo))
                .param("amount", amount)
                .update();
    }

    /** From so many days ago on so many pieces were there. */
    public void stock(String sku, String series, int daysAgo, @Nullable Integer pieces) {
        jdbc.sql("insert into stock_point (sku_key, series, at, quantity) values (upper(:sku), :series, :at,"
                        + " cast(:pieces as integer))")
                .param("sku", sku)
                .param("series", series)
                .param("at", ago(daysAgo))
                .param("pieces", pieces)
                .update();
    }

    private static OffsetDateTime ago(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC).minusDays(days);
    }

    public void run(String sql) {
        jdbc.sql(sql).update();
    }
}
