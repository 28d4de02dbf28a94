package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The run journal, and the lease that lets one run of a workflow at a time. */
@Repository
public class Runs {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Instances instances;
    private final Modes modes;
    private final RunList list;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final Map<Workflow, Run> underWay = new ConcurrentHashMap<>();

    public Runs(
            JdbcClient jdbc,
            Transactions transaction,
            Instances instances,
            Modes modes,
            RunList list,
            DeadLetters deadLetters,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.instances = instances;
        this.modes = modes;
        this.list = list;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /**
     * Begins a run, whoever asks. A run whose process died is taken over and goes on under its own id, so that its summary
     * is complete and is sent once.
     *
     * @throws AlreadyRunning when a run of this workflow is under way in any process; the message says which and since when
     * @throws SwitchedOff when the workflow's mode is off
     */
    public Run begin(Workflow workflow, String trigger) {
        if (modes.effective(workflow, Optional.empty()) == Mode.OFF) {
            throw new SwitchedOff(workflow);
        }
        Run run = transaction.in(() -> leased(workflow).map(this::takenOver).orElseGet(() -> begun(workflow, trigger)));
        underWay.put(workflow, run);
        return run;
    }

    private Optional<Run> leased(Workflow workflow) {
        return jdbc.sql("select r.* from run_lease l join run r on r.id = l.run_id where l.workflow = :workflow")
                .param("workflow", workflow.name())
                .query((row, n) -> run(row))
                .optional();
    }

    private Run takenOver(Run run) {
        int taken = jdbc.sql("update run_lease set instance = :self where run_id = :run and "
                        + Instances.OWNER_IS_DEAD.formatted("run_lease.instance"))
                .param("self", instances.self())
                .param("run", run.id())
                .param("alive_since", instances.aliveSince())
                .update();
        if (taken == 0) {
            throw alreadyRunning(run);
        }
        jdbc.sql("update run set instance = :self, resumed = resumed + 1 where id = :run")
                .param("self", instances.self())
                .param("run", run.id())
                .update();
        return find(run.id()).orElseThrow();
    }

    private Run begun(Workflow workflow, String trigger) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        Run asked = new Run(0, workflow, trigger, Times.now(clock));
        jdbc.sql("insert into run (workflow, asked_by, instance, started_at) values (:workflow, :trigger, :self, :now)")
                .param("workflow", workflow.name())
                .param("trigger", trigger)
                .param("self", instances.self())
                .param("now", Times.sql(asked.startedAt()))
                .update(key, "id");
        Run run = new Run(key.getKeyAs(Long.class), workflow, trigger, asked.startedAt());
        int leased = jdbc.sql("insert into run_lease (workflow, run_id, instance) values (:workflow, :run, :self)"
                        + " on conflict do nothing")
                .param("workflow", workflow.name())
                .param("run", run.id())
                .param("self", instances.self())
                .update();
        if (leased == 0) {
            throw alreadyRunning(leased(workflow).orElse(run));
        }
        return run;
    }

    private static AlreadyRunning alreadyRunning(Run run) {
        return new AlreadyRunning("Run " + run.id() + " of " + run.workflow().key() + " is under way since "
                + run.startedAt() + " (asked for by " + run.trigger() + "); ask again when it has finished");
    }

    /** The run of this workflow under way in this process. */
    public Optional<Run> current(Workflow workflow) {
        return Optional.ofNullable(underWay.get(workflow));
    }

    /** The run this work is done in: the one under way here, or of what is tried again after its run the one in which it failed. */
    Optional<Long> of(Work work) {
        return current(work.workflow()).map(Run::id).or(() -> jdbc.sql(
                        "select run_id from dead_letter where work_id = :work and state = 'open' and run_id is not null"
                                + " order by id desc limit 1")
                .param("work", work.id())
                .query(Long.class)
                .optional());
    }

    /** The run of this workflow under way in any living process. */
    public Optional<Run> underWay(Workflow workflow) {
        return leased(workflow).filter(run -> !abandoned().contains(run));
    }

    /** Whether a run of this workflow is under way, or was interrupted and will go on by itself. */
    public boolean isUnderWay(Workflow workflow) {
        return underWay(workflow).isPresent() || interrupted().stream().anyMatch(run -> run.workflow() == workflow);
    }

    /** Whether a run of any workflow is under way, or was interrupted and will go on by itself. */
    public boolean isAnyUnderWay() {
        return Stream.of(Workflow.values()).anyMatch(this::isUnderWay);
    }

    /** The runs under way in this process. */
    List<Run> underWayHere() {
        return List.copyOf(underWay.values());
    }

