package nightshift.fulfillment;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.fulfillment.summary.AlertMails;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.DeadLetters;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notices what did not happen: a night that did not begin or could read no mail, a summary that was not written. */
@Component
public class FulfillmentWatchRoutes extends RouteBuilder {
    @Override
    public void configure() {
        // at the start too: after the machine was down, that is when a missed night can be noticed
        from("quartz:nightshift/fulfillment-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId("fulfillment-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether the nights were worked through")
            .to("direct:watch-fulfillment").id("watch-on-schedule");

        from("direct:watch-fulfillment").routeId("watch-fulfillment").routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(new EachOnItsOwn()).id("what-may-be-missing")
                .to("direct:alert-missed-fulfillment").id("watch-runs")
                .to("direct:make-up-summaries").id("watch-summaries")
                .to("direct:alert-dead-letters").id("watch-dead-letters")
                .to("direct:begin-unread-night-again").id("watch-unread-nights")
            .end();

        from("direct:begin-unread-night-again").routeId("begin-unread-night-again").routeConfigurationId("item")
            .routeDescription("The mailboxes could not be read (the line was down): reads them, and as soon as that succeeds begins the night again")
            .filter(not(method(Schedules.class, "isPaused(FULFILLMENT)"))).id("unless-nights-are-paused")
            .bean(DeadLetters.class, "ofLatestRun(FULFILLMENT, direct:poll-mailboxes, 12)").id("find-unread-night")
            .filter(simple("${body.isPresent}")).id("was-the-night-unread")
                .setBody(simple("${body.get}")).id("letter-of-the-mailboxes")
                .setVariable("unread", body()).id("keep-letter-of-the-mailboxes")
                .to("direct:retry-dead-letter").id("read-mailboxes-again")
                .filter(not(method(DeadLetters.class, "isOpen(${variable.unread})"))).id("were-they-read-meanwhile")
                    .setBody(constant("mail can be read again")).id("why-again")
                    .to("direct:fulfillment-run").id("begin-the-night-again")
            .end().end().end();

        from("direct:alert-missed-fulfillment").routeId("alert-missed-fulfillment").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour")
            .setVariable("watched", constant(Workflow.FULFILLMENT)).id("watch-out-for-nights")
            .setVariable("cron", method(FulfillmentSettings.class, "schedule")).id("when-nights-begin")
            .to("direct:alert-missed-run").id("alert-of-missed-night");

        from("direct:alert-dead-letters").routeId("alert-dead-letters").routeConfigurationId("item")
            .routeDescription("One mail when dead letters grow or wait too long, and one more only after it had calmed down")
            .bean(DeadLetterAlerts.class, "check").id("look-at-dead-letters")
            .split(body()).id("each-alert-that-stands")
                .bean(AlertMails.class, "deadLetters(${body})").id("write-dead-letter-mail")
                .setVariable("reporting", constant(Workflow.FULFILLMENT)).id("of-what-failed")
                .to("direct:send-report-mail").id("send-dead-letter-mail")
            .end();

        from("direct:make-up-summaries").routeId("make-up-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .setVariable("watched", constant(Workflow.FULFILLMENT)).id("summaries-of-nights")
            .to("direct:make-up-run-summaries").id("make-up-for-nights");
    }
}
