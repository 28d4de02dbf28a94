package nightshift.reliability;

import nightshift.core.EffectPayload;
import nightshift.operations.EffectState;

/**
 * A write, and what the owner does by hand before it leaves.
 *
 * @param ends as which state the write ends for it
 */
record Handmade(EffectPayload write, Runnable act, EffectState ends) {}
