package nightshift.summaries;

import java.util.List;
import nightshift.operations.RunSummaries;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * The end of a run: what became of it goes into words, and to the owner where there is something to tell. The same for every workflow that has a
 * {@link WorkflowSummaryWriter}; fulfillment and invoices look around first, by routes of their own.
 */
@Component
public class WorkflowSummaryRoutes extends RouteBuilder {
    private final List<WorkflowSummaryWriter> writers;

    public WorkflowSummaryRoutes(List<WorkflowSummaryWriter> writers) {
        this.writers = writers;
    }

    @Override
    public void configure() {
        for (WorkflowSummaryWriter writer : writers) {
            summarize(writer.workflow().key());
        }
    }

    private void summarize(String workflow) {
        from("direct:summarize-" + workflow).routeId("summarize-" + workflow).routeConfigurationId("item")
            .routeDescription("Body: a finished run. Writes its summary, keeps and prints it, and sends it where somebody should read it")
            .setVariable("run", body()).id("keep-run-of-" + workflow + "-to-summarize")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-" + workflow)
            .setVariable("report", body()).id("keep-report-of-" + workflow)
            .bean(WorkflowSummaries.class, "write(${body})").id("write-summary-of-" + workflow)
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-" + workflow)
            .choice().id("is-there-something-to-tell-of-" + workflow)
                .when(method(WorkflowSummaries.class, "worthAMail(${variable.report})"))
                    .to("direct:send-out-summary").id("send-out-summary-of-" + workflow)
                .otherwise()
                    .to("direct:print-summary").id("print-summary-of-" + workflow)
            .end();
    }
}
