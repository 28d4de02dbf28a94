package nightshift.operations;

import java.util.Locale;

/** How the books here and a remote system contradict each other. */
public enum DifferenceKind {
    /** Recorded as written, but not there. */
    MISSING,
    /** Written, and cancelled by somebody since. */
    CANCELLED,
    /** There, with another tracking number. */
    OTHER_TRACKING,
    /** There, with other items or quantities. */
    OTHER_QUANTITY,
    /** There, at another price. */
    OTHER_PRICE,
    /** There, over another sum. */
    OTHER_TOTAL,
    /** There, but not tied any more to what it was tied to. */
    LINK_LOST,
    /** There, and ours by its number, but not recorded: a write that was lost, or one too many. */
    UNRECORDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DifferenceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
