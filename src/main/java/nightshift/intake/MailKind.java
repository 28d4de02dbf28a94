package nightshift.intake;

import java.util.Locale;

/** What kind of mail it is. */
public enum MailKind {
    SUPPLIER_SHIPPING,
    SUPPLIER_INVOICE,
    SUPPLIER_QUOTE,
    /** Brings lists of stock or costs, which are taken in as such. */
    SUPPLIER_LIST,
    SUPPLIER_OTHER,
    CUSTOMER,
    /** Auto-replies, newsletters, receipts, notifications. */
    ROBOT,
    /** A mail server says that a mail from here did not arrive. */
    DELIVERY_REPORT,
    /** Pretends to be a supplier, or fails the mail system's own checks. */
    SUSPICIOUS,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
