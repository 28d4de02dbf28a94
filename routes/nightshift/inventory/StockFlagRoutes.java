package nightshift.inventory;

import nightshift.catalog.Catalog;
import nightshift.catalog.ChannelWrites;
import nightshift.catalog.ListFlagActs;
import nightshift.operations.EachOnItsOwn;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a person says about a flag of stock, and what follows from it. */
@Component
public class StockFlagRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:inventory-review-act").routeId("inventory-review-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActPlan: Nightshift goes on from what stands there, or takes a list as it is. Nothing is written here")
            .choice().id("is-the-act-about-a-list")
                .when(simple("${body.act.name} == '" + ListFlagActs.TAKE + "'")).to("direct:list-review-act").id("plan-to-take-list")
                .otherwise().bean(StockFlagActs.class, "plan(${body})").id("plan-act-on-stock")
            .end();

        from("direct:inventory-after-act").routeId("inventory-after-act").routeConfigurationId("item")
            .routeDescription("Variable actResult: what stands there counts as known; writes that were approved go out")
            .bean(StockFlagActs.class, "takenOver(${variable.actResult})").id("which-items-are-taken-over")
            .setVariable("takenOver", body()).id("keep-items-taken-over")
            .filter(simple("${variable.takenOver.isEmpty} == false")).id("is-something-taken-over")
                .to("direct:inventory-take-over").id("go-on-from-what-stands-there")
            .end()
            .to("direct:inventory-go-ahead").id("let-a-held-sweep-go-ahead")
            .filter(simple("${variable.actResult.effectIds.isEmpty} == false")).id("was-something-of-stock-approved")
                .multicast(new EachOnItsOwn()).id("steps-after-an-approval")
                    .to("direct:write-listings").id("write-approved-stock")
                    .to("direct:note-written").id("note-approved-stock")
                    .to("direct:inventory-settle-pauses").id("see-what-became-of-approved-pauses")
                .end()
            .end();

        from("direct:inventory-take-over").routeId("inventory-take-over").routeConfigurationId("adapter")
            .routeDescription("Variable takenOver: the items of the flag. What others wrote there and what still stands there counts as known; what Nightshift wrote since stays its own")
            .setBody(method(TakenOverStock.class, "skus(${variable.takenOver})")).id("which-items-a-person-means")
            .bean(Catalog.class, "find(${body})").id("how-these-items-stand")
            .setVariable("takenOverItems", body()).id("keep-how-these-items-stand")
            .setVariable("wroteInShop", method(ChannelWrites.class, "last(SHOPIFY, QUANTITY)")).id("counts-of-ours-in-the-shop")
            .setVariable("wroteOnAmazon", method(ChannelWrites.class, "last(AMAZON, QUANTITY)")).id("counts-of-ours-on-amazon")
            .setVariable("pausesOfOurs", method(ListingPauses.class, "standing")).id("pauses-of-ours")
            .setVariable("stillOfOthers", method(TakenOverStock.class, "differing(${variable.takenOver}, ${variable.takenOverItems}, ${variable.wroteInShop}, ${variable.wroteOnAmazon}, ${variable.pausesOfOurs})")).id("what-is-still-of-others")
            .setBody(method(StockFlagActs.class, "known(${variable.stillOfOthers}, shopify)")).id("what-the-shop-shows-of-them")
            .bean(ChannelWrites.class, "wrote(SHOPIFY, QUANTITY, ${body})").id("know-what-the-shop-shows")
            .setBody(method(StockFlagActs.class, "known(${variable.stillOfOthers}, amazon)")).id("what-amazon-shows-of-them")
            .bean(ChannelWrites.class, "wrote(AMAZON, QUANTITY, ${body})").id("know-what-amazon-shows")
            .bean(ListingPauses.class, "giveUp(${variable.stillOfOthers})").id("end-pauses-of-items-taken-over");

        from("direct:inventory-go-ahead").routeId("inventory-go-ahead").routeConfigurationId("adapter")
            .routeDescription("Variable actResult: where a person let a held sweep go ahead, his word is kept, and a run begins that is not waited for")
            .filter(method(StockFlagActs.class, "goesAhead(${variable.actResult})")).id("was-it-a-go-ahead")
                .setBody(method(StockFlagActs.class, "words(${variable.actResult})")).id("whose-word-it-is")
                .split(body()).id("each-word").bean(HeldSweeps.class, "release(${body})").id("keep-the-word").end()
                .setBody(method(HeldSweeps.class, "trigger(${variable.actResult.task.request.who})")).id("inventory-asked-by-go-ahead")
                .wireTap("direct:inventory-run").id("begin-the-run-that-goes-ahead")
            .end();

        from("direct:inventory-look-at-reviews").routeId("inventory-look-at-reviews").routeConfigurationId("adapter")
            .routeDescription("Flags of stock are looked at by the next sweep only: it reads all that would answer them")
            .log(LoggingLevel.DEBUG, "nightshift.inventory", "Flags of stock wait for the next sweep").id("stock-flags-wait");
    }
}
