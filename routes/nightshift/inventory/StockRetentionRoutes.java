package nightshift.inventory;

import nightshift.inventory.sales.KnownSales;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What old sweeps over stock decided. */
@Component
public class StockRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-stock-sweeps").routeId("remove-stock-sweeps").routeConfigurationId("adapter")
            .routeDescription("A batch of old decisions about stock, of pauses that ended, and of sold orders; body out: how many")
            .setVariable("oldStock", body()).id("keep-what-is-old-of-stock")
            .bean(StockRetention.class, "remove(${body.before}, ${body.atMost})").id("remove-old-decisions-about-stock")
            .bean(KnownSales.class, "removeOld(${variable.oldStock.before}, ${variable.oldStock.atMost}, ${body})").id("remove-old-sold-orders");
    }
}
