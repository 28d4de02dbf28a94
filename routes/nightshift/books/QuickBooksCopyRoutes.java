package nightshift.books;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Keeps copies of what QuickBooks holds: its reads are metered, so only changes are read. */
@Component
public class QuickBooksCopyRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:quickbooks-refresh-copies").routeId("quickbooks-refresh-copies").routeConfigurationId("adapter")
            .routeDescription("Brings the copies of vendors, items, terms, orders and bills up to date: one call, or all of it after a long pause")
            .bean(BooksCopies.class, "nextRefresh()").id("what-to-refresh")
            .setVariable("quickbooksRefresh", body()).id("keep-books-refresh")
            .choice().id("everything-or-changes")
                .when(simple("${body.everything}"))
                    .setBody(simple("${body.readings}")).id("everything-of-books")
                    .to("direct:quickbooks-read-kinds").id("read-everything")
                .otherwise().to("direct:quickbooks-read-changes").id("read-changes-of-books")
            .end()
            .bean(BooksCopies.class, "complete(${variable.quickbooksRefresh})").id("copies-are-current");

        from("direct:quickbooks-read-changes").routeId("quickbooks-read-changes").routeConfigurationId("adapter")
            .routeDescription("Change data capture, deletions too, of master data and of transactions; what was cut off is read by queries")
            .split(simple("${variable.quickbooksRefresh.looks}")).stopOnException().id("each-look-for-changes")
                .setVariable("quickbooksKinds", body()).id("keep-kinds-of-look")
                .bean(BooksRefresh.class, "changesOf(${variable.quickbooksRefresh}, ${body})").id("changes-of-books")
                .to("direct:quickbooks-call").id("ask-for-changes-of-books")
                .bean(BooksRefresh.class, "changed(${body})").id("read-changed-books")
                .setVariable("quickbooksChanged", body()).id("keep-changed-books")
                .bean(BooksCopies.class, "keepAll(${body})").id("keep-changes")
                .filter(method(BooksRefresh.class, "cutOff(${variable.quickbooksChanged})")).id("was-it-cut-off")
                    .bean(BooksRefresh.class, "restOf(${variable.quickbooksRefresh}, ${variable.quickbooksKinds})").id("rest-of-books")
                    .to("direct:quickbooks-read-kinds").id("read-the-rest")
                .end()
            .end();

        from("direct:quickbooks-read-kinds").routeId("quickbooks-read-kinds").routeConfigurationId("adapter")
            .routeDescription("Kind by kind, page by page; a failure ends it, and the next refresh begins where this one did")
            .split(body()).stopOnException().id("each-kind")
                .setVariable("quickbooksReading", body()).id("keep-kind-to-read")
                .setBody(simple("${body.query}")).id("query-of-kind")
                .to("direct:quickbooks-query").id("ask-for-kind")
                .bean(BooksCopies.class, "keepRead(${variable.quickbooksReading}, ${body})").id("keep-kind-of-books")
            .end();
    }
}
