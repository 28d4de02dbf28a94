package nightshift.shop;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads back what stands as shipped. */
@Component
public class ShopifyShippedRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-shipped-orders")
            .routeId("shopify-shipped-orders").routeConfigurationId("adapter")
            .routeDescription("List of global ids to a Map of ShopOrder with cancellation and fulfillments, 25 orders a request; without those Shopify does not show")
            .removeHeaders("*", "CamelRedeliver*")
            .bean(ShippedReader.class, "begin(${body})").id("begin-reading-back")
            // the state is a variable: Camel asks the condition also after a failure, when the body is something else
            .setVariable("shopifyShipped", body()).id("keep-nothing-read-back")
            .loopDoWhile(simple("${variable.shopifyShipped.unfinished}")).id("until-all-is-read-back")
                .transform(simple("${variable.shopifyShipped.next}")).id("next-orders-to-read-back")
                .to("direct:shopify-call").id("ask-what-is-shipped")
                .bean(ShippedReader.class, "read(${variable.shopifyShipped}, ${body})").id("add-shipped-orders")
                .setVariable("shopifyShipped", body()).id("keep-shipped-orders")
            .end()
            .setBody(simple("${variable.shopifyShipped.byId}")).id("answer-shipped-orders");
    }
}
