package nightshift.books;

import nightshift.operations.EffectAttempts;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Enters bills. Only the effects gate sends to the writes; the question for bills is anybody's. */
@Component
public class QuickBooksBillRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:quickbooks-find-bills").routeId("quickbooks-find-bills").routeConfigurationId("adapter")
            .routeDescription("BillQuestion to List<Bill>: bills, credits and expenses that may be this invoice, by number or by amount and date, read now")
            .setVariable("quickbooksBillQuestion", body()).id("keep-bill-question")
            .bean(BillSearch.class, "byNumber(${body})").id("bills-by-number")
            .to("direct:quickbooks-call").id("ask-for-bills-by-number")
            .setVariable("quickbooksNumbered", simple("${body.json}")).id("keep-bills-by-number")
            .bean(BillSearch.class, "byDate(${variable.quickbooksBillQuestion})").id("bills-by-date")
            .split(body(), AggregationStrategies.groupedBody()).stopOnException().id("each-kind-of-bill")
                .to("direct:quickbooks-query").id("ask-for-bills-by-date")
            .end()
            .bean(BillSearch.class, "hits(${variable.quickbooksBillQuestion}, ${variable.quickbooksNumbered}, ${body})").id("compare-bills");

        from("direct:quickbooks-create-bill").routeId("quickbooks-create-bill").routeConfigurationId("effect")
            .routeDescription("BillCreation to EffectOutcome: looks for the invoice and at its orders first, whatever was decided and when")
            .setVariable("quickbooksBill", body()).id("keep-bill")
            .to("direct:quickbooks-guard-bill").id("guard-bill")
            .choice().id("may-it-be-entered")
                .when(body().isInstanceOf(BillVerdict.Enter.class))
                    .setBody(simple("${body.bill}")).id("bill-that-may-be-entered")
                    .to("direct:quickbooks-enter-bill").id("enter-guarded-bill")
                .otherwise().setBody(simple("${body.outcome}")).id("outcome-instead-of-a-bill")
            .end();

        from("direct:quickbooks-guard-bill").routeId("quickbooks-guard-bill").routeConfigurationId("effect")
            .routeDescription("BillVerdict: whether it may be entered, as QuickBooks stands now")
            .setBody(simple("${variable.quickbooksBill.question}")).id("what-may-be-this-bill")
            .to("direct:quickbooks-find-bills").id("look-for-this-bill")
            .setVariable("quickbooksHits", body()).id("keep-bills-like-it")
            .setBody(simple("${variable.quickbooksBill.orderIds}")).id("orders-of-bill")
            .to("direct:quickbooks-read-orders").id("read-orders-of-bill")
            .bean(BillGuard.class, "judge(${variable.quickbooksBill}, ${variable.quickbooksHits}, ${body})").id("judge-bill");

        from("direct:quickbooks-enter-bill").routeId("quickbooks-enter-bill").routeConfigurationId("effect")
            .routeDescription("The write; its request id is the same at every try but after a refusal, and its answer is held against what was asked for")
            .setVariable("quickbooksRefusals", method(EffectAttempts.class, "refusals(${variable.effect.effectId})")).id("how-often-was-the-bill-refused")
            .bean(BillWrites.class, "call(${body}, ${variable.quickbooksRefusals})").id("bill-request")
            .setVariable("request", simple("${body.record}")).id("keep-bill-for-the-record")
            .to("direct:quickbooks-call").id("write-bill")
            .bean(BillWrites.class, "outcome(${variable.quickbooksBill}, ${body})").id("bill-outcome")
            .filter(body().isInstanceOf(BillWrites.NumberTaken.class)).id("is-the-number-taken")
                .setBody(simple("${body.call}")).id("bill-with-this-number")
                .to("direct:quickbooks-call").id("read-bill-with-this-number")
                .bean(BillWrites.class, "numberTaken(${variable.quickbooksBill}, ${body})").id("is-it-the-same-invoice")
            .end();

        from("direct:quickbooks-create-bill-look").routeId("quickbooks-create-bill-look").routeConfigurationId("effect")
            .routeDescription("BillCreation to EffectLook: is the invoice in the books, and as it was asked for?")
            .setVariable("quickbooksBill", body()).id("keep-looked-for-bill")
            .setBody(simple("${body.question}")).id("what-may-be-the-looked-for-bill")
            .to("direct:quickbooks-find-bills").id("look-for-entered-bill")
            .bean(BillWrites.class, "look(${variable.quickbooksBill}, ${body})").id("was-the-bill-entered");
    }
}
