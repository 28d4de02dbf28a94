package nightshift.operations;

import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome means for the record of its write.
 *
 * @param detail for people, where there is anything to say
 * @param answer what the remote said, for the audit trail
 * @param reason why a person has to look
 */
record EffectEnd(
        EffectState state,
        Optional<String> remoteId,
        @Nullable String detail,
        @Nullable String answer,
        Optional<Reason> reason) {
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
        return outcome instanceof EffectOutcome.Refused refused
                ? refused(refused.reason(), refused.answer())
                : refused(((EffectOutcome.Stale) outcome).reason(), null);
    }

    private static EffectEnd refused(Reason reason, @Nullable String answer) {
        String said = answer == null ? reason.detail() : answer;
        return new EffectEnd(EffectState.REFUSED, Optional.empty(), reason.detail(), said, Optional.of(reason));
    }

    private static Optional<Reason> none() {
        return Optional.empty();
    }

    private static @Nullable String words(Optional<Reason> alarm) {
        return alarm.map(Reason::detail).orElse(null);
    }
}
