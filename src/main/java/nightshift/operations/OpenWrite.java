package nightshift.operations;

import nightshift.core.EffectPayload;

/**
 * A write that is not made yet and still may be.
 *
 * @param workId the work whose decision asks for it
 */
public record OpenWrite(long workId, EffectPayload payload, EffectState state) {}
