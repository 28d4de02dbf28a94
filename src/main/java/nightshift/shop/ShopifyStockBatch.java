package nightshift.shop;

import java.time.Instant;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;

/**
 * Stock of the shop that goes out together: its members are the {@link ShopifyStockChange} effects the gate claimed for it.
 *
 * @param openedAt when the batch was put together
 * @param first the id of its first member
 */
public record ShopifyStockBatch(Instant openedAt, long first, int size) implements EffectPayload {
    public static final String KIND = "shopify-set-stock";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("shopify.stock/" + openedAt + "/" + first + "-" + size);
    }

    @Override
    public String target() {
        return "the stock of " + size + " items in the shop";
    }

    @Override
    public String inWords() {
        return "Change " + target();
    }
}
