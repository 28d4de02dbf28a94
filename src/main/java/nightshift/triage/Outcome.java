package nightshift.triage;

import java.util.Locale;

/** What became of a customer's mail, as lists and measures count it. */
public enum Outcome {
    DRAFT,
    HAND_OVER,
    CLAIM,
    NOTHING;

    static Outcome of(TriageDecision decision) {
        if (decision instanceof TriageDecision.Draft) {
            return DRAFT;
        }
        if (decision instanceof TriageDecision.ForClaims) {
            return CLAIM;
        }
        return decision instanceof TriageDecision.HandedOver ? HAND_OVER : NOTHING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
