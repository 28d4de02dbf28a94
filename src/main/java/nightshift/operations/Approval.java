package nightshift.operations;

import java.util.List;

/** A person agrees to writes that wait for him. Body of {@code direct:approve}. */
public sealed interface Approval {
    String who();

    /** To a flagged decision: what was prepared for it is written. */
    record OfReview(long reviewId, String who, String note) implements Approval {}

    /** In mode review, to the staged writes of these decisions. */
    record OfStaged(List<Long> decisionIds, String who) implements Approval {
        public OfStaged {
            decisionIds = List.copyOf(decisionIds);
        }
    }
}
