package nightshift.books;

import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Purchase orders as they stand now, with what of them is billed. */
@Component
public class QuickBooksOrderRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:quickbooks-find-orders").routeId("quickbooks-find-orders").routeConfigurationId("adapter")
            .routeDescription("PurchaseOrderQuestion to List<PurchaseOrder>: by number, however it is spelled, read now")
            .setVariable("quickbooksOrderQuestion", body()).id("keep-order-question")
            .bean(PurchaseOrderSearch.class, "byNumber(${body})").id("orders-by-number")
            .to("direct:quickbooks-call").id("ask-for-orders-by-number")
            .bean(PurchaseOrderSearch.class, "hits(${variable.quickbooksOrderQuestion}, ${body.json})").id("compare-order-numbers")
            .to("direct:quickbooks-complete-orders").id("complete-found-orders");

        from("direct:quickbooks-read-orders").routeId("quickbooks-read-orders").routeConfigurationId("adapter")
            .routeDescription("Ids to List<PurchaseOrder>, read now; what was deleted is missing from the answer")
            .choice().id("are-there-orders-to-read")
                .when(simple("${body.size} == 0")).id("no-orders-to-read")
                .otherwise()
                    .bean(OrderRows.class, "query(${body})").id("orders-by-id")
                    .to("direct:quickbooks-query").id("ask-for-orders-by-id")
                    .bean(OrderRows.class, "read(${body})").id("read-order-rows")
                    .to("direct:quickbooks-complete-orders").id("complete-read-orders")
            .end();

        from("direct:quickbooks-complete-orders").routeId("quickbooks-complete-orders").routeConfigurationId("adapter")
            .routeDescription("OrderRows to List<PurchaseOrder>: adds the bills linked to them and the items' SKUs")
            .setVariable("quickbooksOrders", body()).id("keep-order-rows")
            .filter(simple("${body.isBilled}")).id("is-something-billed")
                .setBody(simple("${body.linkedBills}")).id("bills-of-orders")
                .to("direct:quickbooks-query").id("ask-for-linked-bills")
                .bean(OrderRows.class, "withBills(${variable.quickbooksOrders}, ${body})").id("add-linked-bills")
                .setVariable("quickbooksOrders", body()).id("keep-orders-with-bills")
                .to("direct:quickbooks-read-unseen-bills").id("read-bills-no-query-shows")
            .end()
            .to("direct:quickbooks-know-items").id("know-items-of-orders")
            .bean(OrderReading.class, "orders(${variable.quickbooksOrders})").id("orders-as-values");

        from("direct:quickbooks-read-unseen-bills").routeId("quickbooks-read-unseen-bills").routeConfigurationId("adapter")
            .routeDescription("Variable quickbooksOrders in and out: linked bills that no query shows yet, each read by its id")
            .setBody(simple("${variable.quickbooksOrders.unseenBills}")).id("which-bills-no-query-shows")
            .filter(simple("${body.size} > 0")).id("are-bills-unseen")
                .split(body(), AggregationStrategies.groupedBody()).stopOnException().id("each-unseen-bill")
                    .to("direct:quickbooks-call").id("ask-for-unseen-bill")
                .end()
                .bean(OrderRows.class, "withAnswers(${variable.quickbooksOrders}, ${body})").id("add-unseen-bills")
                .setVariable("quickbooksOrders", body()).id("keep-orders-with-unseen-bills")
            .end();

        from("direct:quickbooks-know-items").routeId("quickbooks-know-items").routeConfigurationId("adapter")
            .routeDescription("Reads those items of the OrderRows of which no copy is kept")
            .bean(BooksCopies.class, "unknown(Item, ${variable.quickbooksOrders.itemIds})").id("which-items-are-unknown")
            .filter(simple("${body.size} > 0")).id("are-items-unknown")
                .bean(OrderRows.class, "items(${body})").id("items-by-id")
                .to("direct:quickbooks-query").id("ask-for-items")
                .bean(BooksCopies.class, "keep(Item, ${body})").id("keep-items")
            .end();
    }
}
