package nightshift.marketplace;

import nightshift.core.RemoteSystem;
import nightshift.operations.EffectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of writes to Amazon. */
@Configuration(proxyBeanMethods = false)
public class AmazonConfiguration {
    /** With {@code confirmation: feed} single confirmations wait for the run's feed, else each is a call of its own. */
    @Bean
    EffectKind amazonConfirmShipment(AmazonSettings settings) {
        return new EffectKind(
                        ShipmentConfirmation.KIND,
                        ShipmentConfirmation.class,
                        RemoteSystem.AMAZON,
                        settings.confirmation() == AmazonSettings.Confirmation.FEED)
                .withEditable(
                        "tracking", "carrierCode", "carrierName", "shippingMethod", "shippedAt", "items.quantity");
    }

    /** Always a call of its own: a person waits for it. */
    @Bean
    EffectKind amazonCorrectPackage() {
        return new EffectKind(PackageCorrection.KIND, PackageCorrection.class, RemoteSystem.AMAZON, false);
    }

    @Bean
    EffectKind amazonSubmitFeed() {
        return new EffectKind(AmazonFeed.KIND, AmazonFeed.class, RemoteSystem.AMAZON, false);
    }

    @Bean
    EffectKind amazonPrice() {
        return new EffectKind(AmazonPriceChange.KIND, AmazonPriceChange.class, RemoteSystem.AMAZON, true);
    }

    @Bean
    EffectKind amazonQuantity() {
        return new EffectKind(AmazonQuantityChange.KIND, AmazonQuantityChange.class, RemoteSystem.AMAZON, true);
    }

    @Bean
    EffectKind amazonSubmitListings() {
        return new EffectKind(AmazonListingsFeed.KIND, AmazonListingsFeed.class, RemoteSystem.AMAZON, false);
    }
}
