package nightshift.listings;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Looks at changes of prices and stock under way every few minutes, apart from any run. */
@Component
@ConditionalOnExpression("!'${nightshift.listings.poll:}'.isBlank()")
public class ListingsScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/listings?cron={{nightshift.listings.poll}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("listings-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Asks every few minutes what became of prices and stock under way, and sends what waits since a person approved it")
            .to("direct:tend-listings").id("tend-listings-on-schedule");
    }
}
