package nightshift.operations;

import java.util.Locale;

/** How a decision made in shadow compares with what people really did. */
public enum ComparisonVerdict {
    /** Nobody has done it yet. */
    OPEN,
    /** Done as it would have been. */
    AGREED,
    /** Done otherwise: a reason not to go to auto yet. */
    DIFFERED,
    /** It was flagged or left alone on purpose, and a person did it by hand: worth knowing, no difference. */
    NOTED,
    /** Nobody did it for so long that nobody will. Counts as a difference. */
    GIVEN_UP;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ComparisonVerdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
