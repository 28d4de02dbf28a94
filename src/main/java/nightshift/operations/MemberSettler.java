package nightshift.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what came of thousands of members of a batch: a few statements for some hundred of them, in one transaction. */
@Repository
class MemberSettler {
    private static final int A_TRANSACTION = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final Transactions transaction;
    private final EffectSettler settler;
    private final EffectAttempts attempts;
    private final Reviews reviews;
    private final MemberFlags memberFlags;
    private final DeadLetters deadLetters;
    private final Clock clock;

    MemberSettler(
            JdbcClient jdbc,
            JdbcTemplate many,
            Transactions transaction,
            EffectSettler settler,
            EffectAttempts attempts,
            Reviews reviews,
            MemberFlags memberFlags,
            DeadLetters deadLetters,
            Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
        this.transaction = transaction;
        this.settler = settler;
        this.attempts = attempts;
        this.reviews = reviews;
        this.memberFlags = memberFlags;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** Repeatable: the first outcome of each counts. */
    void settle(Collection<MemberOutcome> outcomes) {
        Parts.of(List.copyOf(outcomes), A_TRANSACTION).forEach(some -> transaction.run(() -> settled(some)));
    }

    private void settled(List<MemberOutcome> some) {
        Map<Long, EffectOutcome> outcomes = new TreeMap<>();
        some.forEach(member -> outcomes.put(member.effectId(), member.outcome()));
        List<Ended> ended = new ArrayList<>();
        for (EffectRow effect : open(outcomes.keySet())) {
            EffectOutcome outcome = Objects.requireNonNull(outcomes.get(effect.id()));
            if (effect.givenUp().isPresent()) {
                settler.settle(effect, outcome, "settle", null);
            } else {
                ended.add(new Ended(effect, EffectEnd.of(outcome)));
            }
        }
        write(ended);
        flag(ended);
    }

    private List<EffectRow> open(Collection<Long> ids) {
        return jdbc.sql("select * from effect where id in (:ids) and batch_id is not null"
                        + " and state in ('performing', 'submitted') order by id for update")
                .param("ids", ids)
                .query(EffectRow::of)
                .list();
    }

    private void write(List<Ended> ended) {
        many.batchUpdate(
                "update effect set state = ?, remote_id = coalesce(cast(? as varchar), remote_id), detail = ?,"
                        + " doubt = false, next_at = null, finished_at = ? where id = ?",
                ended.stream()
                        .map(one -> new Object[] {
                            one.end.state().code(),
                            one.end.remoteId().orElse(null),
                            one.end.detail(),
                            Times.sql(clock.instant()),
                            one.effect.id()
                        })
                        .toList());
        attempts.addAll(ended.stream()
                .map(one -> new EffectAttempts.Line(one.effect, "settle", null, one.end.answer(), one.end.known()))
                .toList());
        deadLetters.closeEffects(ended.stream().map(one -> one.effect.id()).toList(), "its batch has an outcome");
    }

    /** One flag a decision, however many of its writes were refused. */
    private void flag(List<Ended> ended) {
        Map<Long, List<Reason>> flags = new LinkedHashMap<>();
        ended.forEach(one -> one.end.reason().ifPresent(reason -> one.effect
                .decisionId()
                .ifPresentOrElse(
                        decision -> flags.computeIfAbsent(decision, id -> new ArrayList<>())
                                .add(reason),
                        () -> reviews.open(one.effect, reason))));
        flags.forEach(memberFlags::flag);
    }

    private record Ended(EffectRow effect, EffectEnd end) {}
}
