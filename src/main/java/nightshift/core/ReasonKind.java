package nightshift.core;

import java.util.Arrays;
import java.util.Locale;

/** Why an item needs a person, or needs nothing. The snake_case code is what reports and filters use. */
public enum ReasonKind {
    UNKNOWN_ORDER,
    AMBIGUOUS_ORDER,
    ORDER_MISMATCH,
    ORDER_CANCELLED,
    ORDER_ON_HOLD,
    ALREADY_FULFILLED,
    OVER_SHIPPED,
    BAD_TRACKING,
    CARRIER_MISMATCH,
    CONFLICTING_VALUES,
    TRACKING_CORRECTION,
    ADDITIONAL_PARCEL,
    DUPLICATE_TRACKING,
    /** It may be sent for something that came damaged: it ships nothing that is open on the order. */
    REPLACEMENT,
    DATE_ANOMALY,
    VENDOR_CANCELLED,
    UNREADABLE_DOCUMENT,
    UNSUPPORTED_ATTACHMENT,
    NO_ATTACHMENT,
    UNKNOWN_SENDER,
    SUSPICIOUS_SENDER,
    PROMPT_INJECTION,
    PRICE,
    DISCOUNT,
    QUANTITY,
    MISSING_LINE,
    EXTRA_LINE,
    UNEXPECTED_CHARGE,
    TAX,
    CURRENCY,
    ARITHMETIC,
    UNKNOWN_PO,
    CLOSED_PO,
    ALREADY_BILLED,
    DUPLICATE_INVOICE,
    CREDIT_MEMO,
    STATEMENT,
    VENDOR_MISMATCH,
    UNKNOWN_SKU,
    FEED_REJECTED,
    /** Due date or discount terms are not the ones agreed with the vendor. */
    TERMS,
    /** A quote, a pro forma, an acknowledgment: it is never booked. */
    NOT_AN_INVOICE,
    /** The paper asks for money that is owed from before. */
    PREVIOUS_BALANCE,
    /** The paper says that it was paid, wholly or in part: whether the books know of that, only a person can tell. */
    ALREADY_PAID,
    /** The first invoice of a vendor is always looked at. */
    NEW_VENDOR,
    /** More money than may be booked without a person. */
    OVER_LIMIT,
    /** Configured by the owner as a known exception: nothing to do, with his reason. */
    KNOWN_EXCEPTION,
    /** A person takes this mail over; the sentence says who, or why. */
    HANDED_OVER,
    /** The mail is no work for this workflow. */
    NOT_APPLICABLE,
    /** Another document or person has done it already, with the same facts. */
    ALREADY_DONE,
    /** The remote system refused the write for a reason of its own. */
    REMOTE_REFUSED,
    /** It was written, but not as it was asked for. */
    WRITTEN_OTHERWISE,
    /** A person decided so; his name and his words are the detail. */
    DECIDED_BY_PERSON,
    /** Another tool or person changes what Nightshift changes, too. */
    CHANGED_BY_OTHERS,
    /** So much would change at once that wrong data are likelier. */
    TOO_MUCH_AT_ONCE,
    /** A decision became stale before it was performed. */
    STALE_DECISION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadValue when no reason has this code */
    public static ReasonKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new BadValue("There is no reason \"" + code + "\""));
    }
}
