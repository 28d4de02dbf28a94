package nightshift.inventory;

import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notices what did not happen: a run of stock that did not begin, a summary that was not written. */
@Component
public class InventoryWatchRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/inventory-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId("inventory-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether stock was looked after")
            .to("direct:watch-inventory").id("watch-inventory-on-schedule");

        from("direct:watch-inventory").routeId("watch-inventory").routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(new EachOnItsOwn()).id("what-may-be-missing-of-inventory")
                .to("direct:alert-missed-inventory").id("watch-inventory-runs")
                .to("direct:make-up-inventory-summaries").id("watch-inventory-summaries")
            .end();

        from("direct:alert-missed-inventory").routeId("alert-missed-inventory").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where it is not scheduled")
            .setVariable("watched", constant(Workflow.INVENTORY)).id("watch-out-for-inventory")
            .setVariable("cron", method(InventorySettings.class, "schedule")).id("when-inventory-runs-begin")
            .to("direct:alert-missed-run").id("alert-of-missed-inventory");

        from("direct:make-up-inventory-summaries").routeId("make-up-inventory-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .setVariable("watched", constant(Workflow.INVENTORY)).id("summaries-of-inventory")
            .to("direct:make-up-run-summaries").id("make-up-for-inventory");
    }
}
