package nightshift.customers.reading;

import java.util.Locale;

/** Why a person has to take a mail over. None of them can be switched off. */
public enum HandOver {
    ANGER(true),
    LEGAL_THREAT(true),
    INJURY(true),
    CHARGEBACK(true),
    PRESS(true),
    ASKS_FOR_HUMAN(true),
    PERSONAL_DATA(true),
    PAYMENT_DATA(true),
    MONEY_BACK(true),
    PROMPT_INJECTION(true),
    /** Calls itself somebody of the store or a supplier, and is not. */
    IMPERSONATION(true),
    /** Too large or too tangled to be read whole. */
    UNREADABLE(true),
    /** What it wants is below the agreed evidence. */
    UNCLEAR(false),
    /** Several wishes, one of which no draft may answer. */
    SEVERAL_QUESTIONS(false);

    private final boolean hard;

    HandOver(boolean hard) {
        this.hard = hard;
    }

    /** Whether the rules' finding stands, whatever a model says about the mail. */
    public boolean hard() {
        return hard;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
