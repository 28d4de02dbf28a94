package nightshift.pricing;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The run of prices: writes what was approved, thinks about every price, writes what may be written, and reports. */
@Component
public class PricingRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:pricing-run").routeId("pricing-run").routeConfigurationId("item")
            .routeDescription("Holds our prices against competitors' and guardrails, then reports. Body: who asked for it; after an approval it only writes")
            .setVariable("workflow", constant(Workflow.PRICING)).id("run-of-pricing")
            .to("direct:begin-run").id("begin-pricing-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-of-prices-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-pricing-run")
                    .to("direct:note-written").id("note-price-writes-of-earlier-runs") // else what a feed wrote since would look like somebody else's
                    .to("direct:pricing-settle").id("see-what-became-of-earlier-prices")
                    .to("direct:pricing-read-for-parity").id("read-what-approved-prices-are-held-against")
                    .to("direct:pricing-pending").id("commit-prices-approved-before")
                    .to("direct:pricing-sweep").id("think-about-every-price")
                    .to("direct:pricing-pending").id("commit-prices-of-this-sweep")
                    .to("direct:write-listings").id("write-prices-to-the-channels")
                    .to("direct:settle-writes").id("wait-for-price-writes-in-doubt")
                    .to("direct:take-back").id("take-back-price-writes-that-may-not-go-out-any-more")
                    .to("direct:note-written").id("note-what-was-written-of-prices")
                    .to("direct:pricing-settle").id("see-what-became-of-the-prices")
                .end()
            .end()
            .to("direct:finish-pricing-run").id("finish-pricing-whatever-failed")
            .filter(method(PriceSweeps.class, "isLeftApproved(${variable.run})")).id("was-a-sweep-approved-meanwhile")
                .setBody(constant(PriceSweeps.MEANWHILE)).id("pricing-asked-by-approval-meanwhile")
                .to("direct:pricing-run").id("write-what-was-approved-meanwhile")
            .end();

        from("direct:pricing-settle").routeId("pricing-settle").routeConfigurationId("item")
            .routeDescription("How the writes of sweeps stand in the gate; a sweep without open ones is applied")
            .bean(PriceSettling.class, "settle").id("settle-prices");

        from("direct:pricing-read-for-parity").routeId("pricing-read-for-parity").routeConfigurationId("item")
            .routeDescription("Where prices of the shop were approved: shop and Amazon as they are now, where what is known is old")
            .filter(method(PriceRunList.class, "isAnythingOfTheShopApproved")).id("are-prices-of-the-shop-approved")
                .to("direct:refresh-catalog").id("read-channels-before-approved-prices")
            .end();

        from("direct:pricing-pending").routeId("pricing-pending").routeConfigurationId("item")
            .routeDescription("Every approved sweep becomes work, and all work of prices that waits is done")
            .bean(OrderlyStop.class, "refuse").id("claim-no-prices-at-the-end")
            .bean(PriceRuns.class, "approved").id("find-approved-sweeps")
            .split(body()).id("each-approved-sweep")
                .bean(SweepWork.class, "toWrite(${body})").id("name-the-writing-of-a-sweep")
                .bean(WorkQueue.class, "offer(PRICING, ${body.subject}, ${body.supplier}, false)").id("offer-approved-sweep")
            .end()
            .bean(WorkQueue.class, "claim(PRICING, 1000)").id("claim-work-of-prices")
            .split(body()).id("each-work-of-prices")
                .to("direct:do-work").id("do-work-of-prices")
            .end();

        from("direct:roll-back-prices").routeId("roll-back-prices").routeConfigurationId("item")
            .routeDescription("Body: the id of a sweep over prices. Each price it wrote becomes what it was before, where it still is what the sweep wrote")
            .bean(PriceRollBack.class, "plan(${body}, roll-back)").id("plan-roll-back")
            .setBody(constant("roll-back")).id("pricing-asked-by-roll-back")
            .to("direct:pricing-run").id("write-roll-back");
    }
}
