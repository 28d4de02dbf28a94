package nightshift.shop;

import static org.apache.camel.builder.PredicateBuilder.not;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Takes a fulfillment back that a person wants undone. Only the effects gate sends here. */
@Component
public class ShopifyCancelRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-cancel-fulfillment")
            .routeId("shopify-cancel-fulfillment").routeConfigurationId("effect")
            .routeDescription("FulfillmentCancellation to EffectOutcome: one fulfillmentCancel, after a second look where the decision is not fresh")
            .setVariable("shopifyWrite", body()).id("keep-cancellation")
            .filter(not(simple("${variable.effect.fresh}"))).id("cancellation-not-fresh")
                .to("direct:shopify-recheck-cancellation").id("look-again-before-cancellation")
            .end()
            .filter(body().isInstanceOf(FulfillmentCancellation.class)).id("cancellation-still-holds")
                .bean(CancellationWrites.class, "request(${body})").id("cancellation-request")
                .setVariable("request", simple("${body.json}")).id("keep-cancellation-for-the-record")
                .to("direct:shopify-call").id("write-cancellation")
                .bean(CancellationWrites.class, "outcome(${variable.shopifyWrite}, ${body})").id("cancellation-outcome")
            .end();

        from("direct:shopify-recheck-cancellation")
            .routeId("shopify-recheck-cancellation").routeConfigurationId("effect")
            .routeDescription("The cancellation again if its fulfillment still stands, else the outcome instead of a write")
            .bean(OrderReader.class, "request(${body.orderId})").id("order-of-cancellation")
            .to("direct:shopify-call").id("ask-before-cancellation")
            .bean(CancellationWrites.class, "recheck(${variable.shopifyWrite}, ${body})").id("recheck-cancellation");

        from("direct:shopify-cancel-fulfillment-look")
            .routeId("shopify-cancel-fulfillment-look").routeConfigurationId("effect")
            .routeDescription("FulfillmentCancellation to EffectLook: is the fulfillment cancelled?")
            .setVariable("shopifyWrite", body()).id("keep-looked-for-cancellation")
            .bean(OrderReader.class, "request(${body.orderId})").id("looked-at-cancellation")
            .to("direct:shopify-call").id("ask-to-look-for-cancellation")
            .bean(CancellationWrites.class, "look(${variable.shopifyWrite}, ${body})").id("look-for-cancellation");
    }
}
