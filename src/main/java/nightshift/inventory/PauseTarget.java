package nightshift.inventory;

import nightshift.catalog.Channel;

/**
 * What is paused.
 *
 * @param channel shopify, amazon, or {@link #PRODUCT} for a whole product of the shop
 * @param key the SKU key, or Shopify's id of the product
 */
record PauseTarget(String channel, String key) {
    static final String PRODUCT = "product";

    static PauseTarget of(Channel channel, String skuKey) {
        return new PauseTarget(channel.key(), skuKey);
    }

    static PauseTarget ofProduct(String productId) {
        return new PauseTarget(PRODUCT, productId);
    }
}
