package nightshift.fulfillment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nightshift.core.TrackingNumber;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;

/** How the reported tracking numbers relate to what Shopify already shows as shipped on the order. */
sealed interface ShippedBefore {
    /** Shopify shows none of these numbers. */
    record No() implements ShippedBefore {}

    /** Shopify shows all of these numbers: nothing to write there. */
    record Same(List<Fulfillment> fulfillments) implements ShippedBefore {}

    /**
     * Shopify shows some of these numbers: a parcel more than was entered.
     *
     * @param further the numbers that it does not show
     */
    record Partly(List<Fulfillment> fulfillments, List<TrackingNumber> further) implements ShippedBefore {}

    static ShippedBefore of(ShopOrder order, List<TrackingNumber> reported) {
        List<Fulfillment> touching = order.fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(fulfillment -> Shipments.numbers(fulfillment).stream().anyMatch(reported::contains))
                .toList();
        if (touching.isEmpty()) {
            return new No();
        }
        Set<TrackingNumber> shown = new HashSet<>();
        touching.forEach(fulfillment -> shown.addAll(Shipments.numbers(fulfillment)));
        return shown.containsAll(reported)
                ? new Same(touching)
                : new Partly(
                        touching,
                        reported.stream()
                                .filter(number -> !shown.contains(number))
                                .toList());
    }
}
