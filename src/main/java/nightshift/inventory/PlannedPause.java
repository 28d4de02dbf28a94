package nightshift.inventory;

import nightshift.core.EffectKey;

/**
 * A pause that was decided, noted before its write: when the write is done, it is Nightshift's own to end.
 *
 * @param target the place of the item, or Shopify's id of the product
 * @param before what the channel showed before
 */
record PlannedPause(EffectKey write, PauseTarget target, String before, String rule, long run) {}
