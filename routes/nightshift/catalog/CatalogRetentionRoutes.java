package nightshift.catalog;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What went on long ago in the catalog. */
@Component
public class CatalogRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-history").routeId("remove-history").routeConfigurationId("adapter")
            .routeDescription("A batch of old points of stock and prices; body out: how many")
            .bean(HistoryRetention.class, "remove(${body.before}, ${body.atMost})").id("remove-old-points");
    }
}
