package nightshift.catalog;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.OrderlyStop;
import nightshift.operations.RecordedWrites;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What is known of the store's items is brought up to date: shop, suppliers' lists, Amazon. Each may fail on its own. */
@Component
public class CatalogRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:refresh-catalog").routeId("refresh-catalog").routeConfigurationId("item")
            .routeDescription("Step of a run: the store's items as shop, Amazon and suppliers have them now, where what is known is old")
            .bean(OrderlyStop.class, "refuse").id("read-nothing-at-the-end")
            .multicast(new EachOnItsOwn()).id("steps-of-reading")
                .to("direct:begin-amazon-listings").id("ask-amazon-first")
                .to("direct:refresh-shop-items").id("read-shop")
                .to("direct:take-in-lists").id("read-suppliers-lists")
                .to("direct:refresh-amazon-listings").id("read-amazon")
            .end();

        from("direct:note-written").routeId("note-written").routeConfigurationId("item")
            .routeDescription("Step of a run: what became of changes of price and stock since the last look goes into catalog, history and the book of writes")
            .setVariable("noteSince", method(NotedWrites.class, "since")).id("since-when-to-note")
            .setVariable("notedKinds", constant(NotedWrites.KINDS)).id("what-kinds-to-note")
            .bean(RecordedWrites.class, "achievedSince(${variable.notedKinds}, ${variable.noteSince})").id("writes-that-stand")
            .bean(NotedWrites.class, "note(${body})").id("note-writes");
    }
}
