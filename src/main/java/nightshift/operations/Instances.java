package nightshift.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The processes that share this database. Each has a fresh id; what it claimed belongs to it until it stops or its heartbeat
 * is silent for {@code dead-after}.
 */
@Repository
public class Instances {
    /** SQL that holds when the process in the given column has died. Takes the parameter {@code alive_since}. */
    static final String OWNER_IS_DEAD =
            "not exists (select 1 from instance i where i.id = %s and i.stopped_at is null and i.heartbeat_at >= :alive_since)";

    private final JdbcClient jdbc;
    private final OperationsSettings settings;
    private final Clock clock;
    private volatile String self = UUID.randomUUID().toString();
    private volatile Instant quietUntil = Instant.EPOCH;
    private volatile Instant lastHeartbeat = Instant.EPOCH;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean lostTrack;

    public Instances(JdbcClient jdbc, OperationsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The id of this process. */
    public String self() {
        return self;
    }

    /** A heartbeat since then means alive. */
    OffsetDateTime aliveSince() {
        return Times.sql(clock.instant().minus(settings.deadAfter()));
    }

    /**
     * Whether the others still take this process for alive, and what it does can be recorded. One that could not reach the
     * database for too long must not write any more: another may have taken over what it held.
     */
    public boolean isTrusted() {
        return trouble.isEmpty()
                && !lostTrack
                && !isSilent()
                && !clock.instant().isBefore(quietUntil);
    }

    /**
     * The database failed while something was done here: it may be done and not recorded, or held and not known any more. With a
     * heartbeat that succeeds this process goes on as a new one, so that all it held is taken up like that of one that died.
     */
    void loseTrack() {
        lostTrack = true;
    }

    /** Whether this process is about to go on as a new one, which takes up what it held. */
    boolean hasLostTrack() {
        return lostTrack;
    }

    /**
     * Whether it is for a while only that this process may call nobody: it was silent for so long that others took it for dead,
     * or lost track, and goes on as a new one soon. A run that began now would find nothing and be over.
     */
    public boolean isAwakening() {
        boolean beats = !lastHeartbeat.equals(Instant.EPOCH);
        return beats && trouble.isEmpty() && !isTrusted();
    }

    /** Why the last heartbeat could not be written down; empty when it was. */
    public Optional<String> trouble() {
        return trouble;
    }

    private boolean isSilent() {
        return lastHeartbeat.isBefore(clock.instant().minus(settings.deadAfter()));
    }

    /** The ids of the processes that are taken for alive. */
    public List<String> living() {
        return jdbc.sql("select id from instance where stopped_at is null and heartbeat_at >= :alive_since")
                .param("alive_since", aliveSince())
                .query(String.class)
                .list();
    }

    /**
     * After a silence for which the others took it for dead (the machine slept, the process was stopped), and after it lost track,
     * this process goes on as a new one. What it held belongs to whoever takes it up, and until whatever it had begun has come to
     * its end it calls nobody. While the database takes no heartbeat there is nothing to go on with.
     *
     * @return whether it is a new one now
     */
    boolean beginAnew() {
        boolean isDue = isSilent() || lostTrack;
        if (lastHeartbeat.equals(Instant.EPOCH) || trouble.isPresent() || !isDue) {
            return false;
        }
        quietUntil = clock.instant().plus(settings.deadAfter());
        self = UUID.randomUUID().toString();
        lostTrack = false;
        return true;
    }

    /** Says that this process lives. */
    public void beat() {
        try {
            write();
            trouble = Optional.empty();
        } catch (RuntimeException failed) {
            trouble = Optional.of(DatabaseTrouble.of(failed));
            throw failed;
        }
    }

    private void write() {
        Instant now = clock.instant();
        int updated = jdbc.sql("update instance set heartbeat_at = :now, stopped_at = null where id = :id")
                .param("now", Times.sql(now))
                .param("id", self)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into instance (id, host, started_at, heartbeat_at) values (:id, :host, :now, :now)")
                    .param("id", self)
                    .param("host", host())
                    .param("now", Times.sql(now))
                    .update();
        }
        lastHeartbeat = now;
    }

    /** When a process used this database for the first time. */
    public Instant firstStart() {
        return jdbc.sql("select min(started_at) from instance")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant);
    }

    /** An orderly end: what this process still holds is free at once. */
    public void stop() {
        jdbc.sql("update instance set stopped_at = :now where id = :id")
                .param("now", Times.sql(clock.instant()))
                .param("id", self)
                .update();
        lastHeartbeat = Instant.EPOCH;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
