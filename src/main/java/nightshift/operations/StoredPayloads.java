package nightshift.operations;

import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The data of writes that are about to go out. A write whose data cannot be read (a damaged row, a kind this version does not
 * know) ends as a dead letter or review of its own, instead of holding up every other. Runs within a transaction.
 */
@Repository
class StoredPayloads {
    private final JdbcClient jdbc;
    private final EffectKinds kinds;
    private final EffectAttempts attempts;
    private final EffectSettler settler;
    private final DeadLetters deadLetters;
    private final Runs runs;

    StoredPayloads(
            JdbcClient jdbc,
            EffectKinds kinds,
            EffectAttempts attempts,
            EffectSettler settler,
            DeadLetters deadLetters,
            Runs runs) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.attempts = attempts;
        this.settler = settler;
        this.deadLetters = deadLetters;
        this.runs = runs;
    }

    /** Of a write that is to be performed; empty when it cannot be read, and then it has failed. */
    Optional<EffectPayload> toPerform(EffectRow effect) {
        try {
            return Optional.of(kinds.payload(effect.kind(), effect.payload()));
        } catch (IllegalStateException unreadable) {
            fail(effect, new IllegalStateException(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private void fail(EffectRow effect, IllegalStateException unreadable) {
        jdbc.sql("update effect set state = 'failed', fresh = false, detail = :why where id = :id")
                .param("why", unreadable.getMessage())
                .param("id", effect.id())
                .update();
        attempts.add(effect, "read", null, unreadable.getMessage(), EffectState.FAILED.code());
        Long run = runs.current(effect.workflow()).map(Run::id).orElse(null);
        deadLetters.record(Failure.ofEffect(effect, run, effect.kind(), Failure.Cause.of(unreadable)));
    }

    /** Of a write that is to be looked for; empty when it cannot be read, and then a person has to look. */
    Optional<EffectPayload> toLookFor(EffectRow effect) {
        try {
            return Optional.of(kinds.payload(effect.kind(), effect.payload()));
        } catch (IllegalStateException unreadable) {
            String why = "Nobody can tell whether the write on " + effect.target()
                    + " got through, as its record is damaged (" + unreadable.getMessage() + "): look there";
            Reason reason = new Reason(ReasonKind.REMOTE_REFUSED, why);
            settler.settle(effect, new EffectOutcome.Refused(reason, why), "look", null);
            return Optional.empty();
        }
    }
}
