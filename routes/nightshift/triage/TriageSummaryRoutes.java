package nightshift.triage;

import nightshift.operations.RunSummaries;
import nightshift.triage.summary.TriageSummaryWriter;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of customer mail. Runs begin all day, so each is summed up on the desk only; one mail a day tells of all of them. */
@Component
public class TriageSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-triage").routeId("summarize-triage").routeConfigurationId("item")
            .routeDescription("Body: a finished run of customer mail. Writes its summary, keeps and prints it")
            .setVariable("run", body()).id("keep-triage-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-triage")
            .bean(TriageSummaryWriter.class, "write(${body})").id("write-summary-of-triage")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-triage")
            .to("direct:print-summary").id("print-summary-of-triage");
    }
}
