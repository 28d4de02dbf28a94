package nightshift.shop;

import org.jspecify.annotations.Nullable;

/** Where a shipment is, as the carrier told Shopify. Without a carrier that reports to Shopify it stays {@link #SHIPPED}. */
public enum ParcelState {
    /** Handed over by the supplier; nothing newer is known. */
    SHIPPED,
    /** A label exists; the carrier has not reported the parcel yet. */
    LABEL_MADE,
    ON_ITS_WAY,
    OUT_FOR_DELIVERY,
    DELIVERY_ATTEMPTED,
    READY_FOR_PICKUP,
    DELAYED,
    DELIVERED,
    /** The carrier reports a failure: a person looks. */
    NOT_DELIVERED,
    UNKNOWN;

    /** @param display FulfillmentDisplayStatus (shopify-admin-graphql 6.1) */
    static ParcelState of(@Nullable String display) {
        if (display == null) {
            return SHIPPED;
        }
        return switch (display) {
            case "FULFILLED", "MARKED_AS_FULFILLED", "SUBMITTED" -> SHIPPED;
            case "LABEL_PRINTED", "LABEL_PURCHASED", "CONFIRMED" -> LABEL_MADE;
            case "CARRIER_PICKED_UP", "IN_TRANSIT" -> ON_ITS_WAY;
            case "OUT_FOR_DELIVERY" -> OUT_FOR_DELIVERY;
            case "ATTEMPTED_DELIVERY" -> DELIVERY_ATTEMPTED;
            case "READY_FOR_PICKUP" -> READY_FOR_PICKUP;
            case "DELAYED" -> DELAYED;
            case "DELIVERED", "PICKED_UP" -> DELIVERED;
            case "FAILURE", "NOT_DELIVERED" -> NOT_DELIVERED;
            default -> UNKNOWN;
        };
    }
}
