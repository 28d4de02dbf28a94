package nightshift.fulfillment;

import nightshift.fulfillment.summary.Findings;
import nightshift.fulfillment.summary.Night;
import nightshift.fulfillment.summary.SummaryMails;
import nightshift.fulfillment.summary.SummaryWriter;
import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.Differences;
import nightshift.operations.Effects;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import nightshift.operations.ShadowComparisons;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of the fulfillment night: what became of it goes to the owner in words, also when nothing came in. */
@Component
public class FulfillmentSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:finish-fulfillment-run").routeId("finish-fulfillment-run").routeConfigurationId("item")
            .routeDescription("Ends the run of the variable run, says what became of it, calls the watchdog elsewhere, and only then lets go of the run")
            .bean(Runs.class, "end(${variable.run})").id("end-run")
            .setBody(variable("run")).id("the-run-that-ended")
            .multicast(AggregationStrategies.useOriginal()).id("after-the-run")
                .to("direct:summarize-fulfillment").id("summarize")
                .to("direct:call-heartbeat-url").id("tell-the-watchdog")
            .end()
            .bean(Runs.class, "finish(${variable.run})").id("finish-run");

        from("direct:summarize-fulfillment").routeId("summarize-fulfillment").routeConfigurationId("item")
            .routeDescription("Body: a finished run. Looks around, writes the summary, keeps, prints and sends it")
            .setVariable("run", body()).id("keep-run-to-summarize")
            .to("direct:gather-for-summary").id("look-around")
            .setVariable("findings", method(Findings.class, "of(${body})")).id("keep-what-was-learned")
            .to("direct:collect-night").id("collect-what-was-recorded")
            .bean(SummaryWriter.class, "write(${body})").id("write-summary")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary")
            .bean(Differences.class, "told(FULFILLMENT)").id("differences-are-in-the-summary")
            .bean(ShadowComparisons.class, "told(FULFILLMENT)").id("comparison-is-in-the-summary")
            .to("direct:print-summary").id("print-it")
            .to("direct:send-summary").id("send-it");

        from("direct:collect-night").routeId("collect-night").routeConfigurationId("adapter")
            .routeDescription("The run with its items, those of the last two weeks, and what failed, as they stand now")
            .setVariable("view", method(Runs.class, "view(${variable.run.id})")).id("how-the-run-stands")
            .setVariable("items", method(Decisions.class, "itemsOf(${variable.run.id})")).id("items-of-the-run")
            .setVariable("earlierSince", method(Night.class, "earlierSince(${variable.run})")).id("two-weeks-back")
            .setVariable("earlier", method(Decisions.class, "itemsSince(${variable.earlierSince})")).id("items-of-earlier-runs")
            .setVariable("letters", method(DeadLetters.class, "open")).id("what-failed-technically")
            .setVariable("failedMails", method(Night.class, "failedMails(${variable.items}, ${variable.earlier})")).id("mails-that-failed-as-a-whole")
            .setVariable("subjects", method(Mails.class, "subjects(${variable.failedMails})")).id("what-they-are-about")
            .bean(Night.class, "of(${variable.view.get}, ${variable.items}, ${variable.earlier}, ${variable.letters}, ${variable.findings}, ${variable.subjects})").id("put-night-together");

        from("direct:print-summary").routeId("print-summary").routeConfigurationId("adapter")
            .routeDescription("One block in the log; a run from the command line prints it itself")
            .choice().id("who-prints-it")
                .when(simple("${variable.run.trigger} == 'command line'"))
                    .log(LoggingLevel.INFO, "nightshift.summary", "Run ${body.runId}: ${body.subject}").id("log-result")
                .otherwise()
                    .log(LoggingLevel.INFO, "nightshift.summary", "\n\n${body.text}\n").id("print-summary-block")
            .end();

        from("direct:send-summary").routeId("send-summary").routeConfigurationId("adapter")
            .routeDescription("Body: a kept summary. One mail for each run, whatever the mode is, or none where nobody is to get it")
            .bean(SummaryMails.class, "summary(${body})").id("write-summary-mail")
            .to("direct:send-report-mail").id("send-summary-mail");

        from("direct:send-report-mail").routeId("send-report-mail").routeConfigurationId("adapter")
            .routeDescription("Body: Optional of a mail about the night itself. Goes out through the gate, once for its reference")
            .filter(simple("${body.isPresent}")).id("is-it-for-anybody")
                .bean(Effects.class, "planReport(FULFILLMENT, ${body.get})").id("plan-report-mail")
                .to("direct:perform-effect").id("perform-report-mail")
            .end();
    }
}
