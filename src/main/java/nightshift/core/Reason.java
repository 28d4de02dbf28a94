package nightshift.core;

/**
 * A kind and one plain sentence that says what is wrong, why, and what to do, readable by the owner of the store without
 * looking anything up.
 */
public record Reason(ReasonKind kind, String detail) {
    public Reason {
        detail = detail.strip().replaceAll("\\s+", " ");
        if (detail.isEmpty()) {
            throw new BadValue("A reason needs a sentence");
        }
        if (detail.length() > 1000) {
            detail = detail.substring(0, 997) + "...";
        }
    }
}
