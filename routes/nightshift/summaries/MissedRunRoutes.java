package nightshift.summaries;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.Instances;
import nightshift.operations.Modes;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What every scheduled workflow needs to notice: a run that did not begin, a summary that was not written. */
@Component
public class MissedRunRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:alert-missed-run").routeId("alert-missed-run").routeConfigurationId("adapter")
            .routeDescription("Variables watched, the workflow, and cron: one mail for each scheduled run that did not begin within half an hour; none where it is not scheduled")
            .setVariable("firstStart", method(Instances.class, "firstStart")).id("since-when-we-are-here")
            .bean(MissedRuns.class, "lastDue(${variable.watched}, ${variable.cron}, ${variable.firstStart})").id("find-last-due-run")
            .filter(simple("${body.isPresent}")).id("was-a-run-due")
                .setVariable("due", simple("${body.get}")).id("keep-due-run")
                .to("direct:alert-unless-it-ran").id("check-due-run")
            .end();

        from("direct:alert-unless-it-ran").routeId("alert-unless-it-ran").routeConfigurationId("adapter")
            .routeDescription("Variables watched, due. Nothing is missed while the workflow is switched off or paused, or when any run began since")
            .filter(not(method(Modes.class, "isOff(${variable.watched})"))).id("is-it-switched-on")
            .filter(not(method(Schedules.class, "wasPausedAt(${variable.watched.name}, ${variable.due.dueAt})"))).id("was-it-not-paused")
            .filter(not(method(Runs.class, "ranSince(${variable.watched}, ${variable.due.dueAt})"))).id("did-nothing-run-since")
                .log(LoggingLevel.WARN, "nightshift.summary", "${variable.due.text}").id("log-missed-run")
                .bean(ReportMails.class, "missedRun(${variable.due})").id("write-alert-of-missed-run")
                .setVariable("reporting", variable("watched")).id("of-the-missed-run")
                .to("direct:send-report-mail").id("send-alert-of-missed-run")
            .end().end().end();

        from("direct:make-up-run-summaries").routeId("make-up-run-summaries").routeConfigurationId("adapter")
            .routeDescription("Variable watched: its runs that ended, but whose process died before their summary was kept")
            .bean(RunSummaries.class, "overdue(${variable.watched})").id("find-runs-without-summary")
            .split(body()).id("each-run-without-summary")
                .bean(Runs.class, "find(${body})").id("find-that-run")
                .setBody(simple("${body.get}")).id("that-run")
                .toD("direct:summarize-${variable.watched.key}").id("summarize-late")
            .end();
    }
}
