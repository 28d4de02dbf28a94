package nightshift.inventory;

import nightshift.inventory.summary.StockSummaryWriter;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.RunSummaries;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of stock: what became of it goes to the owner in words, where there is something to tell. */
@Component
public class InventorySummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:finish-inventory-run").routeId("finish-inventory-run").routeConfigurationId("item")
            .routeDescription("Ends the run of the variable run, says what became of it, calls the watchdog elsewhere, and only then lets go of the run")
            .bean(Runs.class, "end(${variable.run})").id("end-inventory-run")
            .setBody(variable("run")).id("the-inventory-run-that-ended")
            .multicast(new EachOnItsOwn()).id("after-the-inventory-run")
                .to("direct:summarize-inventory").id("summarize-inventory-run")
                .to("direct:call-heartbeat-url").id("tell-the-watchdog-of-inventory")
            .end()
            .bean(Runs.class, "finish(${variable.run})").id("finish-the-inventory-run");

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
