package nightshift.invoices;

import java.util.List;
import nightshift.books.QuickBooksSettings;
import nightshift.core.Workflow;
import nightshift.invoices.reconciliation.BillReadBack;
import nightshift.invoices.shadow.InvoiceShadow;
import nightshift.operations.Differences;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Effects;
import nightshift.operations.RecordedWrites;
import nightshift.operations.ShadowComparisons;
import nightshift.summaries.DifferenceMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What was entered, and what was decided in shadow, held against the books. Reads only; what differs is recorded and told. */
@Component
public class InvoiceLookBackRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-back-at-bills").routeId("look-back-at-bills").routeConfigurationId("item")
            .routeDescription("Body: a run that ended. Its bills are read back, and shadow is compared with what people entered")
            .choice().id("are-bills-read-back-after-runs")
                .when(method(BillReadBack.class, "afterRuns")).setVariable("billWrites", method(RecordedWrites.class, "ofRun(${body})")).id("bills-of-the-run")
                .otherwise().setVariable("billWrites", constant(List.of())).id("no-bills-are-read-back")
            .end()
            .to("direct:hold-against-the-books").id("look-back-after-the-run");

        from("direct:reconcile-invoices").routeId("reconcile-invoices").routeConfigurationId("item")
            .routeDescription("Once a day, apart from the runs: the bills of the last days, and what was decided in shadow; a mail where something new differs")
            .to("direct:take-bills-of-the-last-days").id("which-bills-to-hold-against-the-books")
            .to("direct:hold-against-the-books").id("look-back-once-a-day")
            .bean(Differences.class, "open(INVOICES)").id("differences-of-bills-that-are-open")
            .bean(DifferenceMails.class, "of(${body})").id("write-alert-of-changed-bills")
            .setVariable("reporting", constant(Workflow.INVOICES)).id("of-the-bills")
            .to("direct:send-report-mail").id("send-alert-of-changed-bills")
            .bean(Differences.class, "told(INVOICES)").id("changed-bills-are-told");

        from("direct:take-bills-of-the-last-days").routeId("take-bills-of-the-last-days").routeConfigurationId("adapter")
            .routeDescription("Variable billWrites out: what was entered within the days that the daily comparison goes back")
            .setVariable("billsSince", method(BillReadBack.class, "since")).id("how-far-back-bills-are-read")
            .setVariable("billWrites", method(RecordedWrites.class, "since(INVOICES, ${variable.billsSince})")).id("bills-of-the-last-days");

        from("direct:hold-against-the-books").routeId("hold-against-the-books").routeConfigurationId("adapter")
            .routeDescription("Variable billWrites. One look for changes of the books serves both comparisons; none where there is nothing to compare")
            .setVariable("shadowInvoices", method(ShadowComparisons.class, "due(INVOICES)")).id("shadow-invoices-without-a-verdict")
            .filter(method(BillReadBack.class, "isAny(${variable.billWrites}, ${variable.shadowInvoices})")).id("is-there-a-bill-to-compare")
            .filter(method(QuickBooksSettings.class, "configured")).id("are-there-books-to-compare-with")
                .to("direct:quickbooks-refresh-copies").id("see-what-changed-in-the-books")
                .multicast(new EachOnItsOwn()).id("what-to-hold-against-the-books")
                    .to("direct:read-bills-back").id("read-entered-bills-back")
                    .to("direct:compare-shadow-of-invoices").id("compare-invoices-with-people")
                .end()
            .end().end();

        from("direct:read-bills-back").routeId("read-bills-back").routeConfigurationId("item")
            .routeDescription("Variable billWrites; of a retry, which has none, those of the last days. From the copies; those that seem to differ are read now, all in one query")
            .choice().id("is-it-known-which-bills")
                .when(variable("billWrites").isNull()).to("direct:take-bills-of-the-last-days").id("bills-of-a-retry")
            .end()
            .bean(BillReadBack.class, "ids(${variable.billWrites})").id("bills-to-read-back")
            .to("direct:quickbooks-kept-bills-by-id").id("look-bills-up-in-the-copies")
            .setVariable("keptBills", body()).id("keep-bills-of-the-copies")
            .bean(BillReadBack.class, "readNow(${variable.billWrites}, ${body})").id("which-bills-seem-to-differ")
            .setVariable("billsAsked", body()).id("keep-which-bills-are-read-now")
            .to("direct:quickbooks-read-bills").id("read-those-bills-now")
            .bean(BillReadBack.class, "find(${variable.billWrites}, ${variable.keptBills}, ${variable.billsAsked}, ${body})").id("find-changed-bills")
            .bean(Differences.class, "record(${body})").id("record-changed-bills");

        from("direct:compare-shadow-of-invoices").routeId("compare-shadow-of-invoices").routeConfigurationId("item")
            .routeDescription("Variable shadowInvoices; of a retry, which has none, those that are due. Each invoice decided in shadow: did people enter the same bill?")
            .choice().id("is-it-known-which-invoices")
                .when(variable("shadowInvoices").isNull()).setVariable("shadowInvoices", method(ShadowComparisons.class, "due(INVOICES)")).id("invoices-of-a-retry")
            .end()
            .bean(InvoiceShadow.class, "effectIds(${variable.shadowInvoices})").id("bills-of-shadow")
            .bean(Effects.class, "payloads(${body})").id("what-shadow-would-have-entered")
            .setVariable("shadowBills", body()).id("keep-bills-of-shadow")
            .bean(InvoiceShadow.class, "questions(${variable.shadowInvoices})").id("which-bills-to-look-for")
            .to("direct:quickbooks-kept-bills").id("look-for-what-people-entered")
            .bean(InvoiceShadow.class, "compare(${variable.shadowInvoices}, ${variable.shadowBills}, ${body})").id("compare-bills-with-shadow")
            .bean(ShadowComparisons.class, "record(${body})").id("record-comparison-of-invoices");
    }
}
