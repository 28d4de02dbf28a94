package nightshift.customers.reading;

import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.core.TrackingNumber;

/**
 * What a mail names. Own words and subject come first, then the quoted mails below.
 *
 * @param orders the store's order numbers as printed, with # where it stands there
 * @param partNumbers texts that look like part numbers; whether the store has such an item is not known here
 * @param place where to deliver, as written, for example Phoenix, AZ
 */
public record Mentioned(
        List<OrderName> orders,
        List<AmazonOrderId> amazonOrders,
        List<PoNumber> purchaseOrders,
        List<TrackingNumber> trackingNumbers,
        List<Sku> partNumbers,
        List<AskedQuantity> quantities,
        Optional<String> place) {
    public Mentioned {
        orders = List.copyOf(orders);
        amazonOrders = List.copyOf(amazonOrders);
        purchaseOrders = List.copyOf(purchaseOrders);
        trackingNumbers = List.copyOf(trackingNumbers);
        partNumbers = List.copyOf(partNumbers);
        quantities = List.copyOf(quantities);
    }

    public static final Mentioned NOTHING =
            new Mentioned(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** Whether it names an order of the store or of Amazon. */
    public boolean anOrder() {
        return !orders.isEmpty() || !amazonOrders.isEmpty();
    }
}
