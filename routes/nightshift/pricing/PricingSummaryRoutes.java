package nightshift.pricing;

import nightshift.operations.RunSummaries;
import nightshift.pricing.summary.PriceSummaryWriter;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of prices: what became of it goes to the owner in words, where there is something to tell. */
@Component
public class PricingSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-pricing").routeId("summarize-pricing").routeConfigurationId("item")
            .routeDescription("Body: a finished run of prices. Writes its summary, keeps and prints it, and sends it where somebody should read it")
            .setVariable("run", body()).id("keep-pricing-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-prices")
            .setVariable("priceReport", body()).id("keep-report-of-prices")
            .bean(PriceSummaryWriter.class, "write(${variable.priceReport})").id("write-summary-of-prices")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-prices")
            .choice().id("is-there-something-to-tell-of-prices")
                .when(method(PriceSummaryWriter.class, "worthAMail(${variable.priceReport})"))
                    .to("direct:send-out-summary").id("send-out-summary-of-prices")
                .otherwise()
                    .to("direct:print-summary").id("print-summary-of-prices")
            .end();
    }
}
