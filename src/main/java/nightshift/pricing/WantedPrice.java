package nightshift.pricing;

import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * A change of price that may be written.
 *
 * @param productId where it is written; only in the shop
 */
public record WantedPrice(
        Sku sku,
        Channel channel,
        Optional<String> supplier,
        Money from,
        Money to,
        Optional<String> productId,
        Optional<String> variantId) {
    /** The items whose prices these are. */
    public static List<Sku> skus(List<WantedPrice> wanted) {
        return wanted.stream().map(WantedPrice::sku).toList();
    }

    /** Whether it makes the item cheaper. */
    boolean lowers() {
        return to.amount().compareTo(from.amount()) < 0;
    }
}
