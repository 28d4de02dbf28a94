package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that happened to a dead letter: each failure, and each thing a person did about it. Only ever added to. */
@Repository
public class DeadLetterHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetterHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One entry.
     *
     * @param what failed, retry, edit, discard
     * @param who the person; empty for a failure
     * @param text the cause of a failure, or what the person wrote
     * @param route where it failed; empty for a person's act
     */
    public record Entry(Instant at, String what, Optional<String> who, Optional<String> text, Optional<String> route) {}

    /** Oldest first. */
    public List<Entry> of(long letterId) {
        return jdbc.sql("select happened_at, 'failed' what, null who, cause text, route, id, 0 kind"
                        + " from dead_letter_attempt where dead_letter_id = :id union all"
                        + " select happened_at, act, who, note, null, id, 1 from dead_letter_act where dead_letter_id = :id"
                        + " order by happened_at, kind desc, id")
                .param("id", letterId)
                .query(DeadLetterHistory::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Times.instant(row, "happened_at"),
                row.getString("what"),
                Optional.ofNullable(row.getString("who")),
                Optional.ofNullable(row.getString("text")),
                Optional.ofNullable(row.getString("route")));
    }

    void add(long letterId, String act, String who, @Nullable String note) {
        jdbc.sql("insert into dead_letter_act (dead_letter_id, act, who, note, happened_at)"
                        + " values (:letter, :act, :who, :note, :now)")
                .param("letter", letterId)
                .param("act", act)
                .param("who", who)
                .param("note", note)
                .param("now", Times.sql(clock.instant()))
                .update();
    }
}
