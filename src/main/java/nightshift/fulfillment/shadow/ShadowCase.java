package nightshift.fulfillment.shadow;

import java.util.List;
import java.util.Set;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.RunItem;
import nightshift.shop.FulfillmentCreation;

/**
 * One decision made in shadow.
 *
 * @param creations what it would have fulfilled in Shopify; empty where it was flagged, left alone, or done already
 * @param confirmations what it would have confirmed to Amazon
 * @param orderIds the Shopify orders it was held against
 * @param numbers the tracking numbers that were reported
 */
record ShadowCase(
        RunItem item,
        Kind kind,
        List<FulfillmentCreation> creations,
        List<ShipmentConfirmation> confirmations,
        List<String> orderIds,
        Set<TrackingNumber> numbers) {
    ShadowCase {
        creations = List.copyOf(creations);
        confirmations = List.copyOf(confirmations);
        orderIds = List.copyOf(orderIds);
        numbers = Set.copyOf(numbers);
    }

    enum Kind {
        /** It would have written. */
        SHIP,
        /** A person had done it before it was decided. */
        DONE_BEFORE,
        /** It was handed to a person. */
        FLAGGED,
        /** It was left alone as the owner wants it. */
        LEFT_ALONE
    }

    /**
     * What people did is looked for on one order; where none or several were found there is nothing to compare. Without writes
     * and without reasons its writes went with another decision.
     */
    boolean comparable() {
        return kind == Kind.SHIP || (orderIds.size() == 1 && !item.reasons().isEmpty());
    }
}
