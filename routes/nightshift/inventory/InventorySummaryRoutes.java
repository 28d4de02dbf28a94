package nightshift.inventory;

import nightshift.inventory.summary.StockSummaryWriter;
import nightshift.operations.RunSummaries;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of stock: what became of it goes to the owner in words, where there is something to tell. */
@Component
public class InventorySummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-inventory").routeId("summarize-inventory").routeConfigurationId("item")
            .routeDescription("Body: a finished run of stock. Writes its summary, keeps and prints it, and sends it where somebody should read it")
            .setVariable("run", body()).id("keep-inventory-run-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-stock")
            .setVariable("stockReport", body()).id("keep-report-of-stock")
            .bean(StockSummaryWriter.class, "write(${body})").id("write-summary-of-stock")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-stock")
            .choice().id("is-there-something-to-tell-of-stock")
                .when(method(StockSummaryWriter.class, "worthAMail(${variable.stockReport})"))
                    .to("direct:send-out-summary").id("send-out-summary-of-stock")
                .otherwise()
                    .to("direct:print-summary").id("print-summary-of-stock")
            .end();
    }
}
