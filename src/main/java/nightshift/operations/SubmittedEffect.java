package nightshift.operations;

import java.time.Instant;
import nightshift.core.EffectPayload;

/** An effect the remote took and whose outcome is still to be asked for. */
public record SubmittedEffect(long effectId, EffectPayload payload, String remoteId, Instant submittedAt) {}
