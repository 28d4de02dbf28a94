package nightshift.marketplace;

import nightshift.core.EffectOutcome;

/** Whether a shipment may be confirmed to Amazon as things stand there now. */
public sealed interface Verdict {
    /** Nothing stands against it. */
    record Confirm(AmazonOrder order) implements Verdict {}

    /** Nothing is written, and this is what becomes of the effect. */
    record Leave(EffectOutcome outcome) implements Verdict {}
}
