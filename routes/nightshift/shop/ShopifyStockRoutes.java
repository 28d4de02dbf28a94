package nightshift.shop;

import nightshift.operations.EffectBatches;
import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Stock of the shop in batches. Shopify itself compares each count with the one it was decided from. */
@Component
public class ShopifyStockRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-open-stock").routeId("shopify-open-stock").routeConfigurationId("item")
            .routeDescription("Claims the stock changes that are ready, unless a batch is under way, and sends them through the gate")
            .setBody(constant((Object) null)).id("before-claim-stock")
            .bean(ShopBatches.class, "openStock()").id("claim-stock")
            .loopDoWhile(simple("${body.isPresent}")).id("while-a-stock-batch-is-opened")
                .setBody(simple("${body.get}")).id("stock-batch-effect")
                .to("direct:perform-effect").id("perform-stock-batch")
                .setBody(constant((Object) null)).id("forget-stock-batch")
                .bean(ShopBatches.class, "openStock()").id("claim-stock-of-another-workflow")
            .end();

        from("direct:shopify-set-stock").routeId("shopify-set-stock").routeConfigurationId("effect")
            .routeDescription("ShopifyStockBatch to EffectOutcome: 250 counts a request; what each did is settled before the next")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("members-of-stock-batch")
            .setVariable("request", simple("${body.size} counts")).id("keep-stock-for-the-record")
            .bean(StockWrites.class, "parts(${variable.effect.effectId}, ${body})").id("stock-requests")
            .split(body(), ListOfParts.all()).stopOnException().id("each-stock-request")
                .setVariable("stockPart", body()).id("keep-stock-part")
                .loopDoWhile(simple("${variable.stockPart.open}")).id("until-nothing-is-left-out")
                    .to("direct:shopify-set-stock-part").id("write-stock-part")
                .end()
            .end()
            .bean(BatchEnds.class, "written()").id("stock-written");

        from("direct:shopify-set-stock-part").routeId("shopify-set-stock-part").routeConfigurationId("effect")
            .routeDescription("The one call that changes stock; what Shopify takes exception to is left out of the next, but a pause of which pieces were sold meanwhile")
            .bean(StockWrites.class, "request(${variable.stockPart})").id("stock-write-request")
            .to("direct:shopify-call").id("write-stock")
            .bean(StockWrites.class, "read(${variable.stockPart}, ${body})").id("read-what-came-of-stock")
            .setVariable("stockWritten", body()).id("keep-what-came-of-stock")
            .bean(EffectBatches.class, "settleAll(${body.told})").id("settle-stock-of-part")
            .setBody(simple("${variable.stockWritten.stale}")).id("stock-that-changed-meanwhile")
            .to("direct:shopify-read-stock").id("read-changed-stock")
            .bean(StockLevels.class, "stale(${variable.stockWritten.stale}, ${body})").id("changed-stock-tells")
            .setVariable("stockCompared", body()).id("keep-what-changed-stock-tells")
            .bean(EffectBatches.class, "settleAll(${body.settled})").id("settle-changed-stock")
            .bean(StockWrites.class, "next(${variable.stockWritten}, ${variable.stockCompared})").id("rest-of-stock-part")
            .setVariable("stockPart", body()).id("keep-rest-of-stock-part");

        from("direct:shopify-read-stock").routeId("shopify-read-stock").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember to a Map of available pieces by item and location, 25 items a request")
            .bean(StockLevels.class, "requests(${body})").id("stock-level-requests")
            .split(body(), ListOfParts.all()).stopOnException().id("each-stock-level-request")
                .to("direct:shopify-call").id("ask-for-stock-levels")
                .bean(StockLevels.class, "read(${body})").id("read-stock-levels")
            .end()
            .bean(StockLevels.class, "all(${body})").id("put-stock-levels-together");

        from("direct:shopify-set-stock-look").routeId("shopify-set-stock-look").routeConfigurationId("adapter")
            .routeDescription("ShopifyStockBatch to EffectLook: settles the counts that an unanswered call wrote; the others are open still")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("stock-in-doubt")
            .setVariable("stockInDoubt", body()).id("keep-stock-in-doubt")
            .to("direct:shopify-read-stock").id("read-stock-in-doubt")
            .bean(StockLevels.class, "written(${variable.stockInDoubt}, ${body})").id("find-written-stock")
            .bean(EffectBatches.class, "settleAll(${body})").id("settle-written-stock")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("stock-still-open")
            .bean(BatchEnds.class, "look(${body})").id("what-the-stock-shows");
    }
}
