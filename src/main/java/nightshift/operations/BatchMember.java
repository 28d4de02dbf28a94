package nightshift.operations;

import nightshift.core.EffectPayload;

/** An effect that is part of a batch (a feed). */
public record BatchMember(long effectId, EffectPayload payload) {}
