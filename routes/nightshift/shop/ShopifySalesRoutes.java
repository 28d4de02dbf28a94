package nightshift.shop;

import nightshift.remote.Downloads;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What customers ordered in the shop, in one bulk query; how it stands is asked as for all bulk queries. */
@Component
public class ShopifySalesRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-ask-for-sold-orders").routeId("shopify-ask-for-sold-orders").routeConfigurationId("adapter")
            .routeDescription("A time to the id of a bulk operation that lists the orders changed since")
            .bean(SoldOrderQueries.class, "start(${body})").id("question-for-sold-orders")
            .to("direct:shopify-call").id("ask-for-sold-orders")
            .bean(SoldOrderQueries.class, "started(${body})").id("id-of-question-for-orders");

        from("direct:shopify-fetch-sold-orders").routeId("shopify-fetch-sold-orders").routeConfigurationId("adapter")
            .routeDescription("ItemsState of a completed operation to its List<SoldOrder>")
            .setVariable("soldOrdersState", body()).id("keep-state-of-sold-orders")
            .to("direct:shopify-fetch-items").id("fetch-sold-orders")
            .setVariable("soldOrdersFile", body()).id("keep-file-of-orders")
            .doTry().id("try-to-read-sold-orders")
                .bean(SoldOrderLines.class, "read(${variable.soldOrdersFile}, ${variable.soldOrdersState})").id("read-sold-orders")
            .doFinally()
                .bean(Downloads.class, "remove(${variable.soldOrdersFile})").id("remove-file-of-orders")
            .end();
    }
}
