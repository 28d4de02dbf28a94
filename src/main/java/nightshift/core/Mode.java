package nightshift.core;

/**
 * How far a workflow may go by itself, from the most cautious to the least: do not run; decide and record but write
 * nothing; stage each write for a person's approval; write.
 */
public enum Mode {
    OFF,
    SHADOW,
    REVIEW,
    AUTO;

    /** Of several modes that apply, the most cautious one counts. */
    public Mode andAtMost(Mode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
