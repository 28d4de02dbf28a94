package nightshift.shop;

import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** How many orders stand, in few calls. */
@Component
public class ShopifyStandingRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-order-standings")
            .routeId("shopify-order-standings").routeConfigurationId("adapter")
            .routeDescription("List of global ids to a list of OrderStanding, fifty orders a request")
            .bean(OrderStandings.class, "requests(${body})").id("order-standing-requests")
            .split(body(), ListOfParts.all()).stopOnException().id("each-standing-request")
                .to("direct:shopify-call").id("ask-how-orders-stand")
                .bean(OrderStandings.class, "read(${body})").id("read-order-standings")
            .end()
            .bean(OrderStandings.class, "all(${body})").id("put-order-standings-together");
    }
}
