package nightshift.inventory.sales;

import java.util.Map;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.SoldOrder;

/** What of an order in the shop counts as sold by the supplier's stock, so that no piece counts twice. */
final class ShopSales {
    private ShopSales() {}

    /** @param amazonIsRead then orders that a connector brought into the shop are known from Amazon itself */
    static Sale of(SoldOrder order, boolean amazonIsRead) {
        boolean web = order.origin() instanceof AmazonOrigin.NotAmazon;
        boolean byAmazon = order.origin() instanceof AmazonOrigin.FulfilledByAmazon;
        boolean elsewhere = byAmazon || !web && amazonIsRead;
        return new Sale(order.orderId(), order.orderedAt(), order.cancelled() || elsewhere ? Map.of() : order.pieces());
    }
}
