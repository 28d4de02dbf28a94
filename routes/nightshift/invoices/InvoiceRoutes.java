package nightshift.invoices;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.mailbox.Mailroom;
import nightshift.operations.Decided;
import nightshift.operations.Decisions;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.ListOfParts;
import nightshift.operations.Modes;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import nightshift.paperwork.SupplierMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The run of invoices: what vendors ask for becomes bills in QuickBooks, flags for a person, and a summary. */
@Component
public class InvoiceRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:invoices-run").routeId("invoices-run").routeConfigurationId("item")
            .routeDescription("Books the invoices that came in since the last run, then reports. Body: who asked for it")
            .setVariable("workflow", constant(Workflow.INVOICES)).id("run-of-invoices")
            .to("direct:begin-run").id("begin-invoices-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-of-invoices-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-invoices-run")
                    .to("direct:poll-mail").id("poll-mail-before-invoices")
                    .to("direct:invoices-pending").id("work-through-invoices")
                    .to("direct:invoices-look-again").id("look-again-for-orders-entered-since")
                    .to("direct:settle-writes").id("wait-for-bills-in-doubt")
                    .to("direct:take-back").id("take-back-bills-that-may-not-go-out-any-more")
                    .to("direct:invoices-look-at-reviews").id("close-flags-entered-by-hand")
                .end()
            .end()
            .to("direct:finish-invoices-run").id("finish-invoices-whatever-failed");

        from("direct:invoices-pending").routeId("invoices-pending").routeConfigurationId("item")
            .routeDescription("Every invoice that waits, several at a time. Without the books no invoice is taken up: all would look like a stranger's")
            .bean(OrderlyStop.class, "refuse").id("claim-no-invoice-at-the-end")
            .to("direct:quickbooks-refresh-copies").id("know-the-books-first")
            .setVariable("off", method(Modes.class, "suppliersOff")).id("whose-invoices-wait")
            .bean(WorkQueue.class, "claimExcept(${variable.off}, INVOICES, 10000)").id("claim-invoices")
            .split(body()).parallelProcessing().executorService("work").id("each-invoice-mail")
                .to("direct:do-work").id("do-one-invoice-mail")
            .end();

        from("direct:invoices-work").routeId("invoices-work").routeConfigurationId("adapter")
            .routeDescription("One mail: read what it brings, decide each invoice. Body: the work")
            .setVariable("work", body()).id("remember-invoice-work")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-invoice-mail")
            .bean(SupplierMails.class, "of(${variable.work}, ${body})").id("see-what-may-be-an-invoice")
            .setVariable("invoiceMail", body()).id("remember-invoice-mail")
            .bean(InvoiceParts.class, "of(${body})").id("choose-parts-to-read")
            .split(body(), ListOfParts.all()).id("each-part-of-the-invoice-mail")
                .to("direct:read-invoice-part").id("read-one-invoice-part")
            .end()
            .bean(InvoiceItems.class, "of(${variable.invoiceMail}, ${body})").id("find-invoices")
            .split(body()).id("each-invoice").to("direct:invoices-item").id("one-invoice").end();

        from("direct:invoices-item").routeId("invoices-item").routeConfigurationId("item")
            .routeDescription("An invoice is looked up and decided; what was decided while reading is only recorded")
            .choice().id("is-the-invoice-decided")
                .when(body().isInstanceOf(Decided.class)).to("direct:conclude").id("conclude-decided-invoice")
                .when(method(Decisions.class, "isDecided(${body.work}, ${body.key})")).log("Item ${body.key} keeps its decision").id("keep-decision-of-invoice")
                .otherwise().to("direct:decide-invoice").id("decide-one-invoice")
            .end();

        from("direct:decide-invoice").routeId("decide-invoice").routeConfigurationId("item")
            .routeDescription("One invoice: look everything up, decide, book or hand over")
            .setVariable("invoice", body()).id("keep-invoice")
            .to("direct:look-up-invoice").id("look-invoice-up")
            .bean(InvoiceDecider.class, "decide(${variable.invoiceCase})").id("decide-by-the-rules")
            .bean(InvoiceConclusions.class, "of(${variable.invoice}, ${variable.invoiceCase}, ${body})").id("say-what-follows")
            .to("direct:conclude").id("conclude-invoice-decision");
    }
}
