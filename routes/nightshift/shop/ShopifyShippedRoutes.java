package nightshift.shop;

import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads back what stands as shipped. */
@Component
public class ShopifyShippedRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-shipped-orders")
            .routeId("shopify-shipped-orders").routeConfigurationId("adapter")
            .routeDescription("List of global ids to a Map of ShopOrder with cancellation and fulfillments, 25 orders a request, several requests at a time; without those Shopify does not show")
            .bean(ShippedReader.class, "requests(${body})").id("ask-for-25-orders-each")
            .split(body(), ListOfParts.of(ShippedOrders.class))
                .parallelProcessing().executorService("work").stopOnException().id("each-25-orders")
                .to("direct:shopify-shipped-some").id("read-25-orders")
            .end()
            .setVariable("shopifyShipped", body()).id("keep-orders-read-together")
            .bean(ShippedReader.class, "tooLarge(${body})").id("find-orders-too-large-for-a-page")
            .split(body(), ListOfParts.of(ShippedOrders.class)).stopOnException().id("each-order-too-large")
                .to("direct:shopify-shipped-one").id("read-one-order-alone")
            .end()
            .bean(ShippedReader.class, "byId(${variable.shopifyShipped}, ${body})").id("answer-shipped-orders");

        from("direct:shopify-shipped-some")
            .routeId("shopify-shipped-some").routeConfigurationId("adapter")
            .routeDescription("ShopifyRequest for up to 25 orders to ShippedOrders")
            .to("direct:shopify-call").id("ask-what-is-shipped")
            .bean(ShippedReader.class, "some(${body})").id("read-shipped-orders");

        from("direct:shopify-shipped-one")
            .routeId("shopify-shipped-one").routeConfigurationId("adapter")
            .routeDescription("ShopifyRequest for one order to ShippedOrders")
            .to("direct:shopify-call").id("ask-what-of-one-is-shipped")
            .bean(ShippedReader.class, "alone(${body})").id("read-one-shipped-order");
    }
}
