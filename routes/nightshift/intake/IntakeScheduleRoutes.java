package nightshift.intake;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Mail is taken in all day, so that a run finds it stored. Without a schedule in the settings only runs take it in. */
@Component
@ConditionalOnExpression("!'${nightshift.intake.schedule:}'.isBlank()")
public class IntakeScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/intake?cron={{nightshift.intake.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("intake-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Takes new mail in between the runs")
            .filter(not(method(Schedules.class, "isPaused(INTAKE)"))).id("unless-intake-is-paused")
                .to("direct:poll-mail").id("poll-mail-on-schedule")
            .end();
    }
}
