package nightshift.shop;

import nightshift.core.RemoteSystem;
import nightshift.operations.EffectKind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of writes to Shopify, each with a route of its name and a look. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShopifySettings.class)
class ShopifyConfiguration {
    @Bean
    EffectKind shopifyCreateFulfillment() {
        return new EffectKind(FulfillmentCreation.KIND, FulfillmentCreation.class, RemoteSystem.SHOPIFY, false)
                .withEditable("trackingNumbers", "company", "trackingUrls", "notifyCustomer", "lines.quantity");
    }

    @Bean
    EffectKind shopifyUpdateTracking() {
        return new EffectKind(TrackingUpdate.KIND, TrackingUpdate.class, RemoteSystem.SHOPIFY, false)
                .withEditable("trackingNumbers", "company", "urls", "notifyCustomer");
    }

    @Bean
    EffectKind shopifyCancelFulfillment() {
        return new EffectKind(FulfillmentCancellation.KIND, FulfillmentCancellation.class, RemoteSystem.SHOPIFY, false);
    }

    /** Nothing of a price or a count is edited before a retry: it is decided afresh. */
    @Bean
    EffectKind shopifyPrice() {
        return new EffectKind(ShopifyPriceChange.KIND, ShopifyPriceChange.class, RemoteSystem.SHOPIFY, true);
    }

    @Bean
    EffectKind shopifyStock() {
        return new EffectKind(ShopifyStockChange.KIND, ShopifyStockChange.class, RemoteSystem.SHOPIFY, true);
    }

    @Bean
    EffectKind shopifySetPrices() {
        return new EffectKind(ShopifyPriceBatch.KIND, ShopifyPriceBatch.class, RemoteSystem.SHOPIFY, false);
    }

    @Bean
    EffectKind shopifySetStock() {
        return new EffectKind(ShopifyStockBatch.KIND, ShopifyStockBatch.class, RemoteSystem.SHOPIFY, false);
    }

    @Bean
    EffectKind shopifyProductStatus() {
        return new EffectKind(ProductStatusChange.KIND, ProductStatusChange.class, RemoteSystem.SHOPIFY, false);
    }
}
