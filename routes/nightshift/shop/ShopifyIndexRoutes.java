package nightshift.shop;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Keeps the local index of what Shopify cannot search for. */
@Component
public class ShopifyIndexRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-refresh-index")
            .routeId("shopify-refresh-index").routeConfigurationId("adapter")
            .routeDescription("Reads open orders updated since the last refresh into the index of note attributes and Amazon numbers")
            .bean(OpenOrderIndex.class, "beginRefresh").id("begin-refresh")
            .setVariable("shopifyRefresh", body()).id("keep-refresh")
            .transform(simple("${body.pages}")).id("updated-open-orders")
            .to("direct:shopify-read-marks").id("read-updated-marks")
            .bean(OpenOrderIndex.class, "finishRefresh(${variable.shopifyRefresh}, ${body.orders})").id("store-index");

        from("direct:shopify-read-marks")
            .routeId("shopify-read-marks").routeConfigurationId("adapter")
            .routeDescription("OrderPages: the marks of orders, page by page to the end")
            .setVariable("shopifyPages", body()).id("keep-first-page")
            .loopDoWhile(simple("${variable.shopifyPages.more}")).id("until-last-page")
                .transform(simple("${variable.shopifyPages.next}")).id("page-request")
                .to("direct:shopify-call").id("ask-for-page")
                .bean(OpenOrders.class, "add(${variable.shopifyPages}, ${body})").id("add-page")
                .setVariable("shopifyPages", body()).id("keep-pages")
            .end();
    }
}
