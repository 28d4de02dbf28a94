package nightshift.listings;

import java.time.Duration;
import nightshift.marketplace.AmazonListingsFeed;
import nightshift.marketplace.ListingsSettings;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.ReadBacks;
import nightshift.shop.ShopifyPriceBatch;
import nightshift.shop.ShopifyStockBatch;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads some of what each batch wrote back, once: a remote that took a write and does not have it is a difference. */
@Component
public class ListingsReadBackRoutes extends RouteBuilder {
    private final WriteBackSettings settings;
    private final ListingsSettings amazon;

    public ListingsReadBackRoutes(WriteBackSettings settings, ListingsSettings amazon) {
        this.settings = settings;
        this.amazon = amazon;
    }

    @Override
    public void configure() {
        from("direct:read-listings-back").routeId("read-listings-back").routeConfigurationId("item")
            .routeDescription("A sample of each batch that ended and was not read back yet; Amazon's only when it shows what it took")
            .multicast(new EachOnItsOwn()).id("what-is-read-back")
                .to("direct:read-prices-back").id("read-prices-back-of-shop")
                .to("direct:read-stock-back").id("read-stock-back-of-shop")
                .to("direct:read-offers-back").id("read-offers-back-of-amazon")
            .end();

        readsBack("read-prices-back", ShopifyPriceBatch.KIND, Duration.ZERO, "shopify-read-back-prices");
        readsBack("read-stock-back", ShopifyStockBatch.KIND, Duration.ZERO, "shopify-read-back-stock");
        readsBack("read-offers-back", AmazonListingsFeed.KIND, amazon.shownAfter(), "amazon-read-back-offers");
    }

    private void readsBack(String route, String batchKind, Duration after, String reader) {
        from("direct:" + route).routeId(route).routeConfigurationId("item")
            .routeDescription("The samples of " + batchKind + " that are due, each to " + reader)
            .setVariable("shownAfter", constant(after)).id(route + "-after")
            .bean(ReadBacks.class, "due('" + batchKind + "', ${variable.shownAfter}, " + settings.readBackSample() + ")").id(route + "-samples")
            .split(body()).id(route + "-each")
                .to("direct:" + reader).id(route + "-compare")
            .end();
    }
}
