package nightshift.core;

import java.util.Optional;

/** What came of performing an effect, as its route answers. A technical failure is an exception instead ({@link RemoteFailure}). */
public sealed interface EffectOutcome {
    /**
     * It was written.
     *
     * @param remoteId the remote system's id of what was made, for later effects and people
     * @param answer what the remote said, as kept in the audit trail (JSON or text, no secrets)
     * @param alarm what of it is not as it was asked for: it stands, is never written again, and a person has to look
     */
    record Done(Optional<String> remoteId, String answer, Optional<Reason> alarm) implements EffectOutcome {
        public Done(Optional<String> remoteId, String answer) {
            this(remoteId, answer, Optional.empty());
        }
    }

    /** The remote took it and tells the outcome later (feeds, bulk jobs): a collector asks for it. */
    record Submitted(String remoteId, String answer) implements EffectOutcome {}

    /** The same thing is there already, by an earlier try or by hand: nothing was written. */
    record DoneElsewhere(Optional<String> remoteId, String how) implements EffectOutcome {}

    /** The remote said no, for good: a person has to look. */
    record Refused(Reason reason, String answer) implements EffectOutcome {}

    /**
     * The world changed since the decision: nothing was written.
     *
     * @param decidedAfresh whether the next run decides it by itself from what is so now, as a count of which a piece was sold: then nobody
     *     has to look, and its reason ends with {@link #AFRESH}; else a person has to
     */
    record Stale(Reason reason, boolean decidedAfresh) implements EffectOutcome {
        /** How the reason of a write ends that nobody has to look at. */
        public static final String AFRESH = "it was left alone, the next run decides it afresh";

        public Stale {
            if (decidedAfresh != reason.detail().endsWith(AFRESH)) {
                throw new IllegalArgumentException(
                        "Whether a person has to look is said otherwise than it is: " + reason.detail());
            }
        }

        public Stale(Reason reason) {
            this(reason, false);
        }

        /** What the next run decides from what is so now. */
        public static Stale afresh(ReasonKind kind, String how) {
            return new Stale(new Reason(kind, how + "; " + AFRESH), true);
        }
    }
}
