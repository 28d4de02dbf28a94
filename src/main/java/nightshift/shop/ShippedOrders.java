package nightshift.shop;

import java.util.List;

/**
 * What one answer tells of orders that stand as shipped: cancellation and fulfillments, nothing else of them.
 *
 * @param orders those that were read as a whole; one that Shopify does not show is not among them
 * @param tooLarge ids of orders that did not fit on a page; each is read by itself
 */
public record ShippedOrders(List<ShopOrder> orders, List<String> tooLarge) {
    public ShippedOrders {
        orders = List.copyOf(orders);
        tooLarge = List.copyOf(tooLarge);
    }
}
