package nightshift.catalog;

import nightshift.operations.RecordRetention;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What went on long ago in the catalog. */
@Component
public class CatalogRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-history").routeId("remove-history").routeConfigurationId("adapter")
            .routeDescription("A batch of old points of stock and prices, then of lists that others took the place of; body out: how many")
            .setVariable("old", body()).id("keep-limit-of-history")
            .bean(HistoryRetention.class, "remove(${body.before}, ${body.atMost})").id("remove-old-points")
            .filter(body().isEqualTo(0)).id("are-points-done")
                .setVariable("unsettled", method(RecordRetention.class, "unsettledLists")).id("lists-that-stay")
                .bean(ListRetention.class, "remove(${variable.old.before}, ${variable.unsettled}, ${variable.old.atMost})").id("remove-overtaken-lists")
            .end();
    }
}
