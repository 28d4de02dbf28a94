package nightshift.shop;

/** The ways an order can be looked up, as {@code nightshift.fulfillment.lookups} names them (kebab case). */
public enum LookupKind {
    PO_NUMBER,
    ORDER_NAME,
    AMAZON_ORDER_ID,
    TAG,
    NOTE_ATTRIBUTE
}
