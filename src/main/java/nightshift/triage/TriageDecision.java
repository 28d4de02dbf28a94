package nightshift.triage;

import java.util.List;
import nightshift.core.Reason;
import nightshift.triage.replies.Reply;

/** What becomes of a customer's mail. None of it sends anything: a person reads and sends. */
public sealed interface TriageDecision {
    /** A ready answer in the mail's own thread. */
    record Draft(Reply reply) implements TriageDecision {}

    /**
     * For a person.
     *
     * @param role who, a key of {@code nightshift.triage.people}
     */
    record HandedOver(String role, List<Reason> reasons) implements TriageDecision {
        public HandedOver {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A report of damage: the claims workflow goes on with it.
     *
     * @param reasons what else a person should know
     */
    record ForClaims(List<Reason> reasons) implements TriageDecision {
        public ForClaims {
            reasons = List.copyOf(reasons);
        }
    }

    /** The answer lies in the drafts of its thread already, word for word: the customer asked again. */
    record DraftedAlready(Reason reason) implements TriageDecision {}

    /** Nobody answers it: a machine wrote it. */
    record NoAnswer(Reason reason) implements TriageDecision {}
}
