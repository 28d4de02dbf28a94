package nightshift.shop;

import nightshift.operations.EffectBatches;
import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Prices of the shop in batches: compare each with what it was decided from, then one call a product or one bulk operation. */
@Component
public class ShopifyPriceRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-open-prices").routeId("shopify-open-prices").routeConfigurationId("item")
            .routeDescription("Claims the prices that are ready, unless a batch is under way, and sends them through the gate")
            .setBody(constant((Object) null)).id("before-claim-prices")
            .bean(ShopBatches.class, "openPrices()").id("claim-prices")
            .loopDoWhile(simple("${body.isPresent}")).id("while-a-price-batch-is-opened")
                .setBody(simple("${body.get}")).id("price-batch-effect")
                .to("direct:perform-effect").id("perform-price-batch")
                .setBody(constant((Object) null)).id("forget-price-batch")
                .bean(ShopBatches.class, "openPrices()").id("claim-prices-of-another-workflow")
            .end();

        from("direct:shopify-set-prices").routeId("shopify-set-prices").routeConfigurationId("effect")
            .routeDescription("ShopifyPriceBatch to EffectOutcome: what still costs what it was decided from is changed, the rest is settled")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("members-of-price-batch")
            .to("direct:shopify-compare-prices").id("compare-prices-before-writing")
            .bean(PriceWrites.class, "byProduct(${body})").id("prices-by-product")
            .setVariable("productPrices", body()).id("keep-prices-by-product")
            .bean(PriceWrites.class, "summary(${body})").id("summarize-prices")
            .setVariable("request", body()).id("keep-prices-for-the-record")
            .choice().id("how-are-prices-written")
                .when(simple("${variable.productPrices.isEmpty}"))
                    .bean(BatchEnds.class, "nothingToWrite()").id("no-price-to-write")
                .when(method(PriceWrites.class, "isDirect(${variable.productPrices})"))
                    .to("direct:shopify-set-prices-directly").id("write-few-prices")
                .otherwise()
                    .to("direct:shopify-begin-bulk").id("write-many-prices")
            .end();

        from("direct:shopify-compare-prices").routeId("shopify-compare-prices").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember to those that may go out, as the prices are now; the others are settled at once")
            .setVariable("pricesToCompare", body()).id("keep-prices-to-compare")
            .to("direct:shopify-read-prices").id("read-present-prices")
            .bean(PriceComparison.class, "of(${variable.pricesToCompare}, ${body})").id("compare-prices")
            .setVariable("comparedPrices", body()).id("keep-compared-prices")
            .bean(EffectBatches.class, "settleAll(${body.settled})").id("settle-prices-that-may-not-go")
            .setBody(simple("${variable.comparedPrices.going}")).id("prices-that-may-go");

        from("direct:shopify-read-prices").routeId("shopify-read-prices").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember to a Map of price by variant id, 250 variants a request")
            .bean(VariantPrices.class, "requests(${body})").id("price-requests")
            .split(body(), ListOfParts.all()).stopOnException().id("each-price-request")
                .to("direct:shopify-call").id("ask-for-prices")
                .bean(VariantPrices.class, "read(${body})").id("read-prices-of-variants")
            .end()
            .bean(VariantPrices.class, "all(${body})").id("put-prices-together");

        from("direct:shopify-set-prices-directly").routeId("shopify-set-prices-directly").routeConfigurationId("effect")
            .routeDescription("One call a product; what each did is settled before the next")
            .split(variable("productPrices"), ListOfParts.all()).stopOnException().id("each-product-with-new-prices")
                .to("direct:shopify-set-product-prices").id("write-prices-of-product")
            .end()
            .bean(BatchEnds.class, "written()").id("prices-written");

        from("direct:shopify-set-product-prices").routeId("shopify-set-product-prices").routeConfigurationId("effect")
            .routeDescription("ProductPrices: the one call that changes the prices of a product's variants")
            .setVariable("pricesOfProduct", body()).id("keep-prices-of-product")
            .bean(PriceWrites.class, "request(${body})").id("price-write-request")
            .to("direct:shopify-call").id("write-prices")
            .bean(PriceWrites.class, "outcomes(${variable.pricesOfProduct}, ${body})").id("read-what-came-of-prices")
            .bean(EffectBatches.class, "settleAll(${body})").id("settle-prices-of-product");

        from("direct:shopify-set-prices-look").routeId("shopify-set-prices-look").routeConfigurationId("adapter")
            .routeDescription("ShopifyPriceBatch to EffectLook: was the bulk operation begun, or which of the prices were written?")
            .choice().id("was-a-bulk-operation-asked-for")
                .when(method(LostBulk.class, "isKnown(${variable.effect.effectId})"))
                    .bean(LostBulk.class, "known(${variable.effect.effectId})").id("bulk-operation-is-known")
                .when(method(LostBulk.class, "isLost(${variable.effect.effectId})"))
                    .to("direct:shopify-look-for-bulk").id("look-for-lost-bulk")
                .otherwise()
                    .to("direct:shopify-look-at-prices").id("look-at-written-prices")
            .end();

        from("direct:shopify-look-at-prices").routeId("shopify-look-at-prices").routeConfigurationId("adapter")
            .routeDescription("Settles the prices that an unanswered call wrote; the others are open still")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("prices-in-doubt")
            .setVariable("pricesInDoubt", body()).id("keep-prices-in-doubt")
            .to("direct:shopify-read-prices").id("read-prices-in-doubt")
            .bean(PriceComparison.class, "written(${variable.pricesInDoubt}, ${body})").id("find-written-prices")
            .bean(EffectBatches.class, "settleAll(${body})").id("settle-written-prices")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("prices-still-open")
            .bean(BatchEnds.class, "look(${body})").id("what-the-prices-show");
    }
}
