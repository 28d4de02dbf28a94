package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records what came of performing an effect. */
@Repository
public class EffectRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(EffectRecorder.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Effects effects;
    private final EffectKinds kinds;
    private final EffectSettler settler;
    private final EffectAttempts attempts;
    private final DeadLetters deadLetters;
    private final Runs runs;
    private final OperationsSettings settings;
    private final Clock clock;

    EffectRecorder(
            JdbcClient jdbc,
            Transactions transaction,
            Effects effects,
            EffectKinds kinds,
            EffectSettler settler,
            EffectAttempts attempts,
            DeadLetters deadLetters,
            Runs runs,
            OperationsSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.effects = effects;
        this.kinds = kinds;
        this.settler = settler;
        this.attempts = attempts;
        this.deadLetters = deadLetters;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the route of the kind came back with.
     *
     * @param answer its {@link EffectOutcome}, or the exception it failed with
     * @param request what was sent, where the route kept it in the variable {@code request}
     */
    public EffectState record(EffectTicket ticket, Object answer, @Nullable String request) {
        return ifStillMine(
                ticket,
                effect -> answer instanceof EffectOutcome outcome
                        ? settler.settle(effect, outcome, "perform", request)
                        : failed(effect, thrown(answer), request));
    }

    private static Throwable thrown(Object answer) {
        return answer instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("The route answered with a "
                        + answer.getClass().getSimpleName() + " instead of an EffectOutcome");
    }

    /** Repeat later what was provably not applied, look after what may have been. */
    private EffectState failed(EffectRow effect, Throwable thrown, @Nullable String request) {
        RemoteFailure failure = RemoteFailures.of(kinds.named(effect.kind()).system(), thrown);
        EffectState state = failure.applied() == RemoteFailure.Applied.UNKNOWN
                ? brokeOff(effect, failure)
                : notApplied(effect, failure);
        String known = state == EffectState.PERFORMING ? "unknown" : state.code();
        attempts.add(effect, "perform", request, failure.getMessage(), known);
        return state;
    }

    /** The remote may be busy with it from now on, however long the call itself took: a time-out may be longer than that. */
    private EffectState brokeOff(EffectRow effect, RemoteFailure failure) {
        jdbc.sql("update effect set performed_at = :now where id = :id")
                .param("now", Times.sql(clock.instant()))
                .param("id", effect.id())
                .update();
        return inDoubt(effect, failure.getMessage(), clock.instant());
    }

    private EffectState notApplied(EffectRow effect, RemoteFailure failure) {
        if (effect.givenUp().isPresent()) {
            return settler.discard(effect);
        }
        boolean again = failure.worthRepeating() && effect.attempt() < settings.triesAtMost();
        Instant next = clock.instant().plus(pause(effect.attempt(), failure.retryAfter()));
        EffectState state = again ? EffectState.PLANNED : EffectState.FAILED;
        putBack(effect, state, next, failure.getMessage());
        letter(effect, failure);
        return state;
    }

    private Duration pause(int attempt, Optional<Duration> asked) {
        Duration own = doubled(settings.retryPause(), attempt);
        return asked.filter(pause -> pause.compareTo(own) > 0).orElse(own);
    }

    /** The pause before the next try: twice as long each time, an hour at most. */
    static Duration doubled(Duration first, int tries) {
        Duration pause = first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** It is provably not written. */
    void putBack(EffectRow effect, EffectState state, Instant next, @Nullable String why) {
        jdbc.sql(
                        "update effect set state = :state, fresh = false, doubt = false, next_at = :next, detail = :why where id = :id")
                .param("state", state.code())
                .param("next", Times.sql(next))
                .param("why", why)
                .param("id", effect.id())
                .update();
    }

    /** Shows the failure until a later try succeeds. */
    void letter(EffectRow effect, Throwable cause) {
        Long run = runs.current(effect.workflow()).map(Run::id).orElse(null);
        deadLetters.record(Failure.ofEffect(effect, run, effect.kind(), Failure.Cause.of(cause)));
    }

    EffectState inDoubt(EffectRow effect, @Nullable String why, Instant nextLook) {
        jdbc.sql("update effect set doubt = true, fresh = false, next_at = :next, detail = :why where id = :id")
                .param("next", Times.sql(nextLook))
                .param("why", why)
                .param("id", effect.id())
                .update();
        return EffectState.PERFORMING;
    }

    /** Another process may have taken the effect over; then what stands there counts. */
    EffectState ifStillMine(EffectTicket ticket, Function<EffectRow, EffectState> act) {
        return transaction.in(() -> {
            EffectRow effect = effects.locked(ticket.effectId());
            if (effect.state() != EffectState.PERFORMING || effect.attempt() != ticket.attempt()) {
                LOG.warn(
                        "Effect {} was settled by another process meanwhile: it is {} (attempt {}), not attempt {}",
                        effect.key(),
                        effect.state(),
                        effect.attempt(),
                        ticket.attempt());
                return effect.state();
            }
            return act.apply(effect);
        });
    }
}
