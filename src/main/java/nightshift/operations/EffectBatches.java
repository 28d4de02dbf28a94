package nightshift.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import org.springframework.stereotype.Repository;

/**
 * Effects that go out together (a feed). A batch is an effect too, of its own kind; it claims its members in the same
 * transaction in which it is planned, and each member gets its own outcome from the remote's report.
 */
@Repository
public class EffectBatches {
    /**
     * Claims the members that are ready (planned, every earlier position of their decision done, mode auto) and plans one
     * batch effect for them. The batch is then performed through {@code direct:perform-effect} with its id as body.
     *
     * @param payload makes the batch's payload of its members
     * @return the id of the batch effect, or empty when nothing is ready
     */
    public Optional<Long> open(String memberKind, int atMost, Function<List<BatchMember>, EffectPayload> payload) {
        throw new UnsupportedOperationException("contract only");
    }

    public List<BatchMember> membersOf(long batchEffectId) {
        throw new UnsupportedOperationException("contract only");
    }

    /** Batches of this kind that were submitted and have no outcome yet, oldest first. */
    public List<SubmittedEffect> submitted(String batchKind) {
        throw new UnsupportedOperationException("contract only");
    }

    /** Whether a batch of this kind is planned, performing or submitted. */
    public boolean inFlight(String batchKind) {
        throw new UnsupportedOperationException("contract only");
    }

    /** Records the outcome of one effect that was submitted, or of a member of a batch. Repeatable. */
    public void settle(long effectId, EffectOutcome outcome) {
        throw new UnsupportedOperationException("contract only");
    }
}
