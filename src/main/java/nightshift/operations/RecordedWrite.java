package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.EffectPayload;

/**
 * A write that was tried, as the books here have it.
 *
 * @param achieved whether it is recorded as standing at the remote system
 * @param settled whether its outcome is certain: not under way, not waiting for a report
 * @param finishedAt when that became known
 */
public record RecordedWrite(
        long effectId,
        EffectPayload payload,
        boolean achieved,
        boolean settled,
        Optional<String> remoteId,
        Optional<Instant> finishedAt) {
    public String target() {
        return payload.target();
    }
}
