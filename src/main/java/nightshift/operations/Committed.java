package nightshift.operations;

import java.util.List;

/**
 * A decision that stands. Body of {@code direct:conclude} when it is done.
 *
 * @param outcome how the item stood right after the commit: waiting, staged, shadow, flagged, known exception or ignored
 * @param effectIds its writes that are to be performed, in the order of their positions
 */
public record Committed(long decisionId, ItemOutcome outcome, List<Long> effectIds) {
    public Committed {
        effectIds = List.copyOf(effectIds);
    }
}
