package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contradictions found by reconciliation: each is told once as new, stays open until it agrees again, and closes itself then. */
@Repository
public class Differences {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Clock clock;

    Differences(JdbcClient jdbc, Transactions transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What one comparison brought.
     *
     * @param subjects what was really compared: an open difference of one of these that was not found again is settled
     * @param writes how many writes were compared
     */
    public record Found(Workflow workflow, Set<String> subjects, int writes, List<Difference> differences) {
        public Found {
            subjects = Set.copyOf(subjects);
            differences = List.copyOf(differences);
        }
    }

    /**
     * Keeps what was found.
     *
     * @return the same, as a step of a route
     */
    public Found record(Found found) {
        transaction.run(() -> {
            settle(found);
            found.differences().forEach(difference -> keep(found.workflow(), difference));
        });
        return found;
    }

    private void settle(Found found) {
        Set<String> again = found.differences().stream().map(Difference::key).collect(Collectors.toSet());
        open(found.workflow()).stream()
                .filter(open -> found.subjects().contains(open.difference().subject()))
                .filter(open -> !again.contains(open.difference().key()))
                .forEach(open -> close(open.id(), null, "agrees again"));
    }

    private void keep(Workflow workflow, Difference difference) {
        int again = jdbc.sql("update difference set last_seen_at = :now, sentence = :sentence where open_key = :key")
                .param("now", Times.sql(clock.instant()))
                .param("sentence", difference.sentence())
                .param("key", difference.key())
                .update();
        if (again == 0 && !isLeftAsItIs(difference)) {
            insert(workflow, difference);
        }
    }

    private boolean isLeftAsItIs(Difference difference) {
        return jdbc.sql("select count(*) from difference where difference_key = :key and closed_by is not null"
                                + " and sentence = :sentence")
                        .param("key", difference.key())
                        .param("sentence", difference.sentence())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(Workflow workflow, Difference difference) {
        jdbc.sql(
                        "insert into difference (difference_key, open_key, workflow, system, kind, subject, effect_id, sentence,"
                                + " first_seen_at, last_seen_at) values (:key, :key, :workflow, :system, :kind, :subject, :effect,"
                                + " :sentence, :now, :now) on conflict do nothing")
                .param("key", difference.key())
                .param("workflow", workflow.name())
                .param("system", difference.system().name())
                .param("kind", difference.kind().code())
                .param("subject", difference.subject())
                .param("effect", difference.effectId().orElse(null))
                .param("sentence", difference.sentence())
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    /** What is not settled, oldest first. */
    public List<OpenDifference> open(Workflow workflow) {
        return jdbc.sql("select * from difference where open_key is not null and workflow = :workflow order by id")
                .param("workflow", workflow.name())
                .query(Differences::open)
                .list();
    }

    /** A summary or an alert has told all that is open. */
    public void told(Workflow workflow) {
        jdbc.sql("update difference set told_at = :now where told_at is null and open_key is not null"
                        + " and workflow = :workflow")
                .param("now", Times.sql(clock.instant()))
                .param("workflow", workflow.name())
                .update();
    }

    /** A person wants it left as it is: it is not told again unless it changes. */
    public void leaveAsItIs(long id, String who, String note) {
        close(id, who, note);
    }

    private void close(long id, @org.jspecify.annotations.Nullable String who, String note) {
        jdbc.sql("update difference set open_key = null, closed_at = :now, closed_by = :who, note = :note"
                        + " where id = :id and open_key is not null")
                .param("now", Times.sql(clock.instant()))
                .param("who", who)
                .param("note", note)
                .param("id", id)
                .update();
    }

    private static OpenDifference open(ResultSet row, int number) throws SQLException {
        return new OpenDifference(
                row.getLong("id"),
                new Difference(
                        DifferenceKind.of(row.getString("kind")),
                        RemoteSystem.valueOf(row.getString("system")),
                        row.getString("difference_key"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getObject("effect_id", Long.class)),
                        row.getString("sentence")),
                Times.instant(row, "first_seen_at"),
                Times.optional(row, "told_at"));
    }
}
