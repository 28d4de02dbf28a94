package nightshift.triage;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Schedules;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When customers' mail is worked through: all day, so a run begins only where some waits. Without a schedule in the settings only when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.triage.schedule:}'.isBlank()")
public class TriageScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/triage?cron={{nightshift.triage.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("triage-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the run of customer mail where mail waits")
            .filter(method(SupportMailboxes.class, "configured")).id("unless-customers-write-nowhere")
            .filter(not(method(Schedules.class, "isPaused(TRIAGE)"))).id("unless-triage-is-paused")
                .to("direct:triage-when-mail-waits").id("see-whether-customers-wrote")
            .end().end();

        from("direct:triage-when-mail-waits").routeId("triage-when-mail-waits").routeConfigurationId("item")
            .routeDescription("Takes new mail in and begins a run where it brought customers' mail; looks after drafts in any case")
            .multicast(new EachOnItsOwn()).id("mail-and-drafts-of-customers")
                .to("direct:triage-new-mail").id("see-what-customers-wrote")
                .to("direct:triage-look-at-drafts").id("see-which-drafts-were-sent")
            .end();

        from("direct:triage-new-mail").routeId("triage-new-mail").routeConfigurationId("adapter")
            .routeDescription("Takes new mail in and begins a run where it brought customers' mail")
            .to("direct:poll-mail").id("poll-mail-of-customers")
            .filter(method(WorkQueue.class, "open(TRIAGE)").isGreaterThan(0)).id("did-customers-write")
                .setBody(constant("schedule")).id("triage-asked-by-schedule")
                .to("direct:triage-run").id("run-triage")
            .end();
    }
}
