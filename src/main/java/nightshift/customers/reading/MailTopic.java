package nightshift.customers.reading;

import java.util.Locale;

/** What a customer's mail is about. */
public enum MailTopic {
    WHERE_IS_MY_ORDER(true),
    RETURN_POLICY(true),
    RETURN_REQUEST(false),
    STOCK_QUESTION(true),
    BULK_QUOTE(false),
    COMPATIBILITY(false),
    DAMAGE_REPORT(false),
    WRONG_OR_MISSING_ITEM(false),
    CANCELLATION_OR_CHANGE(false),
    COMPLAINT(false),
    INVOICE_OR_BILLING(false),
    SUPPLIER_ANSWER(false),
    ROBOT(false),
    OTHER(false);

    private final boolean routine;

    MailTopic(boolean routine) {
        this.routine = routine;
    }

    /** Whether a ready draft may answer it. A routine topic has to be certain: a wrong draft costs more than a hand-over. */
    public boolean routine() {
        return routine;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
