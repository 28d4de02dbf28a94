package nightshift.operations;

import java.util.Locale;

/** What became of an item, as summaries, the desk and {@code --nightshift.report} name it (kebab case). */
public enum ItemOutcome {
    /** Decided and every write done (or done elsewhere). */
    DONE,
    /** A person has to look. */
    FLAGGED,
    KNOWN_EXCEPTION,
    /** Nothing to do. */
    IGNORED,
    /** Technically failed: there is a dead letter. */
    FAILED,
    /** Writes wait for approval (mode review). */
    STAGED,
    /** Decided, but nothing is written (mode shadow). */
    SHADOW,
    /** Writes are under way, or wait for the remote's outcome (a feed). */
    WAITING;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
