package nightshift.shop;

import nightshift.operations.EffectBatches;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Many prices as one bulk operation: upload the file, begin, ask later what came of each line. */
@Component
public class ShopifyBulkRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-begin-bulk").routeId("shopify-begin-bulk").routeConfigurationId("effect")
            .routeDescription("Uploads the new prices and begins the bulk operation; beginning must never be repeated blindly, so the attempt is noted first")
            .bean(BulkMutations.class, "stage()").id("ask-for-staged-upload")
            .to("direct:shopify-call").id("call-stage-upload")
            .bean(BulkMutations.class, "target(${body})").id("read-staged-target")
            .setVariable("stagedTarget", body()).id("keep-staged-target")
            .bean(BulkMutations.class, "lines(${variable.productPrices})").id("write-file-of-prices")
            .bean(UploadForm.class, "of(${variable.stagedTarget}, ${body})").id("write-upload-form")
            .to("direct:shopify-upload").id("upload-file-of-prices")
            .bean(ShopifyBulks.class, "attempt(${variable.effect.effectId}, ${variable.productPrices})").id("note-bulk-attempt")
            .bean(BulkMutations.class, "run(${variable.stagedTarget})").id("ask-for-bulk-operation")
            .to("direct:shopify-call").id("call-run-bulk-mutation")
            .bean(BulkMutations.class, "submitted(${body})").id("read-bulk-operation-id")
            .setVariable("bulkBegun", body()).id("keep-bulk-operation-id")
            .bean(ShopifyBulks.class, "begun(${variable.effect.effectId}, ${body})").id("note-bulk-operation-id")
            .setBody(variable("bulkBegun")).id("answer-bulk-begun");

        from("direct:shopify-look-for-bulk").routeId("shopify-look-for-bulk").routeConfigurationId("adapter")
            .routeDescription("Was the bulk operation begun although Shopify did not answer? Found means submitted")
            .bean(LostBulk.class, "since(${variable.effect.effectId})").id("since-the-bulk-attempt")
            .bean(BulkMutations.class, "since(${body})").id("ask-for-bulk-mutations")
            .to("direct:shopify-call").id("call-bulk-mutations")
            .bean(BulkMutations.class, "operations(${body})").id("read-bulk-mutations")
            .bean(LostBulk.class, "look(${variable.effect.effectId}, ${body})").id("find-lost-bulk");

        from("direct:shopify-collect-bulk").routeId("shopify-collect-bulk").routeConfigurationId("item")
            .routeDescription("Each bulk operation that Shopify has begun and not reported on yet")
            .bean(EffectBatches.class, "submitted('" + ShopifyPriceBatch.KIND + "')").id("bulk-operations-under-way")
            .split(body()).id("each-bulk-operation")
                .to("direct:shopify-collect-one-bulk").id("collect-each-bulk-operation")
            .end();

        from("direct:shopify-collect-one-bulk").routeId("shopify-collect-one-bulk").routeConfigurationId("adapter")
            .routeDescription("One bulk operation: leave it, or settle its prices and then the batch")
            .setVariable("submittedBulk", body()).id("keep-submitted-bulk")
            .bean(BulkMutations.class, "get(${body.remoteId})").id("ask-for-bulk-status")
            .to("direct:shopify-call").id("call-get-bulk-operation")
            .bean(BulkMutations.class, "operation(${variable.submittedBulk.remoteId}, ${body})").id("read-bulk-status")
            .setVariable("bulkOperation", body()).id("keep-bulk-status")
            .choice().id("has-the-bulk-operation-ended")
                .when(simple("${body.open}"))
                    .to("direct:shopify-warn-of-open-bulk").id("leave-open-bulk")
                .otherwise()
                    .to("direct:shopify-settle-bulk").id("settle-ended-bulk")
            .end();

        from("direct:shopify-warn-of-open-bulk").routeId("shopify-warn-of-open-bulk").routeConfigurationId("adapter")
            .routeDescription("A bulk operation that stays open too long becomes a review; it is never begun again")
            .bean(BulkOutcomes.class, "overdue(${variable.submittedBulk})").id("is-bulk-overdue")
            .filter(simple("${body.isPresent}")).id("if-bulk-is-overdue")
                .setVariable("bulkAlert", simple("${body.get}")).id("keep-bulk-alert")
                .bean(EffectBatches.class, "overdue(${variable.submittedBulk.effectId}, ${body.get})").id("tell-a-person-of-open-bulk")
                .log(LoggingLevel.WARN, "nightshift.shop", "${variable.bulkAlert.detail}").id("warn-of-open-bulk")
            .end();

        from("direct:shopify-settle-bulk").routeId("shopify-settle-bulk").routeConfigurationId("adapter")
            .routeDescription("An ended bulk operation: an outcome for each price, by its line or by the price itself, then for the batch")
            .to("direct:shopify-bulk-result").id("fetch-bulk-result")
            .setVariable("bulkResult", body()).id("keep-bulk-result")
            .bean(EffectBatches.class, "openMembersOf(${variable.submittedBulk.effectId})").id("prices-of-bulk")
            .setVariable("bulkMembers", body()).id("keep-prices-of-bulk")
            .bean(ShopifyBulks.class, "find(${variable.submittedBulk.effectId})").id("what-the-lines-say")
            .bean(BulkOutcomes.class, "of(${body}, ${variable.bulkMembers}, ${variable.bulkOperation}, ${variable.bulkResult})").id("outcome-of-each-line")
            .setVariable("bulkTold", body()).id("keep-what-bulk-told")
            .bean(EffectBatches.class, "settleAll(${body.told})").id("settle-told-prices")
            .setBody(simple("${variable.bulkTold.inDoubt}")).id("prices-of-bulk-in-doubt")
            .to("direct:shopify-read-prices").id("read-prices-the-bulk-left-in-doubt")
            .bean(PriceComparison.class, "verified(${variable.bulkTold.inDoubt}, ${body}, ${variable.bulkTold.why})").id("prices-tell")
            .bean(EffectBatches.class, "settleAll(${body})").id("settle-verified-prices")
            .bean(BulkOutcomes.class, "ended(${variable.bulkOperation})").id("bulk-has-ended")
            .bean(EffectBatches.class, "settle(${variable.submittedBulk.effectId}, ${body})").id("settle-price-batch");

        from("direct:shopify-bulk-result").routeId("shopify-bulk-result").routeConfigurationId("adapter")
            .routeDescription("The bytes of the bulk operation's result file; none where there is no file")
            .choice().id("is-there-a-result")
                .when(simple("${variable.bulkOperation.url.isPresent}"))
                    .setBody(simple("${variable.bulkOperation.url.get}")).id("url-of-bulk-result")
                    .to("direct:shopify-download").id("download-bulk-result")
                .otherwise()
                    .setBody(constant(new byte[0])).id("no-bulk-result")
            .end();
    }
}
