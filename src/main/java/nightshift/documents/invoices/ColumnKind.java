package nightshift.documents.invoices;

/** What stands in a column of the lines. */
enum ColumnKind {
    LINE,
    PART,
    BUYER_PART,
    GTIN,
    DESCRIPTION,
    /** The part number, and below it the description. */
    PART_OVER_TEXT,
    QUANTITY,
    ORDERED,
    BACKORDERED,
    UNIT,
    PRICE,
    LIST_PRICE,
    DISCOUNT,
    TAX,
    AMOUNT,
    ORDER,
    ORDER_LINE,
    OTHER;

    /** Whether only figures stand there. */
    boolean isFigure() {
        return isValue() || this == ORDERED || this == BACKORDERED || this == TAX || this == LINE || this == ORDER_LINE;
    }

    /** Whether what stands there makes a line's amount. */
    boolean isValue() {
        return this == QUANTITY || this == PRICE || this == LIST_PRICE || this == DISCOUNT || this == AMOUNT;
    }

    boolean isWords() {
        return this == DESCRIPTION || this == PART_OVER_TEXT || this == PART || this == BUYER_PART || this == OTHER;
    }
}
