package nightshift.documents.shipping;

/** What a label or a column heading announces; the words suppliers print for it are in shipping-labels.yaml. */
enum Field {
    PURCHASE_ORDER,
    CUSTOMER_ORDER,
    REFERENCE,
    ORDER,
    WEB_ORDER,
    TRACKING,
    CARRIER,
    SERVICE,
    SHIP_DATE,
    DATE,
    SHIP_TO,
    CITY,
    POSTAL_CODE,
    ITEM,
    DESCRIPTION,
    ORDERED,
    SHIPPED,
    BACKORDERED,
    QUANTITY,
    STATUS,
    /** Numbers that are none of the above, so that they are never taken for one. */
    OTHER;

    boolean namesAnOrder() {
        return this == PURCHASE_ORDER || this == CUSTOMER_ORDER || this == REFERENCE || this == ORDER;
    }
}
