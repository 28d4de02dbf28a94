package nightshift.shop;

/** How far an order is, in the words a customer would use. */
public enum OrderState {
    NOT_SHIPPED,
    ON_HOLD,
    PARTLY_SHIPPED,
    SHIPPED,
    CANCELLED,
    /** Shopify says something Nightshift does not know: a person looks. */
    UNKNOWN;

    /** @param display OrderDisplayFulfillmentStatus (shopify-admin-graphql 6.1) */
    static OrderState of(String display, boolean cancelled) {
        if (cancelled) {
            return CANCELLED;
        }
        return switch (display) {
            case "UNFULFILLED", "OPEN", "PENDING_FULFILLMENT", "IN_PROGRESS", "SCHEDULED", "REQUEST_DECLINED" ->
                NOT_SHIPPED;
            case "ON_HOLD" -> ON_HOLD;
            case "PARTIALLY_FULFILLED" -> PARTLY_SHIPPED;
            case "FULFILLED" -> SHIPPED;
            default -> UNKNOWN;
        };
    }
}
