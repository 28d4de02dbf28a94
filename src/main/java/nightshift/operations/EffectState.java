package nightshift.operations;

import java.util.Locale;

/** Where an effect stands. The snake_case code is what is stored, reported and shown. */
public enum EffectState {
    /** To be performed. */
    PLANNED,
    /** A process performs it, or tried to and nobody knows yet whether it got through. */
    PERFORMING,
    /** Written. */
    DONE,
    /** The same thing was there already. */
    DONE_ELSEWHERE,
    /** The remote took it and tells the outcome later. */
    SUBMITTED,
    /** The remote said no, or the world changed: a person looks, or the next run decides it afresh. */
    REFUSED,
    /** Technically failed; its dead letter can be retried. */
    FAILED,
    /** Waits for a person's approval. */
    STAGED,
    /** A person said no. */
    DISCARDED,
    /** Recorded only. */
    SHADOW,
    /** Was not performed in time and is no longer worth doing. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EffectState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether what the effect is for stands at the remote system. */
    public boolean achieved() {
        return this == DONE || this == DONE_ELSEWHERE;
    }

    /** Whether something still happens to it by itself or by a person. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, PERFORMING, SUBMITTED, FAILED, STAGED -> true;
            case DONE, DONE_ELSEWHERE, REFUSED, DISCARDED, SHADOW, EXPIRED -> false;
        };
    }
}
