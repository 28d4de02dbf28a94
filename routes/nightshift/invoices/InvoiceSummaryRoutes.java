package nightshift.invoices;

import nightshift.invoices.summary.AutoProposals;
import nightshift.invoices.summary.InvoiceSummaryWriter;
import nightshift.invoices.summary.LookBack;
import nightshift.operations.ApprovedInARow;
import nightshift.operations.Differences;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Promotions;
import nightshift.operations.RunSummaries;
import nightshift.operations.ShadowComparisons;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The end of a run of invoices: what became of it goes to the owner in words. */
@Component
public class InvoiceSummaryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:summarize-invoices").routeId("summarize-invoices").routeConfigurationId("item")
            .routeDescription("Body: a finished run of invoices. Writes its summary, keeps, prints and sends it")
            .setVariable("run", body()).id("keep-invoices-run-to-summarize")
            .multicast(new EachOnItsOwn()).id("whatever-the-look-back-brings")
                .to("direct:look-back-at-bills").id("look-back-before-the-summary")
            .end()
            .setVariable("approvedInARow", method(ApprovedInARow.class, "of(INVOICES, quickbooks-create-bill)")).id("what-was-approved-in-a-row")
            .setVariable("proposals", method(AutoProposals.class, "of(${variable.approvedInARow})")).id("whose-invoices-could-go-to-auto")
            .setVariable("changedBills", method(Differences.class, "open(INVOICES)")).id("which-bills-were-changed")
            .setVariable("shadowNews", method(ShadowComparisons.class, "untold(INVOICES)")).id("what-shadow-and-people-did")
            .setVariable("promotions", method(Promotions.class, "proposals(INVOICES)")).id("who-could-leave-shadow")
            .setVariable("lookBack", method(LookBack.class,
                "of(${variable.changedBills}, ${variable.shadowNews}, ${variable.promotions}, ${variable.proposals})")).id("put-look-back-together")
            .to("direct:collect-run-report").id("collect-what-was-recorded-of-invoices")
            .bean(InvoiceSummaryWriter.class, "write(${body}, ${variable.lookBack})").id("write-summary-of-invoices")
            .bean(RunSummaries.class, "keep(${body})").id("keep-summary-of-invoices")
            .bean(Differences.class, "told(INVOICES)").id("changed-bills-are-in-the-summary")
            .bean(ShadowComparisons.class, "told(INVOICES)").id("shadow-of-invoices-is-in-the-summary")
            .to("direct:send-out-summary").id("send-out-summary-of-invoices");
    }
}
