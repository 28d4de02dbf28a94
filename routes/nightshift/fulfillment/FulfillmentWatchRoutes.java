package nightshift.fulfillment;

import nightshift.core.Workflow;
import nightshift.fulfillment.summary.AlertMails;
import nightshift.summaries.MissedRuns;
import nightshift.summaries.ReportMails;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.Instances;
import nightshift.operations.Modes;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notices what did not happen: a night that did not begin, a summary that was not written. */
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
            .multicast(AggregationStrategies.useOriginal()).id("what-may-be-missing")
                .to("direct:alert-missed-fulfillment").id("watch-runs")
                .to("direct:make-up-summaries").id("watch-summaries")
                .to("direct:alert-dead-letters").id("watch-dead-letters")
            .end();

        from("direct:alert-missed-fulfillment").routeId("alert-missed-fulfillment").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour")
            .setVariable("firstStart", method(Instances.class, "firstStart")).id("since-when-we-are-here")
            .setVariable("cron", method(FulfillmentSettings.class, "schedule")).id("when-nights-begin")
            .bean(MissedRuns.class, "lastDue(FULFILLMENT, ${variable.cron}, ${variable.firstStart})").id("find-last-due-run")
            .filter(simple("${body.isPresent}")).id("was-a-run-due")
                .setVariable("due", simple("${body.get}")).id("keep-due-run")
                .to("direct:alert-unless-it-ran").id("check-due-run")
            .end();

        from("direct:alert-unless-it-ran").routeId("alert-unless-it-ran").routeConfigurationId("adapter")
            .routeDescription("Nothing is missed while the workflow is switched off, or when any run began since")
            .filter(method(Modes.class, "isOff(FULFILLMENT)").isEqualTo(false)).id("is-it-switched-on")
            .filter(method(Schedules.class, "wasPausedAt(FULFILLMENT, ${variable.due.dueAt})").isEqualTo(false)).id("was-it-not-paused")
            .filter(method(Runs.class, "ranSince(FULFILLMENT, ${variable.due.dueAt})").isEqualTo(false)).id("did-nothing-run-since")
                .log(LoggingLevel.WARN, "nightshift.summary", "${variable.due.text}").id("log-missed-run")
                .bean(ReportMails.class, "missedRun(${variable.due})").id("write-alert-mail")
                .setVariable("reporting", constant(Workflow.FULFILLMENT)).id("of-the-fulfillment-night")
                .to("direct:send-report-mail").id("send-alert-mail")
            .end().end().end();

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
            .bean(RunSummaries.class, "overdue(FULFILLMENT)").id("find-runs-without-summary")
            .split(body()).id("each-run-without-summary")
                .bean(Runs.class, "find(${body})").id("find-that-run")
                .setBody(simple("${body.get}")).id("that-run")
                .to("direct:summarize-fulfillment").id("summarize-late")
            .end();
    }
}
