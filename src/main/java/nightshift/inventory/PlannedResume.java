package nightshift.inventory;

import nightshift.core.EffectKey;

/** An end of a pause that was decided, noted before its write. */
record PlannedResume(EffectKey write, PauseTarget target) {}
