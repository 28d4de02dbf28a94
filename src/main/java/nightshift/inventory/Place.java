package nightshift.inventory;

import nightshift.catalog.Channel;
import nightshift.core.Sku;

/**
 * An item in a channel.
 *
 * @param skuKey {@link Sku#key()} of the SKU as the channel has it
 */
public record Place(Channel channel, String skuKey) {
    public static Place of(Channel channel, Sku sku) {
        return new Place(channel, sku.key());
    }
}
