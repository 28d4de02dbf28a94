package nightshift.core;

import java.util.Arrays;
import java.util.Locale;

/** Why an item needs a person, or needs nothing. The snake_case code is what reports and filters use. */
public enum ReasonKind {
    UNKNOWN_ORDER(Advice.here(Remedy.CHOOSE_ORDER)),
    AMBIGUOUS_ORDER(Advice.here(Remedy.CHOOSE_ORDER)),
    ORDER_MISMATCH(Advice.outsideThen(Remedy.APPROVE)),
    ORDER_CANCELLED(Advice.outsideThen(Remedy.CLOSE)),
    ORDER_ON_HOLD(Advice.outsideThen(Remedy.LOOK_AGAIN)),
    ALREADY_FULFILLED(Advice.outsideThen(Remedy.APPROVE)),
    OVER_SHIPPED(Advice.outsideThen(Remedy.CORRECT)),
    BAD_TRACKING(Advice.outsideThen(Remedy.CORRECT)),
    CARRIER_MISMATCH(Advice.outsideThen(Remedy.CORRECT)),
    CONFLICTING_VALUES(Advice.here(Remedy.CORRECT)),
    /** Reported as shipped, and by the same supplier as cancelled: it may have been ordered elsewhere. */
    SHIPPED_AND_CANCELLED(Advice.outsideThen(Remedy.APPROVE)),
    TRACKING_CORRECTION(Advice.outsideThen(Remedy.APPROVE)),
    ADDITIONAL_PARCEL(Advice.here(Remedy.APPROVE)),
    DUPLICATE_TRACKING(Advice.outsideThen(Remedy.APPROVE)),
    /** It may be sent for something that came damaged: it ships nothing that is open on the order. */
    REPLACEMENT(Advice.outsideThen(Remedy.CLOSE)),
    DATE_ANOMALY(Advice.here(Remedy.CORRECT)),
    VENDOR_CANCELLED(Advice.outside()),
    UNREADABLE_DOCUMENT(Advice.here(Remedy.CORRECT)),
    UNSUPPORTED_ATTACHMENT(Advice.here(Remedy.CORRECT)),
    NO_ATTACHMENT(Advice.here(Remedy.CORRECT)),
    UNKNOWN_SENDER(Advice.none()),
    SUSPICIOUS_SENDER(Advice.outside()),
    PROMPT_INJECTION(Advice.outsideThen(Remedy.APPROVE)),
    PRICE(Advice.none()),
    DISCOUNT(Advice.none()),
    QUANTITY(Advice.none()),
    MISSING_LINE(Advice.none()),
    EXTRA_LINE(Advice.none()),
    UNEXPECTED_CHARGE(Advice.none()),
    TAX(Advice.none()),
    CURRENCY(Advice.none()),
    ARITHMETIC(Advice.here(Remedy.CORRECT)),
    UNKNOWN_PO(Advice.here(Remedy.CHOOSE_ORDER)),
    CLOSED_PO(Advice.none()),
    ALREADY_BILLED(Advice.outsideThen(Remedy.CLOSE)),
    DUPLICATE_INVOICE(Advice.outsideThen(Remedy.CLOSE)),
    CREDIT_MEMO(Advice.none()),
    STATEMENT(Advice.here(Remedy.CLOSE)),
    VENDOR_MISMATCH(Advice.none()),
    UNKNOWN_SKU(Advice.none()),
    FEED_REJECTED(Advice.none()),
    /** Due date or discount terms are not the ones agreed with the vendor. */
    TERMS(Advice.none()),
    /** A quote, a pro forma, an acknowledgment: it is never booked. */
    NOT_AN_INVOICE(Advice.here(Remedy.CLOSE)),
    /** The paper asks for money that is owed from before. */
    PREVIOUS_BALANCE(Advice.none()),
    /** The paper says that it was paid, wholly or in part: whether the books know of that, only a person can tell. */
    ALREADY_PAID(Advice.outsideThen(Remedy.CLOSE)),
    /** The first invoice of a vendor is always looked at. */
    NEW_VENDOR(Advice.here(Remedy.APPROVE)),
    /** More money than may be booked without a person. */
    OVER_LIMIT(Advice.here(Remedy.APPROVE)),
    /** Configured by the owner as a known exception: nothing to do, with his reason. */
    KNOWN_EXCEPTION(Advice.none()),
    /** A person takes this mail over; the sentence says who, or why. */
    HANDED_OVER(Advice.none()),
    /** The mail is no work for this workflow. */
    NOT_APPLICABLE(Advice.none()),
    /** Another document or person has done it already, with the same facts. */
    ALREADY_DONE(Advice.none()),
    /** The remote system refused the write for a reason of its own. */
    REMOTE_REFUSED(Advice.none()),
    /** It was written, but not as it was asked for. */
    WRITTEN_OTHERWISE(Advice.none()),
    /** A person decided so; his name and his words are the detail. */
    DECIDED_BY_PERSON(Advice.none()),
    /** Another tool or person changes what Nightshift changes, too. */
    CHANGED_BY_OTHERS(Advice.none()),
    /** So much would change at once that wrong data are likelier. */
    TOO_MUCH_AT_ONCE(Advice.here(Remedy.APPROVE)),
    /** A decision became stale before it was performed. */
    STALE_DECISION(Advice.here(Remedy.LOOK_AGAIN));

    private final Advice advice;

    ReasonKind(Advice advice) {
        this.advice = advice;
    }

    /** What whoever deals with it is advised to do. A reason that advises something else is of another kind. */
    public Advice advice() {
        return advice;
    }

    /** Whether somebody may try to steal or to trick by it: that is never to be overlooked among others. */
    public boolean mayBeFraud() {
        return this == SUSPICIOUS_SENDER || this == PROMPT_INJECTION;
    }

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
