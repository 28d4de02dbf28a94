package nightshift.invoices.discrepancies;

/** What a person can do about a discrepancy. */
public enum Resolution {
    /** Bill it as the vendor asks, with a reason. */
    ACCEPT,
    /** Bill the price of the purchase order. */
    BILL_AT_ORDER_PRICE,
    /** Bill with the due date agreed. */
    BILL_AT_AGREED_TERMS,
    /** Bill only what agrees; the order stays open. */
    BILL_PARTIALLY,
    /** Leave the line out of the bill. */
    BILL_WITHOUT_LINE,
    /** Leave the charge out of the bill. */
    BILL_WITHOUT_CHARGE,
    /** Say which SKU a vendor's part is, and how many are in a pack; kept for next time. */
    MAP_PART,
    /** Say which purchase order it is for. */
    CHOOSE_ORDER,
    /** Enter values that could not be read, or were read wrongly. */
    ENTER_VALUES,
    /** Send the drafted mail that asks the vendor for a correction. */
    ASK_VENDOR,
    /** Book nothing. */
    REJECT
}
