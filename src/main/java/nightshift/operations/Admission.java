package nightshift.operations;

import nightshift.core.EffectPayload;

/** Whether the gate lets an effect out now. */
sealed interface Admission {
    /** It belongs to this process until its outcome is recorded. */
    record Admitted(EffectTicket ticket, String kind, EffectPayload payload) implements Admission {}

    /** Not now, or never, and why. */
    record Held(long effectId, String why) implements Admission {}
}
