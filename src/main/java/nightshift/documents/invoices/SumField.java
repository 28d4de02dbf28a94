package nightshift.documents.invoices;

/** An amount in the sums of an invoice. */
enum SumField {
    /** All lines together, before or after charges: the arithmetic tells. */
    GOODS,
    /** A part of the lines. */
    SECTION,
    FREIGHT,
    SURCHARGE,
    DISCOUNT,
    DEPOSIT,
    /** All charges, or all discounts, that stand one by one elsewhere. */
    CHARGES_TOGETHER,
    TAX,
    TOTAL,
    AMOUNT_DUE,
    PREVIOUS_BALANCE,
    PAID,
    OTHER
}
