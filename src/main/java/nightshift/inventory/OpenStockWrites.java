package nightshift.inventory;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyStockChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writes of stock that are under way or wait: read whole, never one by one. */
@Repository
public class OpenStockWrites {
    /** The kinds of writes that a sweep over stock decides. */
    public static final List<String> KINDS =
            List.of(ShopifyStockChange.KIND, AmazonQuantityChange.KIND, ProductStatusChange.KIND);

    private static final String OPEN = "(state in ('performing', 'submitted')"
            + " or (state in ('planned', 'staged') and (expires_at is null or expires_at > :now)))";

    private static final String PRODUCT_GID = "gid://shopify/Product/";

    private final JdbcClient jdbc;
    private final Clock clock;

    public OpenStockWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Items with a write that is not settled; one that expired is. */
    public Set<Place> places() {
        Set<Place> places = new HashSet<>();
        jdbc.sql("select kind, target from effect where kind in (:shop, :amazon) and " + OPEN)
                .param("shop", ShopifyStockChange.KIND)
                .param("amazon", AmazonQuantityChange.KIND)
                .param("now", SqlTimes.of(clock.instant()))
                .query(row -> {
                    boolean shop = row.getString("kind").equals(ShopifyStockChange.KIND);
                    places.add(Place.of(shop ? Channel.SHOPIFY : Channel.AMAZON, new Sku(row.getString("target"))));
                });
        return places;
    }

    /** Products with such a write of their status, by Shopify's id. */
    public Set<String> products() {
        Set<String> products = new HashSet<>();
        jdbc.sql("select effect_key from effect where kind = :kind and " + OPEN)
                .param("kind", ProductStatusChange.KIND)
                .param("now", SqlTimes.of(clock.instant()))
                .query(row -> {
                    String key = row.getString("effect_key");
                    products.add(PRODUCT_GID + key.split("/", -1)[2]);
                });
        return products;
    }
}
