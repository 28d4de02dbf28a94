package nightshift.housekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.operations.OperationsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an older program is at work on a database that is about to be upgraded: it would go on with tables and rules it does not
 * know. One that died a moment ago looks alive until its heartbeat has been silent for {@code operations.dead-after}, so that is waited for.
 */
@Component
class OthersAtWork {
    private static final Logger LOG = LoggerFactory.getLogger(OthersAtWork.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Duration deadAfter;
    private final Clock clock;

    @Autowired
    OthersAtWork(OperationsSettings settings, Clock clock) {
        this(settings.deadAfter(), clock);
    }

    OthersAtWork(Duration deadAfter, Clock clock) {
        this.deadAfter = deadAfter;
        this.clock = clock;
    }

    private record Process(String host, Instant startedAt, Instant heartbeat) {}

    /** @throws UpgradeRefused where another process lives; the message says which and what to do */
    void refuse(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Optional<Process> before = latest(jdbc);
        if (before.isEmpty()) {
            return;
        }
        LOG.info(
                "A process of Nightshift was alive on {} at {}; the upgrade waits until it is known whether it still is",
                before.get().host(),
                before.get().heartbeat());
        for (Duration waited = Duration.ZERO; waited.compareTo(deadAfter) < 0; waited = waited.plus(LOOK_EVERY)) {
            pause();
            latest(jdbc)
                    .filter(now -> now.heartbeat().isAfter(before.get().heartbeat()))
                    .ifPresent(OthersAtWork::refuse);
        }
    }

    private static void refuse(Process living) {
        throw new UpgradeRefused(
                "An older Nightshift is at work on this database (on " + living.host() + ", since " + living.startedAt()
                        + "), and this program would change the schema under it. Stop it, then start again.");
    }

    /** Of the processes that did not say goodbye and whose heartbeat is recent, the one that was heard last. */
    private Optional<Process> latest(JdbcClient jdbc) {
        return jdbc.sql(
                        "select host, started_at, heartbeat_at from instance where stopped_at is null and heartbeat_at >= :since"
                                + " order by heartbeat_at desc limit 1")
                .param("since", OffsetDateTime.ofInstant(clock.instant().minus(deadAfter), ZoneOffset.UTC))
                .query((row, n) -> new Process(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UpgradeRefused("Asked to stop before the database was upgraded; nothing was changed.");
        }
    }
}
