package nightshift.documents.shipping;

import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentKind;

/** What people read about a document that gave no shipment. */
final class Wording {
    private Wording() {}

    static String whyNone(DocumentKind kind) {
        return switch (kind) {
            case SHIPPING_CONFIRMATION -> "It reports no shipment";
            case ORDER_ACKNOWLEDGMENT -> "It acknowledges an order; nothing has shipped yet";
            case CANCELLATION -> "It cancels an order or a line; nothing ships";
            case INVOICE -> "It is an invoice, not a shipping confirmation";
            case CREDIT_MEMO -> "It is a credit memo, not a shipping confirmation";
            case STATEMENT -> "It is a statement of account, not a shipping confirmation";
            case OTHER -> "It does not report the shipment of a purchase order";
        };
    }

    static Reason torn(String document) {
        return new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "\"" + document
                        + "\" names several purchase orders and does not say which parcel is for which: find out and"
                        + " enter the shipments by hand.");
    }

    static Reason missing(String document, boolean parcels, boolean named) {
        String what = parcels
                ? "no purchase order number"
                : named ? "no tracking number" : "neither a purchase order nor a tracking number";
        return new Reason(
                ReasonKind.UNREADABLE_DOCUMENT,
                "\"" + document + "\" looks like a shipping confirmation, but " + what
                        + " could be found on it: open it and enter the shipment by hand.");
    }
}
