package nightshift.pricing;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When prices are thought about. Without a schedule in the settings only when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.pricing.schedule:}'.isBlank()")
public class PricingScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/pricing?cron={{nightshift.pricing.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("pricing-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the run of prices")
            .filter(not(method(Schedules.class, "isPaused(PRICING)"))).id("unless-pricing-is-paused")
                .setBody(constant("schedule")).id("pricing-asked-by-schedule")
                .to("direct:pricing-run").id("run-pricing")
            .end();
    }
}
