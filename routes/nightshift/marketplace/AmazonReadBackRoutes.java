package nightshift.marketplace;

import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads many orders back: from the local table where one search for changed orders tells, live where it must be certain. */
@Component
public class AmazonReadBackRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-kept-orders").routeId("amazon-kept-orders").routeConfigurationId("adapter")
            .routeDescription("List of AmazonOrderId to a Map of AmazonOrder from the local table, after a search for changed orders where the last is old")
            .setVariable("amazonAsked", body()).id("keep-orders-to-look-up")
            .filter(simple("${body.isEmpty} == false")).id("is-any-order-asked-for").filter(method(AmazonOrders.class, "searchIsOld")).id("is-the-search-old")
                .to("direct:amazon-refresh-orders").id("refresh-orders-to-look-up")
            .end().end()
            .bean(AmazonOrders.class, "kept(${variable.amazonAsked})").id("look-up-kept-orders");

        from("direct:amazon-live-orders").routeId("amazon-live-orders").routeConfigurationId("adapter")
            .routeDescription("List of AmazonOrderId to a Map of AmazonOrder, each read now, several at a time")
            .split(body(), ListOfParts.all())
                .parallelProcessing().executorService("work").stopOnException().id("each-order-to-read-live")
                .to("direct:amazon-get-order").id("read-one-order-live")
            .end()
            .bean(ReadOrders.class, "byId(${body})").id("answer-live-orders");
    }
}
