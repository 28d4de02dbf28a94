package nightshift.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs and their items as people list them, cut and counted by the database. */
@Repository
public class RunList {
    private static final String SAME_STANDING =
            "select outcome, states, reviews, letters, superseded, count(*) as many from"
                    + " (select d.outcome, d.superseded <> 0 as superseded,"
                    + " (select string_agg(distinct e.state, ',') from effect e where e.decision_id = d.id) as states,"
                    + " exists (select 1 from review r where r.decision_id = d.id and r.closed_at is null) as reviews,"
                    // two questions, as no index answers one with "or" in its join
                    + " (exists (select 1 from effect e join dead_letter l on l.effect_id = e.id"
                    + " where e.decision_id = d.id and l.state = 'open')"
                    + " or exists (select 1 from effect e join dead_letter l on l.effect_id = e.batch_id"
                    + " where e.decision_id = d.id and l.state = 'open')) as letters"
                    + " from decision d where d.run_id = :run" + Items.STANDS + ") s"
                    + " group by outcome, states, reviews, letters, superseded";

    private final JdbcClient jdbc;
    private final Items items;

    RunList(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /**
     * One run.
     *
     * @param finishedAt empty while it is under way, or was interrupted
     */
    public record Listed(Run run, Optional<Instant> finishedAt) {}

    /** Newest first. */
    public Page<Listed> list(Optional<Workflow> workflow, PageAsked page) {
        List<Listed> rows = jdbc.sql("select * from run where id < :before"
                        + workflow.map(of -> " and workflow = :workflow").orElse("") + " order by id desc limit :most")
                .param("before", page.before())
                .param("workflow", workflow.map(Workflow::name).orElse(""))
                .param("most", page.oneMore())
                .query((row, n) -> new Listed(Runs.run(row), Times.optional(row, "finished_at")))
                .list();
        return Page.of(rows, page.size(), listed -> listed.run().id());
    }

    public Optional<Listed> find(long runId) {
        return jdbc.sql("select * from run where id = :id")
                .param("id", runId)
                .query((row, n) -> new Listed(Runs.run(row), Times.optional(row, "finished_at")))
                .optional();
    }

    /** The decided items of a run, oldest first. */
    public Page<RunItem> items(long runId, PageAsked page) {
        List<Long> ids = jdbc.sql("select d.id from decision d where d.run_id = :run and d.id > :after" + Items.STANDS
                        + " order by d.run_id, d.id limit :most")
                .param("run", runId)
                .param("after", page.after())
                .param("most", page.oneMore())
                .query(Long.class)
                .list();
        Page<Long> cut = Page.of(ids, page.size(), Long::longValue);
        return new Page<>(items.listed(cut.items()), cut.next());
    }

    /** The decided items of a run that came out like this, oldest first. */
    public Page<RunItem> items(long runId, ItemOutcome outcome, PageAsked page) {
        List<RunItem> found = new ArrayList<>();
        PageAsked part = page;
        while (true) {
            List<Long> ids = candidates(runId, outcome, part);
            items.listed(ids).stream().filter(item -> item.outcome() == outcome).forEach(found::add);
            if (found.size() > page.size() || ids.size() < part.oneMore()) {
                return Page.of(
                        found.subList(0, Math.min(found.size(), page.oneMore())), page.size(), item -> item.decisionId()
                                .orElseThrow());
            }
            part = new PageAsked(Optional.of(ids.get(ids.size() - 1)), page.size());
        }
    }

    /** The outcome itself is in no column; what can have it is little more than what has it. */
    private List<Long> candidates(long runId, ItemOutcome outcome, PageAsked page) {
        return jdbc.sql("select d.id from decision d where d.run_id = :run and d.id > :after and "
                        + OutcomeOfItem.possible(outcome) + Items.STANDS
                        + " order by d.run_id, d.id limit :most") // the columns of the index: H2 sorts the
                // whole run otherwise
                .param("run", runId)
                .param("after", page.after())
                .param("most", page.oneMore())
                .query(Long.class)
                .list();
    }

    /** How many items of a run there are of each outcome; works that failed before a decision count as failed. */
    public Map<ItemOutcome, Integer> counts(long runId) {
        Map<ItemOutcome, Integer> counts = new EnumMap<>(ItemOutcome.class);
        jdbc.sql(SAME_STANDING)
                .param("run", runId)
                .query((row, n) -> Map.entry(
                        OutcomeOfItem.of(
                                DecisionOutcome.valueOf(row.getString("outcome")),
                                states(row.getString("states")),
                                row.getBoolean("reviews"),
                                row.getBoolean("letters"),
                                row.getBoolean("superseded")),
                        row.getInt("many")))
                .list()
                .forEach(entry -> counts.merge(entry.getKey(), entry.getValue(), Integer::sum));
        int failed = failedWorks(runId);
        if (failed > 0) {
            counts.merge(ItemOutcome.FAILED, failed, Integer::sum);
        }
        return counts;
    }

    private int failedWorks(long runId) {
        return jdbc.sql(
                        "select count(*) from dead_letter where state = 'open' and work_id is not null and run_id = :run")
                .param("run", runId)
                .query(Integer.class)
                .single();
    }

    private static List<EffectState> states(@org.jspecify.annotations.Nullable String states) {
        return Stream.ofNullable(states)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(EffectState::of)
                .toList();
    }
}