    /** Whether the work of this run is done and only its report may be missing: a run that was taken over late. */
    public boolean hasEnded(Run run) {
        return jdbc.sql("select count(*) from run where id = :run and finished_at is not null")
                        .param("run", run.id())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * The work of a run is done. Its lease stays until the report is out: who dies in between is resumed there. Repeatable. A
     * step that failed in an earlier run and not in this one is settled.
     *
     * @throws TakenOver when another process goes on with it, or this one as a new one
     */
    public void end(Run run) {
        transaction.run(() -> {
            if (!holds(run)) {
                throw new TakenOver("Run " + run.id());
            }
            jdbc.sql("update run set finished_at = coalesce(finished_at, :now) where id = :run")
                    .param("now", Times.sql(clock.instant()))
                    .param("run", run.id())
                    .update();
            deadLetters.closeStepsBefore(run);
        });
    }

    /** Ends a run and lets go of its lease, whatever became of its report. Repeatable; of a run that was taken over it does nothing. */
    public void finish(Run run) {
        transaction.run(() -> {
            if (holds(run)) {
                end(run);
                jdbc.sql("delete from run_lease where run_id = :run")
                        .param("run", run.id())
                        .update();
            }
        });
        underWay.remove(run.workflow(), run);
    }

    private boolean holds(Run run) {
        return !instances.hasLostTrack()
                && jdbc.sql("select r.id from run_lease l join run r on r.id = l.run_id where l.run_id = :run"
                                + " and l.instance = :self and r.resumed = :resumed for update")
                        .param("run", run.id())
                        .param("self", instances.self())
                        .param("resumed", run.resumed())
                        .query(Long.class)
                        .optional()
                        .isPresent();
    }

    public Optional<Run> find(long runId) {
        return jdbc.sql("select * from run where id = :id")
                .param("id", runId)
                .query((row, n) -> run(row))
                .optional();
    }

    /** The runs whose process died and that are to go on now: each does when its workflow is begun again. */
    public List<Run> interrupted() {
        return abandoned().stream()
                .filter(run -> modes.effective(run.workflow(), Optional.empty()) != Mode.OFF)
                .toList();
    }

    /** The runs whose process died, also those that wait until their workflow is switched on. */
    private List<Run> abandoned() {
        return jdbc.sql("select r.* from run_lease l join run r on r.id = l.run_id where "
                        + Instances.OWNER_IS_DEAD.formatted("l.instance"))
                .param("alive_since", instances.aliveSince())
                .query((row, n) -> run(row))
                .list();
    }

    /** The run of the same workflow that finished last before this one began. */
    public Optional<Run> before(Run run) {
        return jdbc.sql("select * from run where workflow = :workflow and id < :id and finished_at is not null"
                        + " order by id desc limit 1")
                .param("workflow", run.workflow().name())
                .param("id", run.id())
                .query((row, n) -> run(row))
                .optional();
    }

    /** Whether a run of this workflow began since then, or was under way then; one of half a day and more waits for what does not come. */
    public boolean ranSince(Workflow workflow, Instant since) {
        return jdbc.sql("select count(*) from run r where workflow = :workflow and (started_at >= :since"
                                + " or finished_at >= :since or started_at >= :lately"
                                + " and exists (select 1 from run_lease l where l.run_id = r.id))")
                        .param("workflow", workflow.name())
                        .param("since", Times.sql(since))
                        .param("lately", Times.sql(clock.instant().minus(Duration.ofHours(12))))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest runs, newest first. */
    public List<RunView> latest(int atMost) {
        return jdbc
                .sql("select * from run order by id desc limit :most")
                .param("most", atMost)
                .query((row, n) -> new Journaled(run(row), Times.optional(row, "finished_at")))
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    /** One run as people see it. */
    public Optional<RunView> view(long runId) {
        return jdbc.sql("select * from run where id = :id")
                .param("id", runId)
                .query((row, n) -> new Journaled(run(row), Times.optional(row, "finished_at")))
                .optional()
                .map(this::view);
    }

    private RunView view(Journaled journaled) {
        Run run = journaled.run();
        return new RunView(
                run.id(),
                run.workflow(),
                run.trigger(),
                run.startedAt(),
                journaled.finishedAt(),
                list.counts(run.id()));
    }

    private record Journaled(Run run, Optional<Instant> finishedAt) {}

    static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                Workflow.valueOf(row.getString("workflow")),
                row.getString("asked_by"),
                Times.instant(row, "started_at"),
                row.getInt("resumed"));
    }

    /** A second caller asked for a run that is under way. */
    public static final class AlreadyRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyRunning(String message) {
            super(message);
        }
    }
}
