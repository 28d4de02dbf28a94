package nightshift.shop;

import java.time.Instant;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;

/**
 * Prices of the shop that go out together: its members are the {@link ShopifyPriceChange} effects the gate claimed for it.
 *
 * @param openedAt when the batch was put together
 * @param first the id of its first member
 */
public record ShopifyPriceBatch(Instant openedAt, long first, int size) implements EffectPayload {
    public static final String KIND = "shopify-set-prices";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("shopify.prices/" + openedAt + "/" + first + "-" + size);
    }

    @Override
    public String target() {
        return size + " prices in the shop";
    }

    @Override
    public String inWords() {
        return "Change " + target();
    }
}
