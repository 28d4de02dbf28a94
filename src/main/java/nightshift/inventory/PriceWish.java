package nightshift.inventory;

import java.math.BigDecimal;
import nightshift.catalog.Channel;

/**
 * What a stock rule asks of the pricing run: a price so much higher or lower, within pricing's own floors and limits.
 *
 * @param price what the item costs in this channel now
 */
public record PriceWish(
        String skuKey, Channel channel, BigDecimal percent, String rule, String supplier, BigDecimal price) {
    /** The item in its channel, by the item's own SKU. */
    Place place() {
        return new Place(channel, skuKey);
    }
}
