package nightshift.desk;

import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/** The kinds of reasons in the words of the owner of a store; reports and filters use the codes. */
public final class ReasonWords {
    private ReasonWords() {}

    /** Of several reasons of one item, each kind once. */
    static String of(List<Reason> reasons) {
        return reasons.stream().map(reason -> of(reason.kind())).distinct().collect(Collectors.joining(" · "));
    }

    public static String of(ReasonKind kind) {
        return switch (kind) {
            case UNKNOWN_ORDER -> "Order not found";
            case AMBIGUOUS_ORDER -> "Several orders fit";
            case ORDER_MISMATCH -> "Does not fit the order";
            case ORDER_CANCELLED -> "Order is cancelled";
            case ORDER_ON_HOLD -> "Order is on hold";
            case ALREADY_FULFILLED -> "Shipped already";
            case OVER_SHIPPED -> "More shipped than ordered";
            case BAD_TRACKING -> "Tracking number is wrong";
            case CARRIER_MISMATCH -> "Carrier and number do not fit";
            case CONFLICTING_VALUES -> "Values contradict each other";
            case SHIPPED_AND_CANCELLED -> "Shipped, yet cancelled by the supplier";
            case TRACKING_CORRECTION -> "Another tracking number for a parcel";
            case ADDITIONAL_PARCEL -> "One more parcel";
            case DUPLICATE_TRACKING -> "Tracking number used before";
            case REPLACEMENT -> "May be a replacement";
            case DATE_ANOMALY -> "Date cannot be right";
            case VENDOR_CANCELLED -> "Supplier cancelled it";
            case UNREADABLE_DOCUMENT -> "Document could not be read";
            case UNSUPPORTED_ATTACHMENT -> "File of a kind that is not read";
            case NO_ATTACHMENT -> "No document";
            case UNKNOWN_SENDER -> "Sender is not known";
            case SUSPICIOUS_SENDER -> "Sender is not to be trusted";
            case PROMPT_INJECTION -> "Text tries to trick the reader";
            case PRICE -> "Price differs";
            case DISCOUNT -> "Discount differs";
            case QUANTITY -> "Quantity differs";
            case MISSING_LINE -> "Line of the order is missing";
            case EXTRA_LINE -> "Line that is not on the order";
            case UNEXPECTED_CHARGE -> "Charge that is not on the order";
            case TAX -> "Tax differs";
            case CURRENCY -> "Another currency";
            case ARITHMETIC -> "Sums are wrong";
            case UNKNOWN_PO -> "Purchase order not found";
            case CLOSED_PO -> "Purchase order is closed";
            case ALREADY_BILLED -> "Billed already";
            case DUPLICATE_INVOICE -> "Invoice came before";
            case CREDIT_MEMO -> "Credit memo";
            case STATEMENT -> "Statement of account";
            case VENDOR_MISMATCH -> "Vendor does not fit";
            case UNKNOWN_SKU -> "Item is not known";
            case FEED_REJECTED -> "Amazon refused it";
            case TERMS -> "Terms differ";
            case NOT_AN_INVOICE -> "Not an invoice";
            case PREVIOUS_BALANCE -> "Asks for an older balance";
            case ALREADY_PAID -> "Says that it was paid";
            case NEW_VENDOR -> "First invoice of a vendor";
            case OVER_LIMIT -> "Above the limit for booking";
            case KNOWN_EXCEPTION -> "Known exception";
            case HANDED_OVER -> "For a person";
            case NOT_APPLICABLE -> "No work for this workflow";
            case ALREADY_DONE -> "Done already";
            case REMOTE_REFUSED -> "Write was refused";
            case WRITTEN_OTHERWISE -> "Written otherwise than asked";
            case DECIDED_BY_PERSON -> "Decided by a person";
            case CHANGED_BY_OTHERS -> "Changed by somebody else";
            case TOO_MUCH_AT_ONCE -> "Very much at once";
            case STALE_DECISION -> "Changed meanwhile";
        };
    }
}
