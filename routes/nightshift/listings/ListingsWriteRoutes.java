package nightshift.listings;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.BatchWait;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Changes of prices and stock go out: stock first, for what is sold and not there costs most. */
@Component
public class ListingsWriteRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:write-listings").routeId("write-listings").routeConfigurationId("item")
            .routeDescription("Step of a run: sends the stock and prices that are ready to shop and Amazon, waits a while for what they have taken, reads a sample back")
            .bean(OrderlyStop.class, "refuse").id("no-new-batch-at-the-end")
            .multicast(new EachOnItsOwn()).id("steps-of-writing-listings")
                .to("direct:collect-listings").id("collect-earlier-batches")
                .to("direct:open-listings").id("send-new-batches")
                .to("direct:await-listings").id("wait-for-batches")
                .to("direct:read-listings-back").id("read-sample-back")
                .to("direct:amazon-preview-listings").id("preview-what-is-only-recorded")
            .end();

        from("direct:open-listings").routeId("open-listings").routeConfigurationId("item")
            .routeDescription("One batch of each kind for what is ready, unless one is under way")
            .multicast(new EachOnItsOwn()).id("batches-to-open")
                .to("direct:shopify-open-stock").id("open-stock-batch")
                .to("direct:amazon-open-listings").id("open-listings-feed")
                .to("direct:shopify-open-prices").id("open-price-batch")
            .end();

        from("direct:collect-listings").routeId("collect-listings").routeConfigurationId("item")
            .routeDescription("Asks what became of the batches that Shopify and Amazon have taken")
            .multicast(new EachOnItsOwn()).id("batches-to-collect")
                .to("direct:shopify-collect-bulk").id("collect-bulk-operations")
                .to("direct:amazon-collect-listings").id("collect-listings-feeds")
            .end();

        from("direct:await-listings").routeId("await-listings").routeConfigurationId("item")
            .routeDescription("Looks at the open batches in growing pauses, at most nightshift.listings.wait-at-most; what waited for one goes out after it")
            .bean(ListingsWait.class, "begin()").id("begin-to-wait-for-listings")
            .setVariable("listingsPause", body()).id("first-pause-for-listings")
            .loopDoWhile(method(BatchWait.class, "goesOn(${variable.listingsPause})")).id("while-batches-are-open")
                .delay(simple("${variable.listingsPause.millis}")).syncDelayed().id("wait-for-listings").end()
                .multicast(new EachOnItsOwn()).id("looks-at-open-batches")
                    .to("direct:look-at-unknown").id("look-for-lost-batch")
                    .to("direct:resume-effects").id("send-batch-that-was-put-off")
                    .to("direct:collect-listings").id("look-at-batches-again")
                    .to("direct:open-listings").id("send-what-waited-for-a-batch")
                .end()
                .bean(BatchWait.class, "longer(${variable.listingsPause})").id("wait-longer-for-listings")
                .setVariable("listingsPause", body()).id("next-pause-for-listings")
            .end();

        from("direct:tend-listings").routeId("tend-listings").routeConfigurationId("item")
            .routeDescription("Apart from runs: looks at open batches, then sends what was approved or left over since. A run sends its own")
            .multicast(new EachOnItsOwn()).id("steps-of-tending-listings")
                .to("direct:collect-listings").id("collect-batches-between-runs")
                .to("direct:send-listings-between-runs").id("send-what-waited-between-runs")
            .end();

        from("direct:send-listings-between-runs").routeId("send-listings-between-runs").routeConfigurationId("adapter")
            .routeDescription("What was approved or left over goes out, unless a run is about to send it; then a sample is read back")
            .filter(not(method(Runs.class, "isUnderWay(INVENTORY)"))).id("does-no-inventory-run-send")
            .filter(not(method(Runs.class, "isUnderWay(PRICING)"))).id("does-no-pricing-run-send")
                .multicast(new EachOnItsOwn()).id("steps-of-sending-between-runs")
                    .to("direct:open-listings").id("send-batches-between-runs")
                    .to("direct:read-listings-back").id("read-sample-back-between-runs")
                .end()
            .end().end();
    }
}
