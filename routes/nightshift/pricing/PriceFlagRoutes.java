package nightshift.pricing;

import nightshift.catalog.Catalog;
import nightshift.catalog.ChannelWrites;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a person says about a flag of prices, and what follows from it. */
@Component
public class PriceFlagRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:pricing-review-act").routeId("pricing-review-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActPlan: prices of others that are ours now. Nothing is written here")
            .bean(PriceFlagActs.class, "plan(${body})").id("plan-act-on-prices");

        from("direct:pricing-after-act").routeId("pricing-after-act").routeConfigurationId("item")
            .routeDescription("Variable actResult: what stands there counts as known, so that the next sweep goes on from it")
            .bean(PriceFlagActs.class, "takenOver(${variable.actResult})").id("which-prices-are-taken-over")
            .setVariable("takenOver", body()).id("keep-prices-taken-over")
            .bean(TakenOverPrices.class, "skus(${body})").id("whose-prices-are-taken-over")
            .bean(Catalog.class, "find(${body})").id("how-items-taken-over-stand")
            .setVariable("takenOverItems", body()).id("keep-items-with-prices-taken-over")
            .setVariable("pricesInShop", method(TakenOverPrices.class, "known(${variable.takenOver}, ${variable.takenOverItems}, shopify)")).id("prices-the-shop-shows-of-them")
            .bean(ChannelWrites.class, "wrote(SHOPIFY, PRICE, ${variable.pricesInShop})").id("know-the-shops-prices")
            .setVariable("pricesOnAmazon", method(TakenOverPrices.class, "known(${variable.takenOver}, ${variable.takenOverItems}, amazon)")).id("prices-amazon-shows-of-them")
            .bean(ChannelWrites.class, "wrote(AMAZON, PRICE, ${variable.pricesOnAmazon})").id("know-amazons-prices")
            .to("direct:stock-price-wishes-go-on").id("have-stock-rules-go-on-from-there");

        from("direct:pricing-look-at-reviews").routeId("pricing-look-at-reviews").routeConfigurationId("adapter")
            .routeDescription("Flags of prices are looked at by the next sweep only: it reads all that would answer them")
            .log(LoggingLevel.DEBUG, "nightshift.pricing", "Flags of prices wait for the next sweep").id("price-flags-wait");
    }
}
