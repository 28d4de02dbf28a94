package nightshift.catalog;

import nightshift.remote.Downloads;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The shop's items: asks for all of them at once, waits for the answer and takes it into the catalog. */
@Component
public class CatalogShopRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:refresh-shop-items").routeId("refresh-shop-items").routeConfigurationId("item")
            .routeDescription("All items of the shop by bulk query, where they were read too long ago")
            .filter(method(OwnItems.class, "areDue(SHOPIFY)")).id("are-items-of-the-shop-old")
                .to("direct:ask-for-shop-items").id("ask-the-shop")
                .to("direct:await-shop-items").id("wait-for-the-shop")
                .to("direct:take-shop-items").id("take-items-of-the-shop")
            .end();

        from("direct:ask-for-shop-items").routeId("ask-for-shop-items").routeConfigurationId("adapter")
            .routeDescription("Goes on with the question under way; asks only where there is none. It is noted before it goes out")
            .bean(OwnItems.class, "question(SHOPIFY)").id("question-to-the-shop")
            .setVariable("shopRead", body()).id("keep-question-to-the-shop")
            .filter(simple("${body.unheardOf}")).id("is-the-shop-not-asked-yet")
                .setBody(simple("${body.toShop}")).id("words-of-question-to-the-shop")
                .to("direct:shopify-ask-for-items").id("send-question-to-the-shop")
                .bean(CatalogReads.class, "asked(SHOPIFY, ${variable.shopRead}, ${body})").id("note-question-to-the-shop")
                .setVariable("shopRead", body()).id("keep-asked-question")
            .end();

        from("direct:await-shop-items").routeId("await-shop-items").routeConfigurationId("adapter")
            .routeDescription("Looks whether the answer is there, at most nightshift.catalog.read-wait")
            .setVariable("readUntil", method(OwnItems.class, "deadline")).id("wait-for-the-shop-until")
            .to("direct:look-at-shop-items").id("look-at-the-shop-at-once")
            .loopDoWhile(method(OwnItems.class, "goesOn(${variable.shopState.ended}, ${variable.readUntil})")).id("until-the-shop-has-answered")
                .delay(method(OwnItems.class, "pause")).syncDelayed().id("wait-between-looks-at-the-shop").end()
                .to("direct:look-at-shop-items").id("look-again-at-the-shop")
            .end();

        from("direct:look-at-shop-items").routeId("look-at-shop-items").routeConfigurationId("adapter")
            .routeDescription("Variable shopState: how the question stands")
            .setBody(simple("${variable.shopRead.remoteId.get}")).id("question-to-look-at")
            .to("direct:shopify-items-state").id("see-how-the-question-stands")
            .setVariable("shopState", body()).id("keep-state-of-question");

        from("direct:take-shop-items").routeId("take-shop-items").routeConfigurationId("adapter")
            .routeDescription("A whole answer takes the place of what was known; one that is not there yet is left to the next run")
            .choice().id("did-the-shop-answer")
                .when(simple("${variable.shopState.completed}"))
                    .setBody(variable("shopState")).id("answer-of-the-shop")
                    .to("direct:shopify-fetch-items").id("fetch-items-of-the-shop")
                    .setVariable("itemsFile", body()).id("keep-items-file")
                    .doTry().id("try-to-take-items-of-the-shop")
                        .bean(ShopItems.class, "take(${variable.itemsFile}, ${variable.shopState}, ${variable.shopRead.askedAt})").id("put-shop-items-into-the-catalog")
                    .doCatch(ShrunkAnswer.class)
                        .bean(OwnItems.class, "doubted(SHOPIFY, ${exception})").id("note-how-little-the-shop-lists")
                    .doFinally()
                        .bean(Downloads.class, "remove(${variable.itemsFile})").id("remove-items-file")
                    .end()
                .endChoice()
                .when(simple("${variable.shopState.failed}"))
                    .bean(OwnItems.class, "failed(SHOPIFY, ${variable.shopState.ending})").id("shop-could-not-answer")
                .otherwise()
                    .log("The shop has not listed its items yet; the next run looks again").id("shop-takes-longer")
            .end();
    }
}
