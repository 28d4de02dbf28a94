package nightshift.shop;

import java.util.Optional;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * One product variant and how many of it can be sold now, as Shopify has it.
 *
 * @param family the product type
 * @param available sellable online; empty where the shop does not count this item, so nobody knows
 * @param soldWhenOut whether customers may order it also when none is left
 * @param price in the shop's currency
 * @param url its page in the online store; empty where it is not published
 * @param sold whether the shop sells it, on whatever page; a draft and what is archived it does not, also where some are left
 */
public record StockedItem(
        Sku sku,
        String title,
        String family,
        Optional<Integer> available,
        boolean soldWhenOut,
        Optional<Money> price,
        Optional<String> url,
        boolean sold) {
    /** Whether customers see it in the online store. */
    public boolean onlineStoreVisible() {
        return sold && url.isPresent();
    }

    public boolean inStock() {
        return available.filter(count -> count > 0).isPresent();
    }
}
