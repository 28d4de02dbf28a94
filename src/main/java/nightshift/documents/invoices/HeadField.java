package nightshift.documents.invoices;

/** A value that is printed once on an invoice, beside or below its label. */
enum HeadField {
    NUMBER,
    /** A label such as just "invoice": counts when no better one is printed. */
    ANY_NUMBER,
    DATE,
    /** A label such as just "date": counts when no better one is printed. */
    ANY_DATE,
    DUE_DATE,
    TERMS,
    PURCHASE_ORDER,
    /** A label such as "order number": the vendor's own, unless nothing better is printed. */
    ANY_ORDER,
    CURRENCY,
    /** The number of the invoice that a credit memo corrects. */
    CREDITED,
    VENDOR,
    /** A label of something else, known so that its value is never taken for one of the above. */
    OTHER
}
