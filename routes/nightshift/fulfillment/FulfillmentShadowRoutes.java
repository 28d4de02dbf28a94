package nightshift.fulfillment;

import nightshift.fulfillment.shadow.ShadowCases;
import nightshift.fulfillment.shadow.ShadowComparer;
import nightshift.operations.Effects;
import nightshift.operations.ShadowComparisons;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Shadow and people: did they do what was decided? Reads only. */
@Component
public class FulfillmentShadowRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:compare-shadow").routeId("compare-shadow").routeConfigurationId("item")
            .routeDescription("Each decision made in shadow that has no verdict yet, held against Shopify and Amazon")
            .bean(ShadowComparisons.class, "due(FULFILLMENT)").id("decisions-without-a-verdict")
            .setVariable("shadowItems", body()).id("keep-decisions-to-compare")
            .bean(ShadowCases.class, "effectIds(${body})").id("writes-of-these-decisions")
            .bean(Effects.class, "payloads(${body})").id("what-they-would-have-written")
            .bean(ShadowCases.class, "of(${variable.shadowItems}, ${body})").id("cases-to-compare")
            .setVariable("shadowCases", body()).id("keep-cases-to-compare")
            .to("direct:read-what-people-did").id("look-what-people-did")
            .bean(ShadowComparer.class, "compare(${variable.shadowCases}, ${variable.shadowOrders}, ${body})").id("compare-with-people")
            .bean(ShadowComparisons.class, "record(${body})").id("record-comparison");

        from("direct:read-what-people-did").routeId("read-what-people-did").routeConfigurationId("adapter")
            .routeDescription("Body: shadow cases. The Shopify orders into the variable shadowOrders, the Amazon orders as body")
            .bean(ShadowCases.class, "shopifyOrders(${body})").id("shopify-orders-of-cases")
            .to("direct:shopify-shipped-orders").id("read-shopify-orders-of-cases")
            .setVariable("shadowOrders", body()).id("keep-shopify-orders-of-cases")
            .bean(ShadowCases.class, "amazonOrders(${variable.shadowCases})").id("amazon-orders-of-cases")
            .to("direct:amazon-kept-orders").id("look-up-amazon-orders-of-cases");
    }
}
