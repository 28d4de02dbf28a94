package nightshift.shop;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Part of {@code --nightshift.check}. */
@Component
public class ShopifyCheckRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-check")
            .routeId("shopify-check").routeConfigurationId("adapter")
            .routeDescription("List of SystemCheck: reached as whom, version, missing access scopes; empty without a configured shop")
            .choice().id("is-a-shop-configured")
                .when(method(ShopCheck.class, "configured")).to("direct:shopify-try-access").id("try-access")
                .otherwise().setBody(constant(List.of())).id("no-shop-to-check")
            .end();

        from("direct:shopify-try-access")
            .routeId("shopify-try-access").routeConfigurationId("adapter").routeDescription("A read-only call; a failure is an answer too")
            .doTry()
                .bean(ShopCheck.class, "request").id("access-request")
                .to("direct:shopify-call").id("ask-who-we-are")
                .setVariable("shopAccess", body()).id("keep-access")
                .bean(ShopCheck.class, "read(${body})").id("read-access")
                .to("direct:shopify-try-reads").id("try-what-a-run-reads")
            .doCatch(Exception.class)
                .bean(ShopCheck.class, "failed(${exception})").id("say-what-failed")
            .end();

        from("direct:shopify-try-reads")
            .routeId("shopify-try-reads").routeConfigurationId("adapter").routeDescription("List of SystemCheck to the same and what is denied of orders and items")
            .setVariable("shopChecks", body()).id("keep-access-checks")
            .doTry()
                .bean(ShopCheck.class, "reads(${variable.shopAccess})").id("first-order-and-item-request")
                .to("direct:shopify-call").id("read-first-order-and-item")
                .setBody(variable("shopChecks")).id("nothing-is-denied")
            .doCatch(Exception.class)
                .bean(ShopCheck.class, "denied(${variable.shopChecks}, ${exception})").id("say-what-is-denied")
            .end();
    }
}
