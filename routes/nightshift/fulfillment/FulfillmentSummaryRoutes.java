package nightshift.fulfillment;

import nightshift.fulfillment.summary.Findings;
import nightshift.fulfillment.summary.Night;
import nightshift.fulfillment.summary.SummaryWriter;
import nightshift.operations.Differences;
import nightshift.operations.RunSummaries;
import nightshift.operations.ShadowComparisons;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of the fulfillment night: what became of it goes to the owner in words, also when nothing came in. */
@Component
public class FulfillmentSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-fulfillment").routeId("summarize-fulfillment").routeConfigurationId("item")
            .routeDescription("Body: a finished run. Looks around, writes the summary, keeps, prints and sends it")
            .setVariable("run", body()).id("keep-run-to-summarize")
            .to("direct:gather-for-summary").id("look-around")
            .setVariable("findings", method(Findings.class, "of(${body})")).id("keep-what-was-learned")
            .to("direct:collect-run-report").id("collect-what-was-recorded")
            .bean(Night.class, "of(${body}, ${variable.findings})").id("put-night-together")
            .bean(SummaryWriter.class, "write(${body})").id("write-summary")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary")
            .bean(Differences.class, "told(FULFILLMENT)").id("differences-are-in-the-summary")
            .bean(ShadowComparisons.class, "told(FULFILLMENT)").id("comparison-is-in-the-summary")
            .to("direct:send-out-summary").id("send-out-the-summary");
    }
}
