package nightshift.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nightshift.remote.CallPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A process calls only while the others take it for alive, and writes only what it still holds. With each call it says that it goes
 * on: a feed reads thousands of offers before it is created, and is not to be taken from its living owner meanwhile.
 */
@Repository
class StillHeld implements CallPermit {
    /** Noted this many times within the time after which a write counts as unclear, and not at every call. */
    private static final int RENEWED_WITHIN = 10;

    private final JdbcClient jdbc;
    private final Instances instances;
    private final OperationsSettings settings;
    private final Clock clock;

    StillHeld(JdbcClient jdbc, Instances instances, OperationsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.instances = instances;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<String> refusal(@Nullable Object claim) {
        if (!instances.isTrusted()) {
            return Optional.of("this process was silent for too long; another may have taken over");
        }
        return claim instanceof EffectTicket ticket && !holds(ticket)
                ? Optional.of("this write was taken over by another process")
                : Optional.empty();
    }

    private boolean holds(EffectTicket ticket) {
        Optional<Held> held = jdbc.sql("select performed_at, doubt from effect where id = :id and state = 'performing'"
                        + " and attempt = :attempt and instance = :self")
                .param("id", ticket.effectId())
                .param("attempt", ticket.attempt())
                .param("self", instances.self())
                .query((row, n) -> new Held(
                        row.getObject("performed_at", OffsetDateTime.class).toInstant(), row.getBoolean("doubt")))
                .optional();
        held.filter(this::isToBeRenewed).ifPresent(old -> renew(ticket));
        return held.isPresent();
    }

    private boolean isToBeRenewed(Held held) {
        Instant renewed = clock.instant().minus(settings.performingAtMost().dividedBy(RENEWED_WITHIN));
        return !held.doubt && held.at.isBefore(renewed);
    }

    /** Not one that is looked at: how long ago it was written counts for what the look may conclude. */
    private void renew(EffectTicket ticket) {
        jdbc.sql("update effect set performed_at = :now where id = :id and state = 'performing' and not doubt"
                        + " and attempt = :attempt and instance = :self")
                .param("now", Times.sql(clock.instant()))
                .param("id", ticket.effectId())
                .param("attempt", ticket.attempt())
                .param("self", instances.self())
                .update();
    }

    private record Held(Instant at, boolean doubt) {}
}
