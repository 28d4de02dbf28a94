package nightshift.pricing;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What old sweeps over prices proposed. */
@Component
public class PriceRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-price-sweeps").routeId("remove-price-sweeps").routeConfigurationId("adapter")
            .routeDescription("A batch of old proposals; body out: how many")
            .bean(PriceRetention.class, "remove(${body.before}, ${body.atMost})").id("remove-old-proposals");
    }
}
