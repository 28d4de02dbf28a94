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
            .removeHeaders("*", "CamelRedeliver*")
            .choice().id("is-a-shop-configured")
                .when(method(ShopCheck.class, "configured")).to("direct:shopify-try-access").id("try-access")
                .otherwise().setBody(constant(List.of())).id("no-shop-to-check")
            .end();

        from("direct:shopify-try-access")
            .routeId("shopify-try-access").routeConfigurationId("adapter").routeDescription("A read-only call; a failure is an answer too")
            .doTry()
                .bean(ShopCheck.class, "request").id("access-request")
                .to("direct:shopify-call").id("ask-who-we-are")
                .bean(ShopCheck.class, "read(${body})").id("read-access")
            .doCatch(Exception.class)
                .bean(ShopCheck.class, "failed(${exception})").id("say-what-failed")
            .end();
    }
}
