package nightshift.invoices.review;

import nightshift.invoices.InvoiceDecider;
import nightshift.invoices.KnownVendors;
import nightshift.invoices.PartMappings;
import nightshift.mailbox.Mailroom;
import nightshift.operations.Reviews;
import nightshift.operations.reviews.ReviewClosing;
import nightshift.operations.reviews.ReviewedItems;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Acts of people on invoices: looked up afresh, decided by the same rules with their word. */
@Component
public class InvoiceReviewRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:invoices-review-act").routeId("invoices-review-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActPlan: what a person's act makes of an invoice. Nothing is written here")
            .bean(InvoicePlans.class, "begin(${body})").id("begin-act-on-invoice")
            .choice().id("what-does-the-act-on-the-invoice-need")
                .when(body().isInstanceOf(VendorQuestion.class)).to("direct:ask-vendor").id("plan-question-to-vendor")
                .when(body().isInstanceOf(ReconsideredInvoice.class)).to("direct:reconsider-invoice").id("decide-invoice-afresh")
            .end();

        from("direct:reconsider-invoice").routeId("reconsider-invoice").routeConfigurationId("adapter")
            .routeDescription("ReconsideredInvoice to ActPlan: the look-ups of the run, then its rules with the person's word")
            .setVariable("reconsideredInvoice", body()).id("keep-reconsidered-invoice")
            .setVariable("invoice", simple("${body.invoice}")).id("keep-invoice-as-read")
            .to("direct:quickbooks-refresh-copies").id("know-the-vendor-as-he-is-now")
            .to("direct:look-up-invoice").id("look-invoice-up-afresh")
            .setVariable("invoiceCase", method(InvoicePlans.class, "heard(${variable.reconsideredInvoice}, ${variable.invoiceCase})")).id("hear-the-person")
            .bean(InvoiceDecider.class, "decide(${variable.invoiceCase})").id("decide-invoice-with-persons-word")
            .bean(InvoicePlans.class, "plan(${variable.reconsideredInvoice}, ${variable.invoiceCase}, ${body})").id("plan-invoice-decision");

        from("direct:ask-vendor").routeId("ask-vendor").routeConfigurationId("adapter")
            .routeDescription("VendorQuestion to ActPlan: a draft that answers his mail")
            .setVariable("vendorQuestion", body()).id("keep-question-to-vendor")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-mail-to-answer")
            .bean(VendorQuestions.class, "plan(${variable.vendorQuestion}, ${body})").id("write-question-to-vendor");

        from("direct:invoices-after-act").routeId("invoices-after-act").routeConfigurationId("item")
            .routeDescription("Variable actResult: what a person said of a vendor (that he is known, where his money goes) and of a part of his is kept")
            .bean(Approvals.class, "of(${variable.actResult})").id("what-the-act-says-of-the-vendor")
            .filter(simple("${body.isPresent}")).id("does-it-say-something")
                .bean(KnownVendors.class, "learn(${body.get})").id("know-the-vendor-from-now-on")
            .end()
            .bean(Approvals.class, "part(${variable.actResult})").id("what-the-act-says-of-a-part")
            .filter(simple("${body.isPresent}")).id("does-it-name-a-part")
                .bean(PartMappings.class, "learn(${body.get})").id("know-the-part-from-now-on")
            .end();

        from("direct:invoices-look-again").routeId("invoices-look-again").routeConfigurationId("adapter")
            .routeDescription("Flags whose purchase order was not in QuickBooks are decided afresh for some days, as by the act of a person; one that fails stays a flag")
            .bean(ReviewedItems.class, "open(INVOICES)").id("find-flags-that-may-wait-for-an-order")
            .bean(AwaitedOrders.class, "due(${body})").id("which-wait-for-an-order")
            .split(body()).id("each-flag-that-waits-for-an-order").to("direct:review-act").id("look-again-without-a-person").end();

        from("direct:invoices-look-at-reviews").routeId("invoices-look-at-reviews").routeConfigurationId("adapter")
            .routeDescription("Closes the flags whose invoice a person entered in QuickBooks, and gives up bills that wait for approval: one look for changes for all of them")
            .bean(ReviewedItems.class, "waiting(INVOICES)").id("find-open-flags-of-invoices")
            .setVariable("openInvoiceFlags", body()).id("keep-open-flags-of-invoices")
            .bean(EnteredByHand.class, "questions(${body})").id("which-bills-would-answer-them")
            .setVariable("answeringBills", body()).id("keep-which-bills-would")
            .filter(simple("${body.size} > 0")).id("is-there-a-bill-to-look-for")
                .to("direct:quickbooks-refresh-copies").id("see-what-people-entered")
                .setBody(variable("answeringBills")).id("bills-to-look-for")
                .to("direct:quickbooks-kept-bills").id("look-for-entered-bills")
                .bean(EnteredByHand.class, "answers(${variable.openInvoiceFlags}, ${body})").id("which-bills-seem-to-answer")
                .to("direct:quickbooks-read-bills").id("read-answering-bills-now")
                .setVariable("answeredBy", body()).id("keep-answering-bills")
                .bean(EnteredByHand.class, "fixed(${variable.openInvoiceFlags}, ${body})").id("find-what-was-entered-by-hand")
                .split(body()).id("each-invoice-entered-by-hand").bean(ReviewClosing.class, "close(${body})").id("close-flag-of-invoice").end()
                .bean(EnteredByHand.class, "staged(${variable.openInvoiceFlags}, ${variable.answeredBy})").id("find-what-waits-and-was-entered")
                .split(body()).id("each-waiting-bill-entered-by-hand")
                    .bean(Reviews.class, "discardStaged(${body.decisionId}, QuickBooks, ${body.sentence})").id("give-waiting-bill-up")
                .end()
            .end();
    }
}
