package nightshift.documents.loading;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes in the database. One process may die of anything while a file is open; two that had the same one open died of it. */
@Repository
class NotedOpenFiles implements OpenFiles {
    private static final int TOO_MANY_DEATHS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String process = UUID.randomUUID().toString();

    NotedOpenFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean open(String sha256) {
        int others = jdbc.sql("select count(*) from open_file where sha256 = :sha256 and process <> :process")
                .param("sha256", sha256)
                .param("process", process)
                .query(Integer.class)
                .single();
        if (others >= TOO_MANY_DEATHS) {
            return false;
        }
        jdbc.sql("insert into open_file (sha256, process, opened_at) values (:sha256, :process, :now)"
                        + " on conflict do nothing")
                .param("sha256", sha256)
                .param("process", process)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    /** Also what others noted: it was not this file that they died of. */
    @Override
    public void close(String sha256) {
        jdbc.sql("delete from open_file where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }
}
