package nightshift.shop;

import java.util.Optional;
import nightshift.core.Sku;

/**
 * One line of a customer's order.
 *
 * @param lineId global id of the order line
 * @param vendor Shopify's vendor of the product: tells which supplier ships it
 * @param quantity what is still ordered, in pieces: what was removed or refunded is not in it
 * @param unfulfilled how many of them have not been shipped
 */
public record OrderedItem(
        String lineId, Optional<Sku> sku, String title, Optional<String> vendor, int quantity, int unfulfilled) {}
