package nightshift.inventory.sales;

import nightshift.catalog.OwnItems;
import nightshift.inventory.StockRuleBook;
import nightshift.marketplace.AmazonOrders;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.OrderlyStop;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What customers ordered lately, in both channels: read only where a rule asks for days of cover. */
@Component
public class SalesRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:refresh-sales").routeId("refresh-sales").routeConfigurationId("item")
            .routeDescription("Step of a run: what was ordered since the last look, where a rule needs it. Each channel may fail on its own")
            .bean(OrderlyStop.class, "refuse").id("read-no-sales-at-the-end")
            .filter(method(StockRuleBook.class, "askForCover")).id("does-a-rule-ask-for-days-of-cover")
                .multicast(new EachOnItsOwn()).id("sales-of-each-channel")
                    .to("direct:refresh-shop-sales").id("read-sales-of-the-shop")
                    .to("direct:refresh-amazon-sales").id("read-sales-on-amazon")
                .end()
            .end();

        from("direct:refresh-shop-sales").routeId("refresh-shop-sales").routeConfigurationId("item")
            .routeDescription("Orders of the shop that changed, by one bulk query")
            .filter(method(KnownSales.class, "areDue(SHOPIFY)")).id("are-sales-of-the-shop-old")
                .bean(KnownSales.class, "question(SHOPIFY)").id("question-for-sales-of-the-shop")
                .setVariable("salesQuestion", body()).id("keep-question-for-sales")
                .to("direct:ask-for-shop-sales").id("ask-the-shop-for-orders")
                .to("direct:await-shop-sales").id("wait-for-orders-of-the-shop")
                .to("direct:take-shop-sales").id("take-orders-of-the-shop")
            .end();

        from("direct:ask-for-shop-sales").routeId("ask-for-shop-sales").routeConfigurationId("adapter")
            .routeDescription("Goes on with the question under way; asks only where there is none")
            .filter(simple("${body.unasked}")).id("is-the-shop-not-asked-for-orders")
                .setBody(simple("${body.since}")).id("since-when-orders-are-asked-for")
                .to("direct:shopify-ask-for-sold-orders").id("send-question-for-orders")
                .bean(Sales.class, "asked(SHOPIFY, ${variable.salesQuestion}, ${body})").id("note-question-for-orders")
                .setVariable("salesQuestion", body()).id("keep-asked-question-for-sales")
            .end();

        from("direct:await-shop-sales").routeId("await-shop-sales").routeConfigurationId("adapter")
            .routeDescription("Looks whether the orders are there, at most nightshift.catalog.read-wait")
            .setVariable("salesUntil", method(OwnItems.class, "deadline")).id("wait-for-orders-until")
            .to("direct:look-at-shop-sales").id("look-for-orders-at-once")
            .loopDoWhile(method(OwnItems.class, "goesOn(${variable.salesState.ended}, ${variable.salesUntil})")).id("until-the-shop-has-listed-orders")
                .delay(method(OwnItems.class, "pause")).syncDelayed().id("wait-between-looks-for-orders").end()
                .to("direct:look-at-shop-sales").id("look-again-for-orders")
            .end();

        from("direct:look-at-shop-sales").routeId("look-at-shop-sales").routeConfigurationId("adapter")
            .routeDescription("Variable salesState: how the question for orders stands")
            .setBody(simple("${variable.salesQuestion.remoteId.get}")).id("question-for-orders-to-look-at")
            .to("direct:shopify-items-state").id("see-how-the-question-for-orders-stands")
            .setVariable("salesState", body()).id("keep-state-of-question-for-orders");

        from("direct:take-shop-sales").routeId("take-shop-sales").routeConfigurationId("adapter")
            .routeDescription("A whole answer is taken in; one that is not there yet is left to the next run, one that failed is asked again")
            .choice().id("did-the-shop-list-orders")
                .when(simple("${variable.salesState.completed}"))
                    .setBody(variable("salesState")).id("answer-with-orders")
                    .to("direct:shopify-fetch-sold-orders").id("fetch-orders-of-the-shop")
                    .bean(KnownSales.class, "ofShop(${body})").id("what-the-shop-sold")
                    .bean(Sales.class, "keep(SHOPIFY, ${variable.salesQuestion}, ${body})").id("keep-sales-of-the-shop")
                .when(simple("${variable.salesState.failed}"))
                    .bean(Sales.class, "gaveUp(SHOPIFY)").id("shop-could-not-list-orders")
                    .log("The shop could not list its orders (${variable.salesState.ending}); the next run asks again").id("say-shop-could-not")
                .otherwise()
                    .log("The shop has not listed its orders yet; the next run looks again").id("orders-take-longer")
            .end();

        from("direct:refresh-amazon-sales").routeId("refresh-amazon-sales").routeConfigurationId("item")
            .routeDescription("Amazon's orders by the search for changed orders, which shipping uses too; at first as far back as the window reaches")
            .filter(method(KnownSales.class, "areDue(AMAZON)")).id("are-sales-on-amazon-old")
                .bean(KnownSales.class, "question(AMAZON)").id("question-for-sales-on-amazon")
                .setVariable("salesQuestion", body()).id("keep-question-for-amazon-sales")
                .bean(AmazonOrders.class, "searchReaching(${body.since})").id("how-far-back-to-search-orders")
                .setVariable("orderSearch", body()).id("keep-search-for-sales")
                .loopDoWhile(simple("${variable.orderSearch.more}")).id("each-page-of-sales")
                    .to("direct:amazon-search-orders").id("next-page-of-sales")
                .end()
                .bean(AmazonOrders.class, "readSince(${variable.salesQuestion.since})").id("orders-read-since")
                .bean(KnownSales.class, "ofAmazon(${body})").id("what-amazon-sold")
                .bean(Sales.class, "keep(AMAZON, ${variable.salesQuestion}, ${body})").id("keep-sales-on-amazon")
            .end();
    }
}
