package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.core.Money;
import nightshift.core.OrderName;

/**
 * An order as a reply to its customer needs it: no street, no phone, nothing about how it was paid.
 *
 * @param email the address on the order; facts about it go to this address only
 * @param amazonOrder empty also where the order bears several Amazon numbers
 * @param parcels the live shipments, the oldest first
 * @param financialStatus OrderDisplayFinancialStatus: PENDING, AUTHORIZED, PAID, PARTIALLY_PAID, PARTIALLY_REFUNDED, REFUNDED, VOIDED, EXPIRED
 * @param refunded what was given back so far, where anything was
 */
public record CustomerOrder(
        String id,
        OrderName name,
        Optional<EmailAddress> email,
        Optional<AmazonOrderId> amazonOrder,
        Optional<String> poNumber,
        Instant placedAt,
        Optional<Instant> cancelledAt,
        OrderState state,
        ShipTo shipTo,
        List<OrderedItem> items,
        List<Parcel> parcels,
        Optional<String> financialStatus,
        Optional<Money> refunded) {
    public CustomerOrder {
        items = List.copyOf(items);
        parcels = List.copyOf(parcels);
    }

    /** Whether something of it is still to come: not cancelled, and not everything was delivered. */
    public boolean open() {
        return state != OrderState.CANCELLED
                && (items.stream().anyMatch(item -> item.unfulfilled() > 0)
                        || parcels.isEmpty()
                        || parcels.stream().anyMatch(parcel -> !parcel.delivered()));
    }
}
