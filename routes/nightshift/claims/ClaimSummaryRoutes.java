package nightshift.claims;

import nightshift.claims.summary.ClaimSummaryWriter;
import nightshift.operations.RunSummaries;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of claims, summed up on the desk. */
@Component
public class ClaimSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-claims").routeId("summarize-claims").routeConfigurationId("item")
            .routeDescription("Body: a finished run of claims. Writes its summary, keeps and prints it")
            .setVariable("run", body()).id("keep-claims-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-claims")
            .bean(ClaimSummaryWriter.class, "write(${body})").id("write-summary-of-claims")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-claims")
            .to("direct:print-summary").id("print-summary-of-claims");
    }
}
