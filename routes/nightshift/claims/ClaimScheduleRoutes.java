package nightshift.claims;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Schedules;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When claims are looked after: all day. Without a schedule in the settings only after customers' mail and when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.claims.schedule:}'.isBlank()")
public class ClaimScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/claims?cron={{nightshift.claims.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("claims-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks after claims, and starts a run where reports of damage or follow-ups wait")
            .filter(not(method(Schedules.class, "isPaused(CLAIMS)"))).id("unless-claims-are-paused")
                .to("direct:claims-look-after").id("look-after-claims-on-schedule")
                .filter(method(WorkQueue.class, "open(CLAIMS)").isGreaterThan(0)).id("does-a-claim-wait")
                    .setBody(constant("schedule")).id("claims-asked-by-schedule")
                    .to("direct:claims-run").id("run-claims")
                .end()
            .end();
    }
}
