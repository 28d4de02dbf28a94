package nightshift.pricing;

import java.util.Map;
import nightshift.catalog.Catalog;
import nightshift.catalog.ChannelWrites;
import nightshift.catalog.PriceHistory;
import nightshift.competition.Competitors;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** One sweep: reads both sides, streams the catalog through the rules, and says what it found. */
@Component
public class PriceSweepRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:pricing-sweep").routeId("pricing-sweep").routeConfigurationId("item")
            .routeDescription("Variable run. Thinks about every price, unless the run was asked for to write what was approved")
            .filter(method(PriceSweeps.class, "sweeps(${variable.run})")).id("unless-it-only-writes")
                .multicast(new EachOnItsOwn()).id("steps-of-the-sweep")
                    .to("direct:refresh-catalog").id("read-lists-and-channels-for-prices")
                    .to("direct:pricing-refresh-competition").id("read-competitors")
                    .to("direct:pricing-decide").id("decide-prices")
                .end()
            .end();

        from("direct:pricing-refresh-competition").routeId("pricing-refresh-competition").routeConfigurationId("item")
            .routeDescription("Which of our products are repriced, and what their competitors ask for")
            .bean(PriceDecider.class, "watch").id("begin-watching-out")
            .setVariable("priceWatch", body()).id("keep-watch")
            .bean(Catalog.class, "each(${variable.priceWatch})").id("stream-catalog-past-the-watch")
            .setBody(simple("${variable.priceWatch.wanted}")).id("products-with-competitors")
            .to("direct:refresh-competition").id("ask-keepa");

        from("direct:pricing-decide").routeId("pricing-decide").routeConfigurationId("item")
            .routeDescription("The sweep of this run, decided once; an interrupted one begins anew")
            .bean(PriceRuns.class, "begin(${variable.run})").id("begin-sweep-over-prices")
            .setVariable("priceRun", body()).id("keep-price-run")
            .filter(method(PriceSweeps.class, "isToDecide(${variable.priceRun})")).id("unless-it-is-decided")
                .to("direct:pricing-stream").id("stream-the-catalog")
            .end()
            .setBody(variable("priceRun")).id("the-sweep-that-was-decided")
            .bean(SweepWork.class, "toReport(${body})").id("name-the-report-of-the-sweep")
            .bean(WorkQueue.class, "offer(PRICING, ${body.subject}, ${body.supplier}, false)").id("offer-report-of-the-sweep");

        from("direct:pricing-stream").routeId("pricing-stream").routeConfigurationId("adapter")
            .routeDescription("Variable priceRun. Every item through the rules; nothing is asked for one by one")
            .setVariable("competition", method(Competitors.class, "all")).id("all-competitors")
            .setVariable("writtenInShop", method(ChannelWrites.class, "last(SHOPIFY, PRICE)")).id("prices-written-in-the-shop")
            .setVariable("writtenOnAmazon", method(ChannelWrites.class, "last(AMAZON, PRICE)")).id("prices-written-on-amazon")
            .to("direct:stock-price-wishes").id("what-stock-rules-ask-for")
            .setVariable("stockWishes", body()).id("keep-wishes-of-stock-rules")
            .setVariable("shopPricesSince", constant(Map.of())).id("no-connector-to-verify")
            .filter(method(PricingSettings.class, "connected")).id("does-a-connector-write-amazons-prices")
                .setVariable("shopPricesSince", method(PriceHistory.class, "since(SHOPIFY)")).id("since-when-the-shop-has-its-prices")
            .end()
            .bean(PriceSweeps.class, "open(${variable.priceRun}, ${variable.competition}, ${variable.writtenInShop}, ${variable.writtenOnAmazon}, ${variable.shopPricesSince}, ${variable.stockWishes})").id("open-sweep")
            .setVariable("priceSweep", body()).id("keep-open-sweep")
            .bean(Catalog.class, "each(${variable.priceSweep})").id("stream-catalog-through-the-rules")
            .bean(PriceSweeps.class, "conclude(${variable.priceSweep})").id("conclude-sweep")
            .to("direct:pricing-chart").id("keep-lines-of-the-charts")
            .removeVariable("priceSweep").id("let-go-of-sweep-over-prices").removeVariable("competition").id("let-go-of-competitors");

        from("direct:pricing-chart").routeId("pricing-chart").routeConfigurationId("adapter")
            .routeDescription("Variables priceRun, priceSweep. Competitor, floor and ceiling of each item, where they changed")
            .setVariable("competitorPoints", simple("${variable.priceSweep.points(COMPETITOR)}")).id("where-competitors-are")
            .setVariable("floorPoints", simple("${variable.priceSweep.points(FLOOR)}")).id("where-floors-are")
            .setVariable("ceilingPoints", simple("${variable.priceSweep.points(CEILING)}")).id("where-ceilings-are")
            .setVariable("pricedAt", simple("${variable.priceRun.createdAt}")).id("when-prices-were-decided")
            .bean(PriceHistory.class, "record(COMPETITOR, ${variable.pricedAt}, ${variable.competitorPoints})").id("chart-competitors")
            .bean(PriceHistory.class, "record(FLOOR, ${variable.pricedAt}, ${variable.floorPoints})").id("chart-floors")
            .bean(PriceHistory.class, "record(CEILING, ${variable.pricedAt}, ${variable.ceilingPoints})").id("chart-ceilings");
    }
}
