package nightshift.inventory.rules;

/** Whether a condition holds. Only {@link #YES} makes a rule apply; what is not known never does. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
