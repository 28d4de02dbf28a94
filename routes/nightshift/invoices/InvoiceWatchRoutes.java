package nightshift.invoices;

import nightshift.books.QuickBooksSettings;
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

/** Notices what did not happen: a run of invoices that did not begin, a summary that was not written. */
@Component
public class InvoiceWatchRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/invoices-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId("invoices-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether the invoices were worked through")
            .to("direct:watch-invoices").id("watch-invoices-on-schedule");

        from("direct:watch-invoices").routeId("watch-invoices").routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(AggregationStrategies.useOriginal()).id("what-may-be-missing-of-invoices")
                .to("direct:alert-missed-invoices").id("watch-invoices-runs")
                .to("direct:make-up-invoices-summaries").id("watch-invoices-summaries")
            .end();

        from("direct:alert-missed-invoices").routeId("alert-missed-invoices").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where no books are connected")
            .filter(method(QuickBooksSettings.class, "configured")).id("are-there-books-to-miss")
                .setVariable("firstStart", method(Instances.class, "firstStart")).id("since-when-invoices-are-ours")
                .setVariable("cron", method(InvoiceSettings.class, "schedule")).id("when-invoices-runs-begin")
                .bean(MissedRuns.class, "lastDue(INVOICES, ${variable.cron}, ${variable.firstStart})").id("find-last-due-invoices-run")
                .filter(simple("${body.isPresent}")).id("was-an-invoices-run-due")
                    .setVariable("due", simple("${body.get}")).id("keep-due-invoices-run")
                    .to("direct:alert-unless-invoices-ran").id("check-due-invoices-run")
                .end()
            .end();

        from("direct:alert-unless-invoices-ran").routeId("alert-unless-invoices-ran").routeConfigurationId("adapter")
            .routeDescription("Nothing is missed while the workflow is switched off or paused, or when any run began since")
            .filter(method(Modes.class, "isOff(INVOICES)").isEqualTo(false)).id("are-invoices-switched-on")
            .filter(method(Schedules.class, "wasPausedAt(INVOICES, ${variable.due.dueAt})").isEqualTo(false)).id("were-invoices-not-paused")
            .filter(method(Runs.class, "ranSince(INVOICES, ${variable.due.dueAt})").isEqualTo(false)).id("did-no-invoices-run-since")
                .log(LoggingLevel.WARN, "nightshift.summary", "${variable.due.text}").id("log-missed-invoices-run")
                .bean(ReportMails.class, "missedRun(${variable.due})").id("write-alert-of-missed-invoices")
                .setVariable("reporting", constant(Workflow.INVOICES)).id("of-the-invoices")
                .to("direct:send-report-mail").id("send-alert-of-missed-invoices")
            .end().end().end();

        from("direct:make-up-invoices-summaries").routeId("make-up-invoices-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .bean(RunSummaries.class, "overdue(INVOICES)").id("find-invoices-runs-without-summary")
            .split(body()).id("each-invoices-run-without-summary")
                .bean(Runs.class, "find(${body})").id("find-that-invoices-run")
                .setBody(simple("${body.get}")).id("that-invoices-run")
                .to("direct:summarize-invoices").id("summarize-invoices-late")
            .end();
    }
}
