package nightshift.fulfillment;

import nightshift.core.Reason;
import nightshift.shop.ShopOrder;

/** Whether the look-ups name exactly one order. */
public sealed interface OrderMatch {
    record One(ShopOrder order) implements OrderMatch {}

    record NotOne(Reason reason) implements OrderMatch {}
}
