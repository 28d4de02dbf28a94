package nightshift.fulfillment;

import nightshift.core.Workflow;
import nightshift.fulfillment.reconciliation.ReadBack;
import nightshift.operations.Differences;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.RecordedWrites;
import nightshift.summaries.DifferenceMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What is recorded as written, held against what Shopify and Amazon show. Reads only; what differs is recorded and told. */
@Component
public class FulfillmentReconcileRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:reconcile-fulfillment").routeId("reconcile-fulfillment").routeConfigurationId("item")
            .routeDescription("Once a day, apart from the runs: the writes of the last days, and what was decided in shadow")
            .multicast(new EachOnItsOwn()).id("what-to-hold-against-the-world")
                .to("direct:reconcile-last-days").id("reconcile-writes-of-the-last-days")
                .to("direct:compare-shadow").id("compare-shadow-with-people")
            .end();

        from("direct:reconcile-last-days").routeId("reconcile-last-days").routeConfigurationId("item")
            .routeDescription("Reads back what was written in the last days; a mail where something new differs")
            .setVariable("reconcileSince", method(ReadBack.class, "since")).id("how-far-to-reconcile")
            .bean(RecordedWrites.class, "since(FULFILLMENT, ${variable.reconcileSince})").id("writes-of-the-last-days")
            .to("direct:reconcile-writes").id("read-last-days-back")
            .bean(Differences.class, "open(FULFILLMENT)").id("what-is-open")
            .bean(DifferenceMails.class, "of(${body})").id("write-alert-of-differences")
            .setVariable("reporting", constant(Workflow.FULFILLMENT)).id("of-what-was-reconciled")
            .to("direct:send-report-mail").id("send-alert-of-differences")
            .bean(Differences.class, "told(FULFILLMENT)").id("differences-are-told");

        from("direct:reconcile-writes").routeId("reconcile-writes").routeConfigurationId("adapter")
            .routeDescription("Body: recorded writes. 25 Shopify orders a request; Amazon from one search, live where that does not agree. Body out: what was found")
            .setVariable("writes", body()).id("keep-recorded-writes")
            .bean(ReadBack.class, "shopifyOrders(${body})").id("shopify-orders-to-read-back")
            .to("direct:shopify-shipped-orders").id("read-shopify-orders-back")
            .setVariable("shopOrders", body()).id("keep-what-shopify-shows")
            .bean(ReadBack.class, "amazonOrders(${variable.writes})").id("amazon-orders-to-read-back")
            .to("direct:amazon-kept-orders").id("look-amazon-orders-up")
            .setVariable("amazonKept", body()).id("keep-what-amazon-showed")
            .bean(ReadBack.class, "readLive(${variable.writes}, ${body})").id("amazon-orders-to-read-live")
            .setVariable("amazonLiveIds", body()).id("keep-what-is-read-live")
            .to("direct:amazon-live-orders").id("read-amazon-orders-live")
            .bean(ReadBack.class, "find(${variable.writes}, ${variable.shopOrders}, ${variable.amazonKept}, ${body}, ${variable.amazonLiveIds})").id("find-differences")
            .bean(Differences.class, "record(${body})").id("record-differences");
    }
}
