package nightshift.invoices;

import java.util.List;
import nightshift.operations.ItemSearch;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Everything the decision about an invoice rests on, read now. */
@Component
public class InvoiceLookUpRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-invoice").routeId("look-up-invoice").routeConfigurationId("adapter")
            .routeDescription("Variable invoice in, invoiceCase out: vendor, purchase orders and bills of the books, and what we know ourselves")
            .setVariable("vendorName", simple("${variable.invoice.vendorName}")).id("how-the-books-call-the-vendor")
            .toV("direct:quickbooks-find-vendor", "vendorName", "vendor").id("find-vendor")
            .setVariable("ordersQuestion", method(InvoiceQuestions.class, "orders(${variable.invoice})")).id("ask-which-orders")
            .toV("direct:orders-of-invoice", "ordersQuestion", "orders").id("find-orders-of-invoice")
            .setVariable("billsQuestion", method(InvoiceQuestions.class, "bills(${variable.invoice}, ${variable.vendor})")).id("ask-which-bills")
            .toV("direct:bills-like-invoice", "billsQuestion", "bills").id("find-bills-like-invoice")
            .setVariable("creditQuestion", method(InvoiceQuestions.class, "credit(${variable.invoice}, ${variable.vendor})")).id("ask-for-the-credit-itself")
            .toV("direct:bills-like-invoice", "creditQuestion", "credits").id("find-credits-like-it")
            .setVariable("bills", method(InvoiceQuestions.class, "all(${variable.bills}, ${variable.credits})")).id("put-credits-beside-bills")
            .setVariable("printedParts", method(InvoiceQuestions.class, "parts(${variable.invoice})")).id("name-printed-parts")
            .toV("direct:quickbooks-known-skus", "printedParts", "storeSkus").id("find-which-are-ours")
            .to("direct:remember-vendor").id("remember-what-we-know")
            .setVariable("enteredIds", method(InvoiceQuestions.class, "entered(${variable.memory.seen})")).id("which-bills-were-entered-before")
            .toV("direct:quickbooks-read-bills", "enteredIds", "entered").id("see-whether-they-are-still-there")
            .setVariable("bills", method(InvoiceQuestions.class, "all(${variable.bills}, ${variable.entered})")).id("put-bills-together")
            .setVariable("invoiceCase", method(InvoiceCases.class,
                "of(${variable.invoice}, ${variable.vendor}, ${variable.orders}, ${variable.bills}, ${variable.storeSkus}, ${variable.memory})")).id("put-case-together");

        from("direct:orders-of-invoice").routeId("orders-of-invoice").routeConfigurationId("adapter")
            .routeDescription("Optional of a question to List<PurchaseOrder>; none where the invoice names no order")
            .choice().id("does-it-name-an-order")
                .when(simple("${body.isPresent}"))
                    .setBody(simple("${body.get}")).id("orders-it-names")
                    .to("direct:quickbooks-find-orders").id("read-orders-of-invoice")
                .otherwise().setBody(constant(List.of())).id("no-order-named")
            .end();

        from("direct:bills-like-invoice").routeId("bills-like-invoice").routeConfigurationId("adapter")
            .routeDescription("Optional of a question to List<Bill>; none where vendor, number, date or total are unknown")
            .choice().id("can-bills-be-compared")
                .when(simple("${body.isPresent}"))
                    .setBody(simple("${body.get}")).id("bills-to-compare")
                    .to("direct:quickbooks-find-bills").id("read-bills-like-invoice")
                .otherwise().setBody(constant(List.of())).id("no-bill-to-compare")
            .end();

        from("direct:remember-vendor").routeId("remember-vendor").routeConfigurationId("adapter")
            .routeDescription("Variables invoice, vendor, orders in; memory out: trust, part numbers, invoices seen before, what the nights shipped")
            .setVariable("trust", method(KnownVendors.class, "of(${variable.vendor})")).id("how-far-vendor-is-trusted")
            .setVariable("mappings", method(PartMappings.class, "of(${variable.vendor})")).id("what-his-part-numbers-mean")
            .setVariable("seen", method(SeenInvoices.class, "before(${variable.invoice}, ${variable.vendor}, ${variable.orders})")).id("note-invoice-and-find-earlier-ones")
            .setVariable("orderNumbers", method(InvoiceQuestions.class, "numbers(${variable.orders})")).id("name-orders-of-invoice")
            .setVariable("shipments", method(ItemSearch.class, "about(FULFILLMENT, ${variable.orderNumbers})")).id("what-was-shipped-of-them")
            .setVariable("memory", method(VendorMemory.class,
                "of(${variable.trust}, ${variable.mappings}, ${variable.seen}, ${variable.shipments})")).id("put-memory-together");
    }
}
