package nightshift.inventory;

import nightshift.catalog.Catalog;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What rules would have done: asked by the desk before they are stored. Nothing is decided or written. */
@Component
public class InventoryTrialRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:inventory-trial").routeId("inventory-trial").routeConfigurationId("adapter")
            .routeDescription("Body: rules as they are written. Body out: what they would have done over the last thirty days")
            .bean(StockTrials.class, "begin(${body})").id("begin-trial")
            .setVariable("trial", body()).id("keep-trial")
            .bean(Catalog.class, "each(${variable.trial})").id("try-every-item")
            .setBody(simple("${variable.trial.answer}")).id("answer-of-trial")
            .removeVariable("trial").id("let-go-of-trial");
    }
}
