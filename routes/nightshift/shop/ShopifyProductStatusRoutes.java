package nightshift.shop;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Takes a product off the shop, or brings it back. Only the effects gate sends here. */
@Component
public class ShopifyProductStatusRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-product-status").routeId("shopify-product-status").routeConfigurationId("effect")
            .routeDescription("ProductStatusChange to EffectOutcome: one productUpdate, where the status is still the one it was decided from")
            .setVariable("statusChange", body()).id("keep-status-change")
            .to("direct:shopify-read-product-status").id("read-status-before-writing")
            .bean(ProductStatusWrites.class, "recheck(${variable.statusChange}, ${body})").id("recheck-status")
            .filter(body().isInstanceOf(ProductStatusChange.class)).id("does-the-status-still-hold")
                .bean(ProductStatusWrites.class, "request(${body})").id("status-request")
                .setVariable("request", simple("${body.json}")).id("keep-status-for-the-record")
                .to("direct:shopify-call").id("write-status")
                .bean(ProductStatusWrites.class, "outcome(${variable.statusChange}, ${body})").id("status-outcome")
            .end();

        from("direct:shopify-read-product-status").routeId("shopify-read-product-status").routeConfigurationId("adapter")
            .routeDescription("ProductStatusChange to the answer that says its product's status now")
            .bean(ProductStatusWrites.class, "ask(${body})").id("ask-for-status")
            .to("direct:shopify-call").id("call-get-product-status");

        from("direct:shopify-product-status-look").routeId("shopify-product-status-look").routeConfigurationId("adapter")
            .routeDescription("ProductStatusChange to EffectLook: does the product have the new status?")
            .setVariable("statusChange", body()).id("keep-status-to-look-for")
            .to("direct:shopify-read-product-status").id("read-status-to-look-at")
            .bean(ProductStatusWrites.class, "look(${variable.statusChange}, ${body})").id("look-for-status");
    }
}
