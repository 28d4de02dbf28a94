package nightshift.inventory;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.catalog.RenamedItems;
import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The run of stock: reads all sides, decides every item by the owner's rules, writes what changed, and reports. */
@Component
public class InventoryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:inventory-run").routeId("inventory-run").routeConfigurationId("item")
            .routeDescription("Holds what is on sale against what suppliers have, then reports. Body: who asked for it")
            .setVariable("workflow", constant(Workflow.INVENTORY)).id("run-of-inventory")
            .to("direct:begin-run").id("begin-inventory-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-of-stock-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-inventory-run")
                    .to("direct:note-written").id("note-stock-writes-of-earlier-runs") // else what a feed wrote since would look like somebody else's
                    .to("direct:refresh-catalog").id("read-lists-and-channels")
                    .to("direct:inventory-follow-renamed").id("follow-variants-with-another-sku")
                    .to("direct:refresh-sales").id("read-what-sold-lately")
                    .to("direct:inventory-settle-pauses").id("see-what-became-of-earlier-pauses")
                    .to("direct:inventory-offer-sweep").id("ask-for-a-sweep")
                    .to("direct:refresh-open-orders").id("read-what-is-not-shipped")
                    .to("direct:inventory-pending").id("sweep-the-catalog")
                    .to("direct:write-listings").id("write-stock-to-the-channels")
                    .to("direct:settle-writes").id("wait-for-stock-writes-in-doubt")
                    .to("direct:take-back").id("take-back-stock-writes-that-may-not-go-out-any-more")
                    .to("direct:note-written").id("note-what-was-written-of-stock")
                    .to("direct:inventory-settle-pauses").id("see-what-became-of-the-pauses")
                .end()
            .end()
            .to("direct:finish-inventory-run").id("finish-inventory-whatever-failed")
            .filter(method(HeldSweeps.class, "isLeft(${variable.run})")).id("may-a-held-sweep-go-ahead-meanwhile")
                .setBody(constant(HeldSweeps.MEANWHILE)).id("inventory-asked-by-go-ahead-meanwhile")
                .to("direct:inventory-run").id("let-it-go-ahead-now")
            .end();

        from("direct:inventory-follow-renamed").routeId("inventory-follow-renamed").routeConfigurationId("item")
            .routeDescription("A variant of the shop that has another SKU now is the same item: its pause and what was written to it go on under that")
            .bean(RenamedItems.class, "inShop").id("find-renamed-variants")
            .setVariable("renamedItems", body()).id("keep-renamed-variants")
            .bean(RenamedItems.class, "follow(${variable.renamedItems})").id("what-was-written-follows")
            .bean(ListingPauses.class, "follow(${variable.renamedItems})").id("pauses-follow");

        from("direct:inventory-settle-pauses").routeId("inventory-settle-pauses").routeConfigurationId("item")
            .routeDescription("A pause counts when its write is done; one that was never written is forgotten")
            .bean(ListingPauses.class, "settle").id("settle-pauses");

        from("direct:inventory-offer-sweep").routeId("inventory-offer-sweep").routeConfigurationId("item")
            .routeDescription("Variable run: one sweep for each run, also when it was interrupted and goes on")
            .bean(Sweeps.class, "of(${variable.run})").id("name-the-sweep")
            .bean(WorkQueue.class, "offer(INVENTORY, ${body.subject}, ${body.supplier}, false)").id("offer-sweep");

        from("direct:inventory-pending").routeId("inventory-pending").routeConfigurationId("item")
            .routeDescription("The sweep of this run; older ones that were left over are overtaken")
            .bean(OrderlyStop.class, "refuse").id("claim-no-sweep-at-the-end")
            .bean(WorkQueue.class, "claim(INVENTORY, 1000)").id("claim-sweeps")
            .split(body()).id("each-sweep")
                .to("direct:do-work").id("do-work-of-sweep")
            .end();
    }
}
