package nightshift.inventory;

import nightshift.core.Workflow;
import nightshift.summaries.ReportMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What rules and old numbers tell people about, by mail: once a day for each cause, however often the run is. */
@Component
public class InventoryAlertRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:inventory-alerts").routeId("inventory-alerts").routeConfigurationId("adapter")
            .routeDescription("Variable plannedSweep: one mail for each of its alerts")
            .split(simple("${variable.plannedSweep.alerts}")).id("each-stock-alert")
                .to("direct:inventory-alert").id("send-one-stock-alert")
            .end();

        from("direct:inventory-alert").routeId("inventory-alert").routeConfigurationId("item")
            .routeDescription("Body: an alert. A mail that cannot be sent does not stop the sweep")
            .bean(StockAlertMails.class, "reference(${body})").id("name-stock-alert")
            .setVariable("alertReference", body()).id("keep-name-of-stock-alert")
            .setBody(simple("${variable.alertReference.alert}")).id("take-stock-alert")
            .bean(ReportMails.class, "text(${body.subject}, ${body.text}, ${variable.alertReference.reference})").id("write-stock-alert")
            .setVariable("reporting", constant(Workflow.INVENTORY)).id("of-the-stock")
            .to("direct:send-report-mail").id("send-stock-alert");
    }
}
