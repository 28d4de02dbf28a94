package nightshift.operations;

import nightshift.core.EffectOutcome;

/** What came of one member of a batch. */
public record MemberOutcome(long effectId, EffectOutcome outcome) {}
