package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final OperationsSettings settings;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Transactions transaction, OperationsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Records a failure: a new dead letter, or one more attempt of the open one.
     *
     * @return its id
     */
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
        jdbc.sql(
                        "insert into dead_letter (open_key, work_id, effect_id, step, subject, workflow, cause, fingerprint, route,"
                                + " attempts, work_attempt, first_seen_at, last_seen_at, state) values (:key, :work, :effect, :step, :subject,"
                                + " :workflow, :cause, :fingerprint, :route, 0, 0, :now, :now, 'open') on conflict do nothing")
                .param("key", failure.openKey())
                .param("work", failure.workId())
                .param("effect", failure.effectId())
                .param("step", failure.step())
                .param("subject", failure.subject())
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
                        + " run_id = coalesce(:run, run_id), attempts = attempts + 1, work_attempt = greatest(work_attempt, :work_attempt),"
                        + " last_seen_at = :now where id = :id")
                .param("cause", failure.cause().sentence())
                .param("fingerprint", failure.cause().fingerprint())
                .param(
                        "system",
                        failure.cause().system().map(RemoteSystem::label).orElse(null))
                .param("route", failure.route())
                .param("run", failure.runId(), Types.BIGINT)
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

    /**
     * A person gave it up.
     *
     * @return whether it was open
     */
    boolean discarded(long id, String how) {
        return end("id = :of", id, "discarded", how) == 1;
    }

    void closeWork(long workId, String how) {
        end("work_id = :of", workId, "closed", how);
    }

    void closeEffect(long effectId, String how) {
        end("effect_id = :of", effectId, "closed", how);
    }

    /** The same for many at once. */
    void closeEffects(List<Long> effectIds, String how) {
        if (!effectIds.isEmpty()) {
            jdbc.sql("update dead_letter set state = 'closed', open_key = null, closed_at = :now, closed_how = :how"
                            + " where state = 'open' and effect_id in (:effects)")
                    .param("now", Times.sql(clock.instant()))
                    .param("how", how)
                    .param("effects", effectIds)
                    .update();
        }
    }

    /** Whether a step may try this by itself: it has not failed on it too often, or nobody knows of a failure. */
    public boolean mayTry(String step, String subject) {
        return jdbc.sql("select count(*) from dead_letter where open_key = :key and attempts >= :most")
                        .param("key", Failure.stepKey(step, subject))
                        .param("most", settings.triesAtMost())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The step succeeded on what it had failed on before. */
    public void succeeded(String step, String subject) {
        jdbc.sql("select id from dead_letter where open_key = :key")
                .param("key", Failure.stepKey(step, subject))
                .query(Long.class)
                .list()
                .forEach(this::closeStep);
    }

    /**
     * Closes what speaks of a write that is settled, or waits for a person elsewhere: whichever way it got there, a retry
     * would do nothing.
     */
    public void closeSettled() {
        jdbc.sql(
                        "select l.id, e.state from dead_letter l join effect e on e.id = l.effect_id where l.state = 'open'"
                                + " and e.state in ('done', 'done_elsewhere', 'refused', 'discarded', 'expired', 'shadow', 'staged')")
                .query((row, n) -> Map.entry(row.getLong("id"), row.getString("state")))
                .list()
                .forEach(letter -> end("id = :of", letter.getKey(), "closed", "its write is " + letter.getValue()));
    }

    /** A step that was retried succeeded. */
    public void closeStep(long id) {
        end("step is not null and id = :of", id, "closed", "a later try succeeded");
    }

    /** The steps that failed before this run began and did not fail again in it. */
    void closeStepsBefore(Run run) {
        jdbc.sql(
                        "select id from dead_letter where state = 'open' and step is not null and subject is null and workflow = :workflow"
                                + " and last_seen_at < :began")
                .param("workflow", run.workflow().name())
                .param("began", Times.sql(run.startedAt()))
                .query(Long.class)
                .list()
                .forEach(this::closeStep);
    }

    /** How often the step failed, as its open letter counts; 0 where none is open. */
    public int failuresOf(String step) {
        return jdbc.sql("select attempts from dead_letter where open_key = :key")
                .param("key", Failure.stepKey(step))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * The step was passed. Where no part of what it splits up failed on the way, its letter is closed.
     *
     * @param failures as {@link #failuresOf} counted when it began
     */
    public void passed(String step, int failures) {
        jdbc.sql("select id from dead_letter where open_key = :key and attempts = :failures")
                .param("key", Failure.stepKey(step))
                .param("failures", failures)
                .query(Long.class)
                .list()
                .forEach(this::closeStep);
    }

    /**
     * The letter of a step that failed while the latest run of a workflow was under way, unless a person discarded it. Which run
     * the letter names does not count: it may have failed again since, in another one.
     *
     * @param sinceHours the run ended within so many hours; for an older one the next is due anyway
     */
    public Optional<Long> ofLatestRun(Workflow workflow, String step, int sinceHours) {
        return jdbc.sql("select max(l.id) from dead_letter l, run r where l.state <> 'discarded' and l.step = :step"
                        + " and r.id = (select max(id) from run where workflow = :workflow) and r.finished_at >= :since"
                        + " and exists (select 1 from dead_letter_attempt a where a.dead_letter_id = l.id"
                        + " and a.happened_at between r.started_at and r.finished_at)")
                .param("step", step)
                .param("since", Times.sql(clock.instant().minus(Duration.ofHours(sinceHours))))
                .param("workflow", workflow.name())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    public boolean isOpen(long id) {
        return find(id).filter(letter -> letter.state().equals("open")).isPresent();
    }

    private int end(String condition, long of, String state, String how) {
        return jdbc.sql("update dead_letter set state = :state, open_key = null, closed_at = :now, closed_how = :how"
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
                Optional.ofNullable(row.getString("subject")),
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
