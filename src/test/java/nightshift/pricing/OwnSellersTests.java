package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.competition.KeepaSettings;
import nightshift.marketplace.AmazonSettings;
import nightshift.settings.SettingsFailureAnalyzer;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the start says of a configuration that reprices without knowing who the store is. */
class OwnSellersTests {
    private static final String RULE = "nightshift.pricing.rules[0].channel=amazon";
    private static final String STRATEGY = "nightshift.pricing.rules[0].strategies=match-buy-box";
    private static final String KEEPA = "nightshift.keepa.key=k";

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Started.class);

    @Test
    void startsAsDelivered() {
        start.run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesToRepriceWithoutKnowingOurOwnOffers() {
        start.withPropertyValues(RULE, STRATEGY, KEEPA, "nightshift.amazon.seller-id= ")
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .startsWith("nightshift.amazon.seller-id is blank, but prices are to follow competitors")
                        .contains("nightshift.pricing.rules", "nightshift.pricing.mode: off"));
    }

    @Test
    void refusesASchedulePricedDirectlyOnAmazonWithoutOwnSellers() {
        start.withPropertyValues(
                        "nightshift.pricing.schedule=0 0 5 * * ?",
                        "nightshift.amazon.client-id=c",
                        "nightshift.amazon.client-secret=s",
                        "nightshift.amazon.refresh-token=r",
                        "nightshift.amazon.marketplace-id=m",
                        "nightshift.amazon.seller-id=A1",
                        "nightshift.keepa.own-sellers=")
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .contains("nightshift.pricing.schedule", "nightshift.keepa.own-sellers"));
    }

    @Test
    void startsWhereRepricingIsSwitchedOffOrWeAreKnownOrNothingIsPriced() {
        ApplicationContextRunner priced = start.withPropertyValues(RULE, STRATEGY, KEEPA);

        priced.withPropertyValues("nightshift.pricing.mode=off")
                .run(context -> assertThat(context).hasNotFailed());
        priced.withPropertyValues("nightshift.amazon.seller-id=A1")
                .run(context -> assertThat(context).hasNotFailed());
        start.withPropertyValues(KEEPA).run(context -> assertThat(context).hasNotFailed());
        start.withPropertyValues(RULE, STRATEGY)
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** Both have euros. */
    @Test
    void refusesToRepriceFranceByTheOffersOfGermany() {
        ApplicationContextRunner france = start.withPropertyValues(
                KEEPA,
                "nightshift.amazon.client-id=c",
                "nightshift.amazon.client-secret=s",
                "nightshift.amazon.refresh-token=r",
                "nightshift.amazon.seller-id=A1",
                "nightshift.amazon.marketplace-id=A13V1IB3VIYZZH");

        france.withPropertyValues("nightshift.keepa.domain=3")
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .startsWith("nightshift.keepa.domain is 3, which is the marketplace A1PA6795UKMFR9")
                        .contains("nightshift.amazon.marketplace-id is A13V1IB3VIYZZH"));
        france.withPropertyValues("nightshift.keepa.domain=4")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static String sentence(Throwable failure) {
        return new SettingsFailureAnalyzer().analyze(failure).getDescription();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({
        PricingSettings.class,
        KeepaSettings.class,
        AmazonSettings.class,
        StoreSettings.class
    })
    @Import({OwnSellers.class, OneMarketplace.class, AmountOfNumber.class, PercentOfNumber.class})
    static class Started {}
}
