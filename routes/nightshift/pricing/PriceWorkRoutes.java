package nightshift.pricing;

import nightshift.catalog.Catalog;
import nightshift.operations.Modes;
import nightshift.operations.OlderFlags;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The work of prices: what a sweep has to say, and the writes of one that was approved. */
@Component
public class PriceWorkRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:pricing-work").routeId("pricing-work").routeConfigurationId("adapter")
            .routeDescription("Body: the work of a sweep, to write it or to report it")
            .setVariable("work", body()).id("keep-work-of-prices")
            .setVariable("priceRun", method(PriceSweeps.class, "of(${body.subject})")).id("find-its-sweep")
            .choice().id("write-or-report-prices")
                .when(simple("${variable.work.subject} startsWith 'sweep/'")).to("direct:pricing-write").id("go-write-prices")
                .otherwise().to("direct:pricing-report").id("go-report-sweep")
            .end();

        from("direct:pricing-write").routeId("pricing-write").routeConfigurationId("adapter")
            .routeDescription("Variables work, priceRun. One decision for each supplier with all its prices; they go out together later in the run")
            .setVariable("suppliersOff", method(Modes.class, "suppliersOff")).id("whose-prices-stay")
            .setVariable("wantedPrices", method(PriceProposals.class, "wanted(${variable.priceRun.id})")).id("prices-to-write")
            .bean(WantedPrice.class, "skus(${variable.wantedPrices})").id("items-of-these-prices")
            .setVariable("pricedItems", method(Catalog.class, "find(${body})")).id("how-their-items-stand")
            .setVariable("floorVerdict", method(LateFloor.class, "of(${variable.priceRun}, ${variable.wantedPrices}, ${variable.pricedItems})")).id("hold-prices-against-their-floors-once-more")
            .setVariable("parityVerdict", method(LateParity.class, "of(${variable.priceRun.rollsBack}, ${variable.floorVerdict.writable}, ${variable.pricedItems})")).id("hold-prices-against-amazon-once-more")
            .removeVariable("pricedItems").id("let-go-of-priced-items")
            .bean(PriceDecisions.class, "of(${variable.work}, ${variable.priceRun}, ${variable.floorVerdict}, ${variable.parityVerdict}, ${variable.suppliersOff})").id("one-decision-for-each-supplier")
            .split(body()).stopOnException().id("each-supplier-with-prices")
                .to("direct:commit-decision").id("commit-prices-of-a-supplier")
            .end()
            .bean(PriceProposals.class, "sent(${variable.priceRun.id})").id("its-prices-are-sent")
            .bean(PriceRuns.class, "applying(${variable.priceRun.id}, ${variable.run})").id("the-sweep-is-being-applied"); // from now on somebody may settle it

        from("direct:pricing-report").routeId("pricing-report").routeConfigurationId("adapter")
            .routeDescription("Variables work, priceRun. The sweep for the record, and one flag for each cause a person has to look at")
            .setVariable("stayCounts", method(PriceRunList.class, "stayCounts(${variable.priceRun.id})")).id("why-prices-stay")
            .setVariable("setByOthers", method(PriceSweeps.class, "setByOthers(${variable.priceRun})")).id("prices-others-set")
            .setVariable("notTakenOver", method(PriceSweeps.class, "notTakenOver(${variable.priceRun})")).id("prices-the-connector-did-not-take")
            .setVariable("tooLow", method(PriceProposals.class, "tooLow(${variable.priceRun.id})")).id("prices-that-stay-too-low")
            .bean(SweepReport.class, "of(${variable.work}, ${variable.priceRun}, ${variable.stayCounts}, ${variable.setByOthers}, ${variable.notTakenOver}, ${variable.tooLow})").id("what-the-sweep-has-to-say")
            .split(body()).stopOnException().id("each-thing-it-has-to-say")
                .to("direct:commit-decision").id("commit-report-of-a-sweep")
            .end()
            .bean(OlderFlags.class, "settle(PRICING, '" + PriceFlags.BY_OTHERS + "', 'A newer flag tells what stands there now')").id("one-flag-about-prices-of-others")
            .bean(OlderFlags.class, "settle(PRICING, '" + PriceFlags.TOO_LOW + "', 'A newer flag tells what is too low now')").id("one-flag-about-prices-that-are-too-low");
    }
}
