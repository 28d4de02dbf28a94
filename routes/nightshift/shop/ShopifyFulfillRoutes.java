package nightshift.shop;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.SiblingWrites;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Writes to Shopify's fulfillments. Only the effects gate sends here. */
@Component
public class ShopifyFulfillRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-create-fulfillment")
            .routeId("shopify-create-fulfillment").routeConfigurationId("effect")
            .routeDescription("FulfillmentCreation to EffectOutcome: one fulfillmentCreate, after a second look where the decision is not fresh")
            .setVariable("shopifyWrite", body()).id("keep-creation")
            .filter(not(simple("${variable.effect.fresh}"))).id("fulfillment-not-fresh")
                .to("direct:shopify-recheck-fulfillment").id("look-again-before-fulfillment")
            .end()
            .filter(body().isInstanceOf(FulfillmentCreation.class)).id("fulfillment-still-holds")
                .bean(FulfillmentWrites.class, "request(${body})").id("fulfillment-request")
                .setVariable("request", simple("${body.json}")).id("keep-fulfillment-for-the-record")
                .to("direct:shopify-call").id("write-fulfillment")
                .bean(FulfillmentWrites.class, "outcome(${variable.shopifyWrite}, ${body})").id("fulfillment-outcome")
            .end();

        from("direct:shopify-recheck-fulfillment")
            .routeId("shopify-recheck-fulfillment").routeConfigurationId("effect")
            .routeDescription("The creation again if the order still takes it, else the outcome instead of a write")
            .setVariable("siblings", method(SiblingWrites.class, "remoteIds(${variable.effect})")).id("made-beside-this-fulfillment")
            .setVariable("ofSameMail", method(SiblingWrites.class, "remoteIdsOfWork(${variable.effect})")).id("made-of-the-same-mail")
            .bean(OrderReader.class, "request(${body.orderId})").id("order-as-it-is-now")
            .to("direct:shopify-call").id("ask-before-fulfillment")
            .bean(FulfillmentWrites.class, "recheck(${variable.shopifyWrite}, ${body}, ${variable.siblings}, ${variable.ofSameMail})").id("recheck-fulfillment");

        from("direct:shopify-create-fulfillment-look")
            .routeId("shopify-create-fulfillment-look").routeConfigurationId("effect")
            .routeDescription("FulfillmentCreation to EffectLook: does the order have this fulfillment?")
            .setVariable("shopifyWrite", body()).id("keep-looked-for-creation")
            .setVariable("siblings", method(SiblingWrites.class, "remoteIds(${variable.effect})")).id("made-beside-looked-for-fulfillment")
            .bean(OrderReader.class, "request(${body.orderId})").id("looked-at-order")
            .to("direct:shopify-call").id("ask-to-look-for-fulfillment")
            .bean(FulfillmentWrites.class, "look(${variable.shopifyWrite}, ${body}, ${variable.siblings})").id("look-for-fulfillment");
    }
}
