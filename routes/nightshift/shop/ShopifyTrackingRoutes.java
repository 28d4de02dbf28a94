package nightshift.shop;

import static org.apache.camel.builder.PredicateBuilder.not;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Corrects the tracking of a fulfillment that stands. Only the effects gate sends here. */
@Component
public class ShopifyTrackingRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-update-tracking")
            .routeId("shopify-update-tracking").routeConfigurationId("effect")
            .routeDescription("TrackingUpdate to EffectOutcome: one fulfillmentTrackingInfoUpdate, after a second look where the decision is not fresh")
            .setVariable("shopifyWrite", body()).id("keep-tracking-update")
            .filter(not(simple("${variable.effect.fresh}"))).id("tracking-not-fresh")
                .to("direct:shopify-recheck-tracking").id("look-again-before-tracking")
            .end()
            .filter(body().isInstanceOf(TrackingUpdate.class)).id("tracking-still-holds")
                .bean(TrackingWrites.class, "request(${body})").id("tracking-request")
                .setVariable("request", simple("${body.json}")).id("keep-tracking-for-the-record")
                .to("direct:shopify-call").id("write-tracking")
                .bean(TrackingWrites.class, "outcome(${variable.shopifyWrite}, ${body})").id("tracking-outcome")
            .end();

        from("direct:shopify-recheck-tracking")
            .routeId("shopify-recheck-tracking").routeConfigurationId("effect")
            .routeDescription("The update again if its fulfillment still stands with other numbers, else the outcome instead of a write")
            .bean(OrderReader.class, "request(${body.orderId})").id("order-of-tracking")
            .to("direct:shopify-call").id("ask-before-tracking")
            .bean(TrackingWrites.class, "recheck(${variable.shopifyWrite}, ${body})").id("recheck-tracking");

        from("direct:shopify-update-tracking-look")
            .routeId("shopify-update-tracking-look").routeConfigurationId("effect")
            .routeDescription("TrackingUpdate to EffectLook: does the fulfillment have these numbers?")
            .setVariable("shopifyWrite", body()).id("keep-looked-for-update")
            .bean(OrderReader.class, "request(${body.orderId})").id("looked-at-tracking")
            .to("direct:shopify-call").id("ask-to-look-for-tracking")
            .bean(TrackingWrites.class, "look(${variable.shopifyWrite}, ${body})").id("look-for-tracking");
    }
}
