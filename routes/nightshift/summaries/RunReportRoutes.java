package nightshift.summaries;

import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.Effects;
import nightshift.operations.Runs;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What every workflow needs to tell of a run: what was recorded of it, and how its summary gets out. */
@Component
public class RunReportRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:collect-run-report").routeId("collect-run-report").routeConfigurationId("adapter")
            .routeDescription("Variable run in. Body out: the run with its items, those of the last two weeks that are open, and what failed, as they stand now")
            .setVariable("view", method(Runs.class, "view(${variable.run.id})")).id("how-the-run-stands")
            .setVariable("items", method(Decisions.class, "itemsOf(${variable.run.id})")).id("items-of-the-run")
            .setVariable("earlierSince", method(RunReport.class, "earlierSince(${variable.run})")).id("two-weeks-back")
            .setVariable("earlier", method(Decisions.class, "openSince(${variable.earlierSince})")).id("open-items-of-earlier-runs")
            .setVariable("letters", method(DeadLetters.class, "open")).id("what-failed-technically")
            .setVariable("failedMails", method(RunReport.class, "failedMails(${variable.items}, ${variable.earlier})")).id("mails-that-failed-as-a-whole")
            .setVariable("subjects", method(Mails.class, "subjects(${variable.failedMails})")).id("what-they-are-about")
            .bean(RunReport.class, "of(${variable.view.get}, ${variable.items}, ${variable.earlier}, ${variable.letters}, ${variable.subjects})").id("put-report-together");

        from("direct:send-out-summary").routeId("send-out-summary").routeConfigurationId("adapter")
            .routeDescription("Body: a kept summary; variable run. Printed and sent")
            .to("direct:print-summary").id("print-it")
            .to("direct:send-summary").id("send-it");

        from("direct:print-summary").routeId("print-summary").routeConfigurationId("adapter")
            .routeDescription("One block in the log; a run from the command line prints it itself")
            .choice().id("who-prints-it")
                .when(simple("${variable.run.trigger} == 'command line'"))
                    .log(LoggingLevel.INFO, "nightshift.summary", "Run ${body.runId}: ${body.subject}").id("log-result")
                .otherwise()
                    .log(LoggingLevel.INFO, "nightshift.summary", "\n\n${body.text}\n").id("print-summary-block")
            .end();

        from("direct:send-summary").routeId("send-summary").routeConfigurationId("adapter")
            .routeDescription("Body: a kept summary; variable run. One mail for each run, whatever the mode is, or none where nobody is to get it")
            .bean(ReportMails.class, "summary(${body}, ${variable.run})").id("write-summary-mail")
            .setVariable("reporting", simple("${variable.run.workflow}")).id("whose-summary-it-is")
            .to("direct:send-report-mail").id("send-summary-mail");

        from("direct:send-report-mail").routeId("send-report-mail").routeConfigurationId("adapter")
            .routeDescription("Body: Optional of a mail about the work itself; variable reporting: of which workflow. Goes out through the gate, once for its reference")
            .filter(simple("${body.isPresent}")).id("is-it-for-anybody")
                .bean(Effects.class, "planReport(${variable.reporting}, ${body.get})").id("plan-report-mail")
                .to("direct:perform-effect").id("perform-report-mail")
            .end();
    }
}
