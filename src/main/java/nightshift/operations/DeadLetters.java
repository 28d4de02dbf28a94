package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What failed technically. At most one is open for each work, effect and step; it closes itself when a later try succeeds. */
@Repository
public class DeadLetters {
    private static final String OPEN = "select * from dead_letter where state = 'open'";

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Transactions transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Records a failure: a new dead letter, or one more attempt of the open one. @return its id */
    long record(Failure failure) {
        return transaction.in(() -> {
            Instant now = clock.instant();
            insert(failure, now);
            long id = jdbc.sql("select id from dead_letter where open_key = :key for update")
                    .param("key", failure.openKey())
                    .query(Long.class)
                    .single();
            update(id, failure, now);
            jdbc.sql("insert into dead_letter_attempt (dead_letter_id, cause, route, happened_at)"
                            + " values (:id, :cause, :route, :now)")
                    .param("id", id)
                    .param("cause", failure.cause().sentence())
                    .param("route", failure.route())
                    .param("now", Times.sql(now))
                    .update();
            return id;
        });
    }

    private void insert(Failure failure, Instant now) {
        jdbc.sql("insert into dead_letter (open_key, work_id, effect_id, step, workflow, cause, fingerprint, route,"
                        + " attempts, work_attempt, first_seen_at, last_seen_at, state) values (:key, :work, :effect, :step,"
                        + " :workflow, :cause, :fingerprint, :route, 0, 0, :now, :now, 'open') on conflict do nothing")
                .param("key", failure.openKey())
                .param("work", failure.workId())
                .param("effect", failure.effectId())
                .param("step", failure.step())
                .param(
                        "workflow",
                        failure.workflow() == null ? null : failure.workflow().name())
                .param("cause", failure.cause().sentence())
                .param("fingerprint", failure.cause().fingerprint())
                .param("route", failure.route())
                .param("now", Times.sql(now))
                .update();
    }

    private void update(long id, Failure failure, Instant now) {
        jdbc.sql("update dead_letter set cause = :cause, fingerprint = :fingerprint, system = :system, route = :route,"
                        + " run_id = coalesce(:run, run_id), attempts = attempts + 1, work_attempt = :work_attempt,"
                        + " last_seen_at = :now where id = :id")
                .param("cause", failure.cause().sentence())
                .param("fingerprint", failure.cause().fingerprint())
                .param(
                        "system",
                        failure.cause().system().map(RemoteSystem::label).orElse(null))
                .param("route", failure.route())
                .param("run", failure.runId(), java.sql.Types.BIGINT)
                .param("work_attempt", failure.workAttempt())
                .param("now", Times.sql(now))
                .param("id", id)
                .update();
    }

    /** Whether an item of this work failed in this try of it. */
    boolean failedInThisTry(Work work) {
        return jdbc.sql(
                                "select count(*) from dead_letter where state = 'open' and work_id = :work and work_attempt >= :attempt")
                        .param("work", work.id())
                        .param("attempt", work.attempt())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The open ones, oldest first. */
    public List<DeadLetter> open() {
        return jdbc.sql(OPEN + " order by id").query(DeadLetters::letter).list();
    }

    /** The open ones by cause, the most frequent first. */
    public List<DeadLetter.Group> groups() {
        return open().stream().collect(Collectors.groupingBy(DeadLetter::fingerprint)).values().stream()
                .map(letters -> new DeadLetter.Group(
                        letters.get(0).fingerprint(),
                        letters.get(letters.size() - 1).cause(),
                        letters.size(),
                        letters.stream().map(DeadLetter::id).toList()))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    public Optional<DeadLetter> find(long id) {
        return jdbc.sql("select * from dead_letter where id = :id")
                .param("id", id)
                .query(DeadLetters::letter)
                .optional();
    }

    /** Every failure of one dead letter, oldest first. */
    public List<DeadLetter.Failure> history(long id) {
        return jdbc.sql("select * from dead_letter_attempt where dead_letter_id = :id order by id")
                .param("id", id)
                .query((row, n) -> new DeadLetter.Failure(
                        Times.instant(row, "happened_at"), row.getString("cause"), row.getString("route")))
                .list();
    }

    /** A person gives it up, with his reason: its effect is not performed any more, its work not done again. */
    public void discard(long id, String who, String reason) {
        String how = "discarded by " + who + ": " + reason;
        transaction.run(() -> {
            jdbc.sql("update effect set state = 'discarded', detail = :how where state in ('planned', 'failed')"
                            + " and id = (select effect_id from dead_letter where id = :id and state = 'open')")
                    .param("how", how)
                    .param("id", id)
                    .update();
            end("id = :of", id, "discarded", how);
        });
    }

    void closeWork(long workId, String how) {
        end("work_id = :of", workId, "closed", how);
    }

    void closeEffect(long effectId, String how) {
        end("effect_id = :of", effectId, "closed", how);
    }

    /** A step that was retried succeeded. */
    public void closeStep(long id) {
        end("step is not null and id = :of", id, "closed", "a later try succeeded");
    }

    /** The steps that failed before this run began and did not fail again in it. */
    void closeStepsBefore(Run run) {
        jdbc.sql("select id from dead_letter where state = 'open' and step is not null and workflow = :workflow"
                        + " and last_seen_at < :began")
                .param("workflow", run.workflow().name())
                .param("began", Times.sql(run.startedAt()))
                .query(Long.class)
                .list()
                .forEach(this::closeStep);
    }

    private void end(String condition, long of, String state, String how) {
        jdbc.sql("update dead_letter set state = :state, open_key = null, closed_at = :now, closed_how = :how"
                        + " where state = 'open' and " + condition)
                .param("state", state)
                .param("now", Times.sql(clock.instant()))
                .param("how", how)
                .param("of", of)
                .update();
    }

    static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("work_id", Long.class)),
                Optional.ofNullable(row.getObject("effect_id", Long.class)),
                Optional.ofNullable(row.getString("step")),
                Optional.ofNullable(row.getString("workflow")).map(Workflow::valueOf),
                Optional.ofNullable(row.getObject("run_id", Long.class)),
                row.getString("cause"),
                row.getString("fingerprint"),
                Optional.ofNullable(row.getString("system")),
                row.getString("route"),
                row.getInt("attempts"),
                Times.instant(row, "first_seen_at"),
                Times.instant(row, "last_seen_at"),
                row.getString("state"),
                Optional.ofNullable(row.getString("closed_how")));
    }
}
