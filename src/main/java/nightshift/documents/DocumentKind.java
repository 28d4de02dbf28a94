package nightshift.documents;

/** What a document is, judged by its words. */
public enum DocumentKind {
    SHIPPING_CONFIRMATION,
    ORDER_ACKNOWLEDGMENT,
    CANCELLATION,
    INVOICE,
    CREDIT_MEMO,
    STATEMENT,
    OTHER
}
