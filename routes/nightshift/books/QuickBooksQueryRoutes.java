package nightshift.books;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Asks QuickBooks for all that meets a condition. */
@Component
public class QuickBooksQueryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:quickbooks-query").routeId("quickbooks-query").routeConfigurationId("adapter")
            .routeDescription("BooksQuery to its rows, all pages of them")
            .bean(BooksPages.class, "begin(${body})").id("first-page")
            // the state is a variable: Camel asks the condition also after a failure, when the body is something else
            .setVariable("quickbooksPages", body()).id("keep-first-page-of-books")
            .loopDoWhile(simple("${variable.quickbooksPages.more}")).id("each-page-of-books")
                .setBody(simple("${variable.quickbooksPages.call}")).id("page-to-ask-for")
                .to("direct:quickbooks-call").id("ask-for-page-of-books")
                .bean(BooksPages.class, "add(${variable.quickbooksPages}, ${body})").id("add-page-of-books")
                .setVariable("quickbooksPages", body()).id("keep-pages-of-books")
            .end()
            .setBody(simple("${variable.quickbooksPages.rows}")).id("rows-of-all-pages");

        from("direct:quickbooks-find-vendor").routeId("quickbooks-find-vendor").routeConfigurationId("adapter")
            .routeDescription("A name to Optional<Vendor>, from the copies; empty when none or several are called so")
            .bean(Vendors.class, "named(${body})").id("find-vendor-by-name");

        from("direct:quickbooks-known-skus").routeId("quickbooks-known-skus").routeConfigurationId("adapter")
            .routeDescription("Printed numbers to those of them that are SKUs of the store's items, from the copies")
            .bean(StoreItems.class, "known(${body})").id("find-known-skus");

        from("direct:quickbooks-kept-bills").routeId("quickbooks-kept-bills").routeConfigurationId("adapter")
            .routeDescription("List of NumberedBill to List<Bill>, from the copies")
            .bean(KeptBills.class, "numbered(${body})").id("find-kept-bills");

        from("direct:quickbooks-kept-bills-by-id").routeId("quickbooks-kept-bills-by-id").routeConfigurationId("adapter")
            .routeDescription("List of ids to List<Bill>, from the copies")
            .bean(KeptBills.class, "byId(${body})").id("find-kept-bills-by-id");

        from("direct:quickbooks-read-bills").routeId("quickbooks-read-bills").routeConfigurationId("adapter")
            .routeDescription("List of ids to List<Bill>, read now in one query; what was deleted is missing from the answer")
            .filter(simple("${body.size} > 0")).id("are-there-bills-to-read")
                .bean(KeptBills.class, "query(${body})").id("bills-by-id")
                .to("direct:quickbooks-query").id("ask-for-bills-by-id")
                .bean(KeptBills.class, "read(${body})").id("read-bill-rows")
            .end();

        from("direct:quickbooks-check").routeId("quickbooks-check").routeConfigurationId("adapter")
            .routeDescription("List of SystemCheck: reached which company, how long the connection lasts, what does not fit; empty without one")
            .choice().id("is-a-company-configured")
                .when(method(QuickBooksCheck.class, "configured")).to("direct:quickbooks-try-access").id("try-quickbooks-access")
                .otherwise().setBody(constant(List.of())).id("no-company-to-check")
            .end();

        from("direct:quickbooks-try-access").routeId("quickbooks-try-access").routeConfigurationId("adapter")
            .routeDescription("A read-only call; a failure is an answer too")
            .doTry()
                .bean(QuickBooksCheck.class, "call").id("company-request")
                .to("direct:quickbooks-call").id("ask-for-company")
                .setVariable("quickbooksCompany", body()).id("keep-company")
                .bean(QuickBooksCheck.class, "preferences").id("preferences-request")
                .to("direct:quickbooks-call").id("ask-for-preferences")
                .bean(QuickBooksCheck.class, "read(${variable.quickbooksCompany}, ${body})").id("read-company")
            .doCatch(Exception.class)
                .bean(QuickBooksCheck.class, "failed(${exception})").id("say-why-quickbooks-failed")
            .end();
    }
}
