package nightshift.operations;

import java.util.Optional;

/**
 * A decision that a person asked for, or Nightshift itself because the world may have changed, in place of the one that stands.
 *
 * @param replaces the decision that stands
 * @param reviewId the review it answers; it must be open
 * @param workAgain whether the work waits again, as the work of the supplier that the decision names
 * @param verdict how the review is closed: corrected, approved, undone ...
 */
public record Revision(
        long replaces,
        Optional<Long> reviewId,
        Decided decided,
        String who,
        String verdict,
        String note,
        boolean workAgain) {
    /** Who asks where no person does. */
    public static final String BY_ITSELF = "Nightshift";

    /** Whether no person stands behind it: then it approves nothing. */
    boolean byItself() {
        return who.equals(BY_ITSELF);
    }
}
