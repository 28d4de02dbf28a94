package nightshift.inventory;

import nightshift.marketplace.AmazonOrders;
import nightshift.operations.OrderlyStop;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What customers ordered on Amazon and nobody shipped: read in each run that shares the pieces out between the channels. */
@Component
public class OpenOrderRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:refresh-open-orders").routeId("refresh-open-orders").routeConfigurationId("item")
            .routeDescription("Step of a run: Amazon's orders as they are now, where the guard against overselling is on. No other workflow reads them for this one")
            .bean(OrderlyStop.class, "refuse").id("read-no-orders-at-the-end")
            .filter(method(OversellQuestions.class, "areAsked")).id("are-pieces-shared-out")
                .filter(method(AmazonOrders.class, "searchIsOld")).id("were-orders-not-just-read")
                    .to("direct:amazon-refresh-orders").id("read-orders-before-the-sweep")
                .end()
            .end();

        from("direct:inventory-open-orders").routeId("inventory-open-orders").routeConfigurationId("adapter")
            .routeDescription("Body out: OpenOrders, the pieces that are ordered and not shipped, and whether they were read just now")
            .setVariable("ordersReadLately", method(AmazonOrders.class, "searchedLately")).id("were-orders-read-lately")
            .setVariable("ordersAreKnown", method(OversellQuestions.class, "areAnswered(${variable.ordersReadLately})")).id("may-orders-be-counted-on")
            .bean(AmazonOrders.class, "notShipped").id("find-orders-that-are-not-shipped")
            .bean(OpenOrders.class, "of(${body}, ${variable.ordersAreKnown})").id("count-pieces-that-are-not-shipped");
    }
}
