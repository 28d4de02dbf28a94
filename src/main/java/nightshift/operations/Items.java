package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions with their effects, and works that failed before one, as items for people. Read only. */
@Repository
class Items {
    private static final String OPEN =
            " (select count(*) from review r where r.decision_id = d.id and r.closed_at is null) open_reviews,"
                    + " (select count(*) from effect e join dead_letter l on l.effect_id = e.id"
                    + " where e.decision_id = d.id and l.state = 'open')"
                    + " + (select count(*) from effect e join dead_letter l on l.effect_id = e.batch_id"
                    + " where e.decision_id = d.id and l.state = 'open') open_letters";
    private static final String DECIDED =
            "select d.*, w.subject," + OPEN + " from decision d join work w on w.id = d.work_id where ";
    private static final String FAILED = "select l.*, w.subject work_subject, w.supplier from dead_letter l"
            + " join work w on w.id = l.work_id where l.state = 'open' and ";

    /** Reports and summaries count only the decision that a person let stand. */
    static final String STANDS = " and not exists (select 1 from decision n where n.corrects = d.id)";

    private final JdbcClient jdbc;
    private final EffectPages pages;

    Items(JdbcClient jdbc, EffectPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    List<RunItem> ofRun(long runId) {
        return select("run_id = :from", runId);
    }

    List<RunItem> since(Instant since) {
        return Stream.concat(
                        decided("d.decided_at >= :from" + STANDS, Times.sql(since)),
                        failed("l.last_seen_at >= :from", Times.sql(since)))
                .toList();
    }

    /** What was decided since then and is flagged or failed now, waits for approval, or for what its writes become. */
    List<RunItem> openSince(Instant since) {
        return Stream.concat(
                        decided(
                                "d.decided_at >= :from" + STANDS + " and ("
                                        + OutcomeOfItem.possible(ItemOutcome.FLAGGED) + " or "
                                        + OutcomeOfItem.possible(ItemOutcome.FAILED) + " or "
                                        + OutcomeOfItem.possible(ItemOutcome.STAGED) + " or "
                                        + OutcomeOfItem.possible(ItemOutcome.WAITING) + ")",
                                Times.sql(since)),
                        failed("l.last_seen_at >= :from", Times.sql(since)))
                .toList();
    }

    private List<RunItem> select(String condition, Object from) {
        return Stream.concat(decided("d." + condition + STANDS, from), failed("l." + condition, from))
                .toList();
    }

    List<RunItem> staged() {
        return decided(
                        "d.id > :from and d.id in (select s.decision_id from effect s where s.state = 'staged')"
                                + " and not exists (select 1 from review r where r.decision_id = d.id and r.closed_at is null)",
                        0L)
                .toList();
    }

    /** What was decided in shadow since then, may be compared with what people did, and has no verdict yet. */
    List<RunItem> toCompare(Workflow workflow, Instant since) {
        return decided(
                        "d.decided_at >= :from and d.workflow = '" + workflow.name() + "' and d.mode = 'SHADOW'"
                                + " and d.superseded = 0 and (d.outcome <> 'NOTHING' or (d.reasons like '%ALREADY_DONE%'"
                                + " and d.reasons not like '%" + DecisionCommit.STANDS + "%'))"
                                + " and not exists (select 1 from shadow_comparison c"
                                + " where c.decision_id = d.id and c.verdict <> 'open')",
                        Times.sql(since))
                .toList();
    }

    Optional<RunItem> item(long decisionId) {
        return decided("d.id = :from", decisionId).findFirst();
    }

    /** These, oldest first, each with the first of its writes and the number of all. */
    List<RunItem> listed(List<Long> decisionIds) {
        if (decisionIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<EffectRow>> effects = pages.first(decisionIds);
        Map<Long, Map<EffectState, Integer>> counts = pages.counts(decisionIds);
        return jdbc.sql(DECIDED + "d.id in (:ids) order by d.id")
                .param("ids", decisionIds)
                .query((row, n) -> item(
                        row,
                        effects.getOrDefault(row.getLong("id"), List.of()),
                        counts.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private Stream<RunItem> decided(String condition, Object from) {
        Map<Long, List<EffectRow>> effects = jdbc
                .sql("select e.* from effect e join decision d on d.id = e.decision_id where " + condition
                        + " order by e.position, e.id")
                .param("from", from)
                .query(EffectRow::of)
                .list()
                .stream()
                .collect(Collectors.groupingBy(effect -> effect.decisionId().orElseThrow()));
        return jdbc
                .sql(DECIDED + condition + " order by d.id")
                .param("from", from)
                .query((row, n) -> {
                    List<EffectRow> all = effects.getOrDefault(row.getLong("id"), List.of());
                    return item(
                            row, all, all.stream().collect(Collectors.toMap(EffectRow::state, e -> 1, Integer::sum)));
                })
                .list()
                .stream();
    }

    /** How an item stands, without the rest of it. */
    ItemOutcome outcome(long decisionId, List<EffectState> effects) {
        return jdbc.sql("select d.outcome, d.superseded," + OPEN + " from decision d where d.id = :id")
                .param("id", decisionId)
                .query((row, n) -> outcome(row, effects))
                .single();
    }

    private static ItemOutcome outcome(ResultSet row, List<EffectState> effects) throws SQLException {
        return OutcomeOfItem.of(
                DecisionOutcome.valueOf(row.getString("outcome")),
                effects,
                row.getInt("open_reviews") > 0,
                row.getInt("open_letters") > 0,
                row.getLong("superseded") != 0);
    }

    private static RunItem item(ResultSet row, List<EffectRow> effects, Map<EffectState, Integer> counts)
            throws SQLException {
        ItemOutcome outcome = outcome(row, List.copyOf(counts.keySet()));
        return new RunItem(
                Workflow.valueOf(row.getString("workflow")),
                row.getLong("work_id"),
                row.getString("subject"),
                Optional.of(row.getLong("id")),
                row.getString("item_key"),
                row.getString("label"),
                Optional.ofNullable(row.getString("supplier")),
                outcome,
                reasons(row.getString("reasons"), effects),
                effects.stream().map(EffectRow::view).toList(),
                counts,
                new StoredFacts(row.getString("facts")),
                Times.instant(row, "decided_at"));
    }

    /** Why it was decided so, and why the remote refused what was decided. */
    private static List<Reason> reasons(String decided, List<EffectRow> effects) {
        return Stream.concat(
                        StoredJson.reasons(decided).stream(),
                        effects.stream().flatMap(effect -> effect.refusal().stream()))
                .toList();
    }

    private Stream<RunItem> failed(String condition, Object from) {
        return jdbc
                .sql(FAILED + condition + " order by l.id")
                .param("from", from)
                .query(Items::failure)
                .list()
                .stream();
    }

    private static RunItem failure(ResultSet row, int number) throws SQLException {
        return new RunItem(
                Workflow.valueOf(row.getString("workflow")),
                row.getLong("work_id"),
                row.getString("work_subject"),
                Optional.empty(),
                row.getString("open_key"),
                row.getString("work_subject"),
                Optional.ofNullable(row.getString("supplier")),
                ItemOutcome.FAILED,
                List.of(),
                List.of(),
                Map.of("cause", row.getString("cause")),
                Times.instant(row, "last_seen_at"));
    }
}
