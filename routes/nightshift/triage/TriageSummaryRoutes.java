package nightshift.triage;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import nightshift.triage.summary.TriageSummaryWriter;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of customer mail. Runs begin all day, so each is summed up on the desk only; one mail a day tells of all of them. */
@Component
public class TriageSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:finish-triage-run").routeId("finish-triage-run").routeConfigurationId("item")
            .routeDescription("Ends the run of the variable run, says what became of it, calls the watchdog elsewhere, and only then lets go of the run")
            .bean(Runs.class, "end(${variable.run})").id("end-triage-run")
            .setBody(variable("run")).id("the-triage-run-that-ended")
            .multicast(new EachOnItsOwn()).id("after-the-triage-run")
                .to("direct:summarize-triage").id("summarize-triage-run")
                .to("direct:call-heartbeat-url").id("tell-the-watchdog-of-triage")
            .end()
            .bean(Runs.class, "finish(${variable.run})").id("finish-the-triage-run");

        from("direct:summarize-triage").routeId("summarize-triage").routeConfigurationId("item")
            .routeDescription("Body: a finished run of customer mail. Writes its summary, keeps and prints it")
            .setVariable("run", body()).id("keep-triage-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-triage")
            .bean(TriageSummaryWriter.class, "write(${body})").id("write-summary-of-triage")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-triage")
            .to("direct:print-summary").id("print-summary-of-triage");
    }
}
