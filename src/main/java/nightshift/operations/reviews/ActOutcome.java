package nightshift.operations.reviews;

import java.time.Instant;
import java.util.List;
import nightshift.core.Reason;

/** What came of a person's act. Everything but {@link Finished} and {@link StillFlagged} changed nothing. */
public sealed interface ActOutcome {
    /** One sentence for the person. */
    String sentence();

    /**
     * The item is finished; its writes went through the gate.
     *
     * @param decisionId the decision that stands now
     * @param offers corrections that may be remembered
     */
    record Finished(String sentence, long decisionId, List<RememberOffer> offers) implements ActOutcome {
        public Finished {
            offers = List.copyOf(offers);
        }
    }

    /** The item was decided afresh with what the person said, and something else speaks against it now. */
    record StillFlagged(long decisionId, List<Reason> reasons, List<RememberOffer> offers) implements ActOutcome {
        public StillFlagged {
            reasons = List.copyOf(reasons);
            offers = List.copyOf(offers);
        }

        @Override
        public String sentence() {
            return "Kept, but it is flagged again: " + reasons.get(0).detail();
        }
    }

    /** What was entered cannot be, or the reason is missing. */
    record Invalid(List<String> problems) implements ActOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }

        @Override
        public String sentence() {
            return String.join(" ", problems);
        }
    }

    /**
     * Somebody, or Nightshift itself, was quicker.
     *
     * @param how approved, ignored ...
     */
    record AlreadyHandled(String by, Instant at, String how, String sentence) implements ActOutcome {}

    /** Somebody else says that he looks at it. */
    record ClaimedByOther(String by, Instant at, String sentence) implements ActOutcome {}

    /** The item does not offer this, or not at this moment. */
    record Impossible(String sentence) implements ActOutcome {}

    /** A system that had to be asked did not answer. */
    record Failed(String sentence) implements ActOutcome {}
}
