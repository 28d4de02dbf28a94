package nightshift.inventory;

import nightshift.core.Workflow;
import nightshift.operations.Instances;
import nightshift.operations.Modes;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import nightshift.summaries.MissedRuns;
import nightshift.summaries.ReportMails;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.AggregationStrategies;
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
            .multicast(AggregationStrategies.useOriginal()).id("what-may-be-missing-of-inventory")
                .to("direct:alert-missed-inventory").id("watch-inventory-runs")
                .to("direct:make-up-inventory-summaries").id("watch-inventory-summaries")
            .end();

        from("direct:alert-missed-inventory").routeId("alert-missed-inventory").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where it is not scheduled")
            .setVariable("firstStart", method(Instances.class, "firstStart")).id("since-when-stock-is-ours")
            .setVariable("cron", method(InventorySettings.class, "schedule")).id("when-inventory-runs-begin")
            .bean(MissedRuns.class, "lastDue(INVENTORY, ${variable.cron}, ${variable.firstStart})").id("find-last-due-inventory-run")
            .filter(simple("${body.isPresent}")).id("was-an-inventory-run-due")
                .setVariable("due", simple("${body.get}")).id("keep-due-inventory-run")
                .to("direct:alert-unless-inventory-ran").id("check-due-inventory-run")
            .end();

        from("direct:alert-unless-inventory-ran").routeId("alert-unless-inventory-ran").routeConfigurationId("adapter")
            .routeDescription("Nothing is missed while the workflow is switched off or paused, or when any run began since")
            .filter(method(Modes.class, "isOff(INVENTORY)").isEqualTo(false)).id("is-inventory-switched-on")
            .filter(method(Schedules.class, "wasPausedAt(INVENTORY, ${variable.due.dueAt})").isEqualTo(false)).id("was-inventory-not-paused")
            .filter(method(Runs.class, "ranSince(INVENTORY, ${variable.due.dueAt})").isEqualTo(false)).id("did-no-inventory-run-since")
                .log(LoggingLevel.WARN, "nightshift.summary", "${variable.due.text}").id("log-missed-inventory-run")
                .bean(ReportMails.class, "missedRun(${variable.due})").id("write-alert-of-missed-inventory")
                .setVariable("reporting", constant(Workflow.INVENTORY)).id("of-the-missed-inventory-run")
                .to("direct:send-report-mail").id("send-alert-of-missed-inventory")
            .end().end().end();

        from("direct:make-up-inventory-summaries").routeId("make-up-inventory-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .bean(RunSummaries.class, "overdue(INVENTORY)").id("find-inventory-runs-without-summary")
            .split(body()).id("each-inventory-run-without-summary")
                .bean(Runs.class, "find(${body})").id("find-that-inventory-run")
                .setBody(simple("${body.get}")).id("that-inventory-run")
                .to("direct:summarize-inventory").id("summarize-inventory-late")
            .end();
    }
}
