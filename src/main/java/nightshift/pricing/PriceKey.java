package nightshift.pricing;

import nightshift.catalog.Channel;
import nightshift.core.Sku;

/** One price of the store: an item on a channel. */
public record PriceKey(Channel channel, String sku) {
    public static PriceKey of(Channel channel, Sku sku) {
        return new PriceKey(channel, sku.key());
    }
}
