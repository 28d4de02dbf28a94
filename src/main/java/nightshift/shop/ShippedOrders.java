package nightshift.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands as shipped on many orders, read 25 at a time: cancellation and fulfillments, nothing else of the orders.
 *
 * @param unread ids still to be read together
 * @param tooLarge ids of orders that did not fit on a page; read one by one
 * @param orders as read so far; one that Shopify does not show is not among them
 */
public record ShippedOrders(List<String> unread, List<String> tooLarge, List<ShopOrder> orders) {
    private static final int AT_ONCE = 25;

    public ShippedOrders {
        unread = List.copyOf(unread);
        tooLarge = List.copyOf(tooLarge);
        orders = List.copyOf(orders);
    }

    static ShippedOrders of(List<String> ids) {
        return new ShippedOrders(ids.stream().distinct().toList(), List.of(), List.of());
    }

    /** Whether another request is needed. */
    public boolean unfinished() {
        return !unread.isEmpty() || !tooLarge.isEmpty();
    }

    public ShopifyRequest next() {
        return unread.isEmpty()
                ? ShopifyRequest.order(tooLarge.get(0))
                : new ShopifyRequest(ShopifyOperation.SHIPPED_ORDERS, Map.of("ids", atOnce()));
    }

    /** The ids of one request. */
    private List<String> atOnce() {
        return unread.subList(0, Math.min(AT_ONCE, unread.size()));
    }

    ShippedOrders plus(List<ShopOrder> whole, List<String> cutOff) {
        return new ShippedOrders(
                unread.subList(atOnce().size(), unread.size()), and(tooLarge, cutOff), and(orders, whole));
    }

    ShippedOrders plusAlone(Optional<ShopOrder> order) {
        return new ShippedOrders(
                unread,
                tooLarge.subList(1, tooLarge.size()),
                and(orders, order.stream().toList()));
    }

    /** The orders by id. */
    public Map<String, ShopOrder> byId() {
        return orders.stream().collect(Collectors.toMap(ShopOrder::id, Function.identity(), (one, same) -> one));
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
