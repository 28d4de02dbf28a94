package nightshift.operations.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;

/**
 * An item as it stands when a person looks at it: everything a feature needs to say what can be done.
 *
 * @param review the flag that is open; empty for an item that only was decided
 * @param writes the effects of its decision with what they say, and what was written for it under earlier decisions
 */
public record ReviewedItem(Optional<Reviews.Review> review, Work work, RunItem item, List<Write> writes) {
    public ReviewedItem {
        writes = List.copyOf(writes);
    }

    /** A write of the item, as it stands and with what it says. */
    public record Write(EffectRow effect, EffectPayload payload) {}

    public long decisionId() {
        return item.decisionId().orElseThrow();
    }

    /** Why it was flagged, or what was remarked when it was decided. */
    public List<Reason> reasons() {
        return review.map(Reviews.Review::reasons).orElse(item.reasons());
    }

    /** Whether something is prepared that is still worth doing. */
    public boolean hasPrepared(Instant now) {
        return writes.stream()
                .map(Write::effect)
                .anyMatch(effect -> effect.state() == EffectState.STAGED && !effect.isLate(now));
    }

    public boolean hasPrepared() {
        return writes.stream().anyMatch(write -> write.effect().state() == EffectState.STAGED);
    }

    /** The writes of this kind that stand at the remote system. */
    public <T extends EffectPayload> List<Write> achieved(Class<T> payload) {
        return writes.stream()
                .filter(write -> write.effect().state().achieved() && payload.isInstance(write.payload()))
                .toList();
    }
}
