package nightshift.shop;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Finding and reading orders. */
@Component
public class ShopifyFindRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-find-orders")
            .routeId("shopify-find-orders").routeConfigurationId("adapter")
            .routeDescription("OrderQuestion to OrderAnswer: all look-ups in one request, compared on our side")
            .setVariable("shopifyQuestion", body()).id("keep-shopify-question")
            .bean(OpenOrderIndex.class, "idsFor(${body})").id("ids-from-index")
            .bean(OrderSearch.class, "begin(${variable.shopifyQuestion}, ${body})").id("begin-search")
            .to("direct:shopify-search").id("search-orders")
            .bean(OrderSearch.class, "answer(${body})").id("compare-orders");

        from("direct:shopify-search")
            .routeId("shopify-search").routeConfigurationId("adapter")
            .routeDescription("OrderHits: one request with all look-ups; more only for what did not fit on its small pages")
            // the state is a variable: Camel asks the condition also after a failure, when the body is something else
            .setVariable("shopifyHits", body()).id("keep-first-hits")
            .loopDoWhile(simple("${variable.shopifyHits.unfinished}")).id("until-all-is-read")
                .bean(OrderSearch.class, "next(${variable.shopifyHits})").id("next-request")
                .to("direct:shopify-call").id("ask-for-orders")
                .bean(OrderSearch.class, "read(${variable.shopifyHits}, ${body})").id("add-hits")
                .setVariable("shopifyHits", body()).id("keep-hits")
            .end();

        from("direct:shopify-get-order")
            .routeId("shopify-get-order").routeConfigurationId("adapter")
            .routeDescription("Global id to ShopOrder: one order, read directly and never from the search index")
            .setVariable("shopifyOrderId", body()).id("keep-order-id")
            .bean(OrderReader.class, "request(${body})").id("order-request")
            .to("direct:shopify-call").id("ask-for-one-order")
            .bean(OrderReader.class, "one(${body}, ${variable.shopifyOrderId})").id("read-shopify-order");

        from("direct:shopify-open-orders")
            .routeId("shopify-open-orders").routeConfigurationId("adapter")
            .routeDescription("List of ShopOrder: all open orders that still have something to ship")
            .bean(OpenOrders.class, "begin").id("begin-open-orders")
            .to("direct:shopify-search").id("search-open-orders")
            .bean(OpenOrders.class, "stillOpen(${body})").id("leave-out-shipped");
    }
}
