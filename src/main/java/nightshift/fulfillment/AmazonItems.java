package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.fulfillment.Allocation.Share;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.shop.ShopOrder.OrderLine;

/** Which items of an Amazon order the shipped lines are: by the seller's SKU, or the only item there is. */
final class AmazonItems {
    private AmazonItems() {}

    /** Empty when a shipped line cannot be tied to exactly the items of the Amazon order. */
    static Optional<List<ShipmentConfirmation.Item>> of(AmazonOrder order, List<Share> shipped) {
        List<ShipmentConfirmation.Item> items = new ArrayList<>();
        for (OrderLine line : shipped.stream().map(Share::line).distinct().toList()) {
            int quantity = shipped.stream()
                    .filter(share -> share.line().equals(line))
                    .mapToInt(Share::quantity)
                    .sum();
            Optional<AmazonOrder.Item> item = item(order, line, quantity);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(new ShipmentConfirmation.Item(item.get().orderItemId(), quantity));
        }
        long different = items.stream()
                .map(ShipmentConfirmation.Item::orderItemId)
                .distinct()
                .count();
        return different == items.size() ? Optional.of(items) : Optional.empty();
    }

    private static Optional<AmazonOrder.Item> item(AmazonOrder order, OrderLine line, int quantity) {
        List<AmazonOrder.Item> same = order.items().stream()
                .filter(item -> sameSku(item, line))
                .filter(item -> item.ordered() >= quantity)
                .toList();
        if (same.size() == 1) {
            return Optional.of(same.get(0));
        }
        boolean onlyOne = order.items().size() == 1 && order.items().get(0).ordered() >= quantity;
        return same.isEmpty() && onlyOne ? Optional.of(order.items().get(0)) : Optional.empty();
    }

    private static boolean sameSku(AmazonOrder.Item item, OrderLine line) {
        return item.sellerSku().isPresent()
                && line.sku().isPresent()
                && new Sku(item.sellerSku().get()).sameAs(new Sku(line.sku().get()));
    }
}
