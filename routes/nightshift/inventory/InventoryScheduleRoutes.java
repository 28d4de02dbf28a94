package nightshift.inventory;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When stock is looked after. Without a schedule in the settings it is only when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.inventory.schedule:}'.isBlank()")
public class InventoryScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/inventory?cron={{nightshift.inventory.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("inventory-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the run of stock")
            .filter(not(method(Schedules.class, "isPaused(INVENTORY)"))).id("unless-stock-is-paused")
                .setBody(constant("schedule")).id("stock-asked-by-schedule")
                .to("direct:inventory-run").id("run-inventory")
            .end();
    }
}
