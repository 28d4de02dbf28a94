package nightshift.operations;

import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome means for the record of its write.
 *
 * @param known how the audit trail names it: its state, or {@link #STALE}
 * @param detail for people, where there is anything to say
 * @param answer what the remote said, for the audit trail
 * @param reason why a person has to look
 */
record EffectEnd(
        EffectState state,
        String known,
        Optional<String> remoteId,
        @Nullable String detail,
        @Nullable String answer,
        Optional<Reason> reason) {
    /** How the audit trail names a write that was decided from something that is no more. */
    static final String STALE = "stale";

    private EffectEnd(
            EffectState state,
            Optional<String> remoteId,
            @Nullable String detail,
            @Nullable String answer,
            Optional<Reason> reason) {
        this(state, state.code(), remoteId, detail, answer, reason);
    }

    static EffectEnd of(EffectOutcome outcome) {
        if (outcome instanceof EffectOutcome.Done done) {
            return new EffectEnd(EffectState.DONE, done.remoteId(), words(done.alarm()), done.answer(), done.alarm());
        }
        if (outcome instanceof EffectOutcome.DoneElsewhere there) {
            return new EffectEnd(EffectState.DONE_ELSEWHERE, there.remoteId(), there.how(), there.how(), none());
        }
        if (outcome instanceof EffectOutcome.Submitted submitted) {
            Optional<String> id = Optional.of(submitted.remoteId());
            return new EffectEnd(EffectState.SUBMITTED, id, null, submitted.answer(), none());
        }
        if (outcome instanceof EffectOutcome.Refused refused) {
            Reason why = refused.reason();
            return new EffectEnd(
                    EffectState.REFUSED, Optional.empty(), why.detail(), refused.answer(), Optional.of(why));
        }
        EffectOutcome.Stale stale = (EffectOutcome.Stale) outcome;
        Reason why = stale.reason();
        Optional<Reason> look = stale.decidedAfresh() ? none() : Optional.of(why);
        return new EffectEnd(EffectState.REFUSED, STALE, Optional.empty(), why.detail(), why.detail(), look);
    }

    private static Optional<Reason> none() {
        return Optional.empty();
    }

    private static @Nullable String words(Optional<Reason> alarm) {
        return alarm.map(Reason::detail).orElse(null);
    }
}
