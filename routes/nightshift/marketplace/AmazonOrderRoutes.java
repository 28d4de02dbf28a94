package nightshift.marketplace;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads orders from Amazon: all that changed in one search, one by its number, and those still to be shipped. */
@Component
public class AmazonOrderRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-refresh-orders").routeId("amazon-refresh-orders").routeConfigurationId("adapter")
            .routeDescription("Reads every merchant order that changed since the last search into the local table")
            .bean(AmazonOrders.class, "nextSearch()").id("where-the-last-search-ended")
            .setVariable("orderSearch", body()).id("keep-first-order-search")
            .loopDoWhile(simple("${variable.orderSearch.more}")).id("each-page-of-orders")
                .to("direct:amazon-search-orders").id("next-page-of-orders")
            .end();

        from("direct:amazon-search-orders").routeId("amazon-search-orders").routeConfigurationId("adapter")
            .routeDescription("One page of changed orders; the variable orderSearch becomes the search for the next page")
            .bean(OrdersApi.class, "search(${variable.orderSearch})").id("ask-for-changed-orders")
            .to("direct:amazon-call").id("call-search-orders")
            .bean(OrdersApi.class, "page(${body})").id("read-order-page")
            .setVariable("orderPage", body()).id("keep-order-page")
            .bean(AmazonOrders.class, "keep(${body})").id("store-orders")
            .bean(OrderSearch.class, "after(${variable.orderSearch}, ${variable.orderPage})").id("next-order-page")
            .setVariable("orderSearch", body()).id("keep-order-search");

        from("direct:amazon-find-order").routeId("amazon-find-order").routeConfigurationId("adapter")
            .routeDescription("AmazonOrderId to Optional<AmazonOrder>: from the local table while it is current, else live")
            .setVariable("amazonOrderId", body()).id("keep-order-number")
            .bean(AmazonOrders.class, "recent(${body})").id("look-into-local-table")
            .choice().id("is-the-local-order-current")
                .when(simple("${body.isPresent} == false"))
                    .setBody(variable("amazonOrderId")).id("not-current")
                    .to("direct:amazon-get-order").id("read-order-live")
            .end();

        from("direct:amazon-get-order").routeId("amazon-get-order").routeConfigurationId("adapter")
            .routeDescription("AmazonOrderId to Optional<AmazonOrder>, always live; empty when this seller has no such order")
            .bean(OrdersApi.class, "get(${body})").id("ask-for-order")
            .to("direct:amazon-call").id("call-get-order")
            .bean(OrdersApi.class, "order(${body})").id("read-amazon-answer")
            .filter(simple("${body.isPresent}")).id("if-amazon-knows-it")
                .setVariable("amazonOrder", body()).id("keep-order")
                .bean(AmazonOrders.class, "keep(${body.get})").id("store-order")
                .setBody(variable("amazonOrder")).id("answer-order")
            .end();

        from("direct:amazon-open-orders").routeId("amazon-open-orders").routeConfigurationId("adapter")
            .routeDescription("The merchant orders Amazon still expects to be shipped, most urgent first, as last read")
            .bean(AmazonOrders.class, "open()").id("read-open-orders");
    }
}
