package nightshift.pricing;

import java.util.Locale;

/** Why a price is left alone. The lower case code is what the desk filters by. */
public enum StayReason {
    NOT_FOR_SALE,
    NO_RULE,
    CONNECTOR,
    CONNECTOR_DIFFERS,
    NO_OWN_SELLER,
    TROUBLES,
    OPEN_WRITE,
    NOT_SHOWN_YET,
    CHANGED_BY_OTHERS,
    TAKEN_BACK,
    QUIET_HOURS,
    STALE_LISTING,
    ABSURD_PRICE,
    NO_COST,
    STALE_COST,
    NO_FREIGHT,
    NO_FEE,
    OTHER_CURRENCY,
    NO_ASIN,
    NO_COMPETITION,
    UNUSABLE_COMPETITION,
    STALE_COMPETITION,
    RIVAL_NOT_CREDIBLE,
    STRATEGY_STAYS,
    GUARDRAILS_CONTRADICT,
    /** Lower than it has to be, and nothing to raise it to: a person has to look. */
    BELOW_FLOOR,
    PRICE_IS_RIGHT,
    TOO_SMALL,
    RAMP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
