package nightshift.claims;

import nightshift.claims.summary.ClaimSummaryWriter;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of claims, summed up on the desk. */
@Component
public class ClaimSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:finish-claims-run").routeId("finish-claims-run").routeConfigurationId("item")
            .routeDescription("Ends the run of the variable run, says what became of it, calls the watchdog elsewhere, and only then lets go of the run")
            .bean(Runs.class, "end(${variable.run})").id("end-claims-run")
            .setBody(variable("run")).id("the-claims-run-that-ended")
            .multicast(new EachOnItsOwn()).id("after-the-claims-run")
                .to("direct:summarize-claims").id("summarize-claims-run")
                .to("direct:call-heartbeat-url").id("tell-the-watchdog-of-claims")
            .end()
            .bean(Runs.class, "finish(${variable.run})").id("finish-the-claims-run");

        from("direct:summarize-claims").routeId("summarize-claims").routeConfigurationId("item")
            .routeDescription("Body: a finished run of claims. Writes its summary, keeps and prints it")
            .setVariable("run", body()).id("keep-claims-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-claims")
            .bean(ClaimSummaryWriter.class, "write(${body})").id("write-summary-of-claims")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-claims")
            .to("direct:print-summary").id("print-summary-of-claims");
    }
}
