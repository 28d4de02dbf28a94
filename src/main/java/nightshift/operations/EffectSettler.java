package nightshift.operations;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
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
        EffectEnd end = EffectEnd.of(outcome);
        EffectState state = end.state();
        attempts.add(effect, act, request, end.answer(), end.known());
        if (state == EffectState.REFUSED && effect.givenUp().isPresent()) {
            return discard(effect);
        }
        end(effect, state, end.remoteId(), state == EffectState.DONE ? doneDetail(effect, end) : end.detail());
        if (state.achieved()) {
            reviews.closeOpenOnes(effect, String.valueOf(end.detail()));
        }
        end.reason().ifPresent(reason -> reviews.open(effect, reason));
        settleMembers(effect, outcome, act);
        deadLetters.closeEffect(effect.id(), how(state));
        return state;
    }

    /** It stands there although a person gave it up, or otherwise than it was asked for: the record says both. */
    static @Nullable String doneDetail(EffectRow effect, EffectEnd end) {
        return effect.givenUp()
                .map(how -> "got through before it was " + how)
                .or(() -> Optional.ofNullable(end.detail()))
                .orElse(null);
    }

    static String how(EffectState state) {
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
                .param("remote", remoteId.orElse(null), Types.VARCHAR)
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
}
