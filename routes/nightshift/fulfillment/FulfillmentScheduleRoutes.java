package nightshift.fulfillment;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When the fulfillment night begins. Without a schedule in the settings it runs only when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.fulfillment.schedule:}'.isBlank()")
public class FulfillmentScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/fulfillment?cron={{nightshift.fulfillment.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("fulfillment-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the fulfillment night")
            .filter(not(method(Schedules.class, "isPaused(FULFILLMENT)"))).id("unless-fulfillment-is-paused")
                .setBody(constant("schedule")).id("asked-by-schedule")
                .to("direct:fulfillment-run").id("run-fulfillment")
            .end();
    }
}
