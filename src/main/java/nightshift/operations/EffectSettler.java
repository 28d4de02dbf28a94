package nightshift.operations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what came of an effect, and what that means for its batch, its review and its dead letter. Runs within a transaction. */
@Repository
class EffectSettler {
    private final JdbcClient jdbc;
    private final EffectAttempts attempts;
    private final Reviews reviews;
    private final DeadLetters deadLetters;
    private final Clock clock;

    EffectSettler(JdbcClient jdbc, EffectAttempts attempts, Reviews reviews, DeadLetters deadLetters, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.reviews = reviews;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** @param act how the outcome became known: perform, look, settle */
    EffectState settle(EffectRow effect, EffectOutcome outcome, String act, @Nullable String request) {
        EffectState state = state(outcome);
        attempts.add(effect, act, request, answer(outcome), state.code());
        if (state == EffectState.REFUSED && effect.givenUp().isPresent()) {
            return discard(effect);
        }
        end(
                effect,
                state,
                remoteId(outcome),
                state == EffectState.DONE ? doneDetail(effect, outcome) : detail(outcome));
        if (state.achieved()) {
            reviews.closeOpenOnes(effect, String.valueOf(detail(outcome)));
        }
        reason(outcome).ifPresent(reason -> reviews.open(effect, reason));
        settleMembers(effect, outcome, act);
        deadLetters.closeEffect(effect.id(), how(state));
        return state;
    }

    /** It stands there although a person gave it up, or otherwise than it was asked for: the record says both. */
    private static @Nullable String doneDetail(EffectRow effect, EffectOutcome outcome) {
        return effect.givenUp()
                .map(how -> "got through before it was " + how)
                .or(() -> Optional.ofNullable(detail(outcome)))
                .orElse(null);
    }

    private static String how(EffectState state) {
        return switch (state) {
            case DONE_ELSEWHERE -> "it was there already, nothing was written";
            case REFUSED -> "a later try was refused: it is a review now";
            default -> "a later try succeeded";
        };
    }

    /** A person gave it up while nobody knew whether it got through, and now it is known that it did not, or never will be known. */
    EffectState discard(EffectRow effect) {
        String how = effect.givenUp().orElseThrow();
        end(effect, EffectState.DISCARDED, Optional.empty(), how);
        attempts.add(effect, "discard", null, how, EffectState.DISCARDED.code());
        jdbc.sql("update effect set given_up = :how where batch_id = :batch")
                .param("how", how)
                .param("batch", effect.id())
                .update();
        openMembers(effect.id()).forEach(this::discard);
        return EffectState.DISCARDED;
    }

    private void end(EffectRow effect, EffectState state, Optional<String> remoteId, @Nullable String detail) {
        jdbc.sql("update effect set state = :state, remote_id = coalesce(:remote, remote_id), detail = :detail,"
                        + " doubt = false, next_at = null, finished_at = :now where id = :id")
                .param("state", state.code())
                .param("remote", remoteId.orElse(null), java.sql.Types.VARCHAR)
                .param("detail", detail)
                .param("now", Times.sql(clock.instant()))
                .param("id", effect.id())
                .update();
    }

    /** What was refused as a whole is refused for each; what went out of date as a whole may go with another batch. */
    private void settleMembers(EffectRow batch, EffectOutcome outcome, String act) {
        if (outcome instanceof EffectOutcome.Submitted submitted) {
            jdbc.sql(
                            "update effect set state = 'submitted', remote_id = :remote where batch_id = :batch and state = 'performing'")
                    .param("remote", submitted.remoteId())
                    .param("batch", batch.id())
                    .update();
        } else if (outcome instanceof EffectOutcome.Refused) {
            openMembers(batch.id()).forEach(member -> settle(member, outcome, act, null));
        } else if (outcome instanceof EffectOutcome.Stale) {
            openMembers(batch.id()).stream()
                    .filter(member -> member.givenUp().isPresent())
                    .forEach(this::discard);
            jdbc.sql("update effect set state = 'planned', batch_id = null, fresh = false"
                            + " where batch_id = :batch and state in ('performing', 'submitted')")
                    .param("batch", batch.id())
                    .update();
        }
    }

    List<EffectRow> openMembers(long batchId) {
        return jdbc.sql(
                        "select * from effect where batch_id = :batch and state in ('performing', 'submitted') order by id")
                .param("batch", batchId)
                .query(EffectRow::of)
                .list();
    }

    private static EffectState state(EffectOutcome outcome) {
        if (outcome instanceof EffectOutcome.Done) {
            return EffectState.DONE;
        }
        if (outcome instanceof EffectOutcome.DoneElsewhere) {
            return EffectState.DONE_ELSEWHERE;
        }
        return outcome instanceof EffectOutcome.Submitted ? EffectState.SUBMITTED : EffectState.REFUSED;
    }

    private static Optional<String> remoteId(EffectOutcome outcome) {
        if (outcome instanceof EffectOutcome.Done done) {
            return done.remoteId();
        }
        if (outcome instanceof EffectOutcome.DoneElsewhere elsewhere) {
            return elsewhere.remoteId();
        }
        return outcome instanceof EffectOutcome.Submitted submitted
                ? Optional.of(submitted.remoteId())
                : Optional.empty();
    }

    private static Optional<Reason> reason(EffectOutcome outcome) {
        if (outcome instanceof EffectOutcome.Refused refused) {
            return Optional.of(refused.reason());
        }
        if (outcome instanceof EffectOutcome.Done done) {
            return done.alarm();
        }
        return outcome instanceof EffectOutcome.Stale stale ? Optional.of(stale.reason()) : Optional.empty();
    }

    private static @Nullable String detail(EffectOutcome outcome) {
        return outcome instanceof EffectOutcome.DoneElsewhere elsewhere
                ? elsewhere.how()
                : reason(outcome).map(Reason::detail).orElse(null);
    }

    private static @Nullable String answer(EffectOutcome outcome) {
        if (outcome instanceof EffectOutcome.Done done) {
            return done.answer();
        }
        if (outcome instanceof EffectOutcome.Submitted submitted) {
            return submitted.answer();
        }
        return outcome instanceof EffectOutcome.Refused refused ? refused.answer() : detail(outcome);
    }
}
