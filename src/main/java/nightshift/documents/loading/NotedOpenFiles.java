package nightshift.documents.loading;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Notes in the database, as soon as it has been seen that a process died: to note each file of each night would cost as much as all else
 * that is recorded of it. One process may die of anything while a file is open; three that had the same one open died of it.
 */
@Repository
class NotedOpenFiles implements OpenFiles {
    private static final int TOO_MANY_DEATHS = 3;

    /** Instead of a file: this process is up. It is taken away where a process ends in good order. */
    private static final String PROCESS = "";

    private static final Duration CAREFUL_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String process = UUID.randomUUID().toString();
    private final Supplier<Boolean> careful = SingletonSupplier.of(this::followsADeath);

    NotedOpenFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean open(String sha256) {
        boolean isCareful = careful.get();
        if (diedOf(sha256) >= TOO_MANY_DEATHS) {
            return false;
        }
        if (isCareful) {
            note(sha256);
        }
        return true;
    }

    /** Also what others noted: it was not this file that they died of. */
    @Override
    public void close(String sha256) {
        if (careful.get()) {
            jdbc.sql("delete from open_file where sha256 = :sha256")
                    .param("sha256", sha256)
                    .update();
        }
    }

    /** Whoever died before this process is no concern of those after it. */
    @PreDestroy
    void end() {
        jdbc.sql("delete from open_file where process = :process or sha256 = :up")
                .param("process", process)
                .param("up", PROCESS)
                .update();
    }

    private boolean followsADeath() {
        boolean follows = jdbc.sql("select count(*) from open_file where sha256 = :up and process <> :process"
                                + " and opened_at > :since")
                        .param("up", PROCESS)
                        .param("process", process)
                        .param("since", OffsetDateTime.now(clock).minus(CAREFUL_FOR))
                        .query(Integer.class)
                        .single()
                > 0;
        note(PROCESS);
        return follows;
    }

    private int diedOf(String sha256) {
        return jdbc.sql("select count(*) from open_file where sha256 = :sha256 and process <> :process")
                .param("sha256", sha256)
                .param("process", process)
                .query(Integer.class)
                .single();
    }

    private void note(String sha256) {
        jdbc.sql("insert into open_file (sha256, process, opened_at) values (:sha256, :process, :now)"
                        + " on conflict do nothing")
                .param("sha256", sha256)
                .param("process", process)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
