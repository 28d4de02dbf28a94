package nightshift.inventory;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.catalog.Catalog;
import nightshift.catalog.ChannelWrites;
import nightshift.inventory.sales.KnownSales;
import nightshift.operations.Decisions;
import nightshift.operations.Modes;
import nightshift.operations.OlderFlags;
import nightshift.operations.OvertakenWrites;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** One sweep: every item of the catalog is decided, then the decisions are noted and committed. */
@Component
public class SweepRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:inventory-work").routeId("inventory-work").routeConfigurationId("adapter")
            .routeDescription("Body: the work. The sweep of the run under way is made, any other one is overtaken; a refused list that was left over is flagged")
            .setVariable("work", body()).id("remember-sweep")
            .filter(not(method(Decisions.class, "isDecided(${body}, " + SweepConclusions.SWEEP + ")"))).id("unless-the-sweep-is-decided")
                .choice().id("is-it-the-sweep-of-this-run")
                    .when(simple("${body.subject} startsWith 'list/'"))
                        .to("direct:list-work").id("decide-list-left-over")
                    .when(method(Sweeps.class, "isOf(${variable.work}, ${variable.run})"))
                        .to("direct:inventory-sweep").id("sweep-this-run")
                    .otherwise()
                        .bean(SweepConclusions.class, "overtaken(${variable.work})").id("a-newer-sweep-decides")
                        .to("direct:commit-decision").id("record-overtaken-sweep")
                .end()
            .end();

        from("direct:inventory-sweep").routeId("inventory-sweep").routeConfigurationId("adapter")
            .routeDescription("Variable work: reads what has to be known, decides each item, commits")
            .to("direct:inventory-open-orders").id("what-is-ordered-and-not-shipped")
            .setVariable("openOrders", body()).id("keep-pieces-that-are-not-shipped")
            .bean(KnownSales.class, "sold").id("what-sold-lately")
            .setVariable("soldPieces", body()).id("keep-what-sold-lately")
            .setVariable("writtenInShop", method(ChannelWrites.class, "last(SHOPIFY, QUANTITY)")).id("counts-written-in-the-shop")
            .setVariable("writtenOnAmazon", method(ChannelWrites.class, "last(AMAZON, QUANTITY)")).id("counts-written-on-amazon")
            .setVariable("kindsOfStock", constant(OpenStockWrites.KINDS)).id("what-a-sweep-decides")
            .bean(OvertakenWrites.class, "expire(${variable.kindsOfStock}, ${variable.run}, 'a newer sweep decides')").id("let-go-of-what-waits-of-earlier-sweeps")
            .bean(Sweeps.class, "begin(${variable.work}, ${variable.writtenInShop}, ${variable.writtenOnAmazon}, ${variable.openOrders}, ${variable.soldPieces})").id("begin-sweep-over-stock")
            .setVariable("sweep", body()).id("keep-sweep-of-stock")
            .bean(Catalog.class, "each(${variable.sweep})").id("decide-every-item")
            .bean(SweepConclusions.class, "of(${variable.work}, ${variable.sweep})").id("ask-breakers-and-group-by-supplier")
            .setVariable("plannedSweep", body()).id("keep-planned-sweep")
            .removeVariable("sweep").id("let-go-of-sweep-over-stock")
            .bean(StockDecisions.class, "hold(${variable.plannedSweep})").id("mark-what-a-breaker-holds")
            .bean(HeldSweeps.class, "note(${variable.plannedSweep})").id("keep-what-the-breaker-holds")
            .bean(PriceWishes.class, "replace(${variable.plannedSweep})").id("tell-pricing-what-the-rules-ask-for")
            .bean(ListingPauses.class, "note(${variable.plannedSweep})").id("note-pauses-before-they-are-written")
            .to("direct:inventory-alerts").id("tell-people-what-they-want-to-know")
            .split(simple("${variable.plannedSweep.decided}")).id("each-decision-of-the-sweep")
                .to("direct:conclude").id("conclude-one-supplier")
            .end()
            .bean(OlderFlags.class, "settle(INVENTORY, '" + SweepConclusions.BY_OTHERS + "', 'A newer flag tells what stands there now')").id("one-flag-about-what-others-change");

        from("direct:stock-price-wishes").routeId("stock-price-wishes").routeConfigurationId("adapter")
            .routeDescription("Body out: List<StockWish>, what stock rules ask of prices, of suppliers whose stock is changed without asking anybody")
            .setVariable("suppliersOnAuto", method(Modes.class, "suppliersOnAuto(INVENTORY)")).id("whose-stock-is-on-auto")
            .bean(PriceWishes.class, "of(${variable.suppliersOnAuto})").id("read-price-wishes");

        from("direct:stock-price-wishes-go-on").routeId("stock-price-wishes-go-on").routeConfigurationId("adapter")
            .routeDescription("Variables pricesInShop, pricesOnAmazon: a person says that they are right. What stock rules ask of prices goes on from them")
            .bean(PriceWishes.class, "goOnFrom(SHOPIFY, ${variable.pricesInShop})").id("wishes-go-on-from-the-shops-prices")
            .bean(PriceWishes.class, "goOnFrom(AMAZON, ${variable.pricesOnAmazon})").id("wishes-go-on-from-amazons-prices");
    }
}
