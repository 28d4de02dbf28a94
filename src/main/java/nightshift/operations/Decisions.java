package nightshift.operations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions taken, one for each item of a work, each committed with its effects in one transaction. */
@Repository
public class Decisions {
    private final JdbcClient jdbc;
    private final DecisionCommit commit;
    private final Items items;
    private final EffectKeyParts parts;

    Decisions(JdbcClient jdbc, DecisionCommit commit, Items items, EffectKeyParts parts) {
        this.jdbc = jdbc;
        this.commit = commit;
        this.items = items;
        this.parts = parts;
    }

    /**
     * Commits a decision and writes its effects down: planned in mode auto, staged in review, shadow in shadow. An item decided
     * before keeps its first decision. A write whose key stands already is not written down again: with nothing else to do the
     * decision becomes "already done", and a review when that write was refused or discarded before.
     *
     * @throws SwitchedOff when the mode is off; nothing is decided then
     */
    public Committed commit(Decided decided) {
        return committed(commit.commit(decided));
    }

    /** How a decision stands, without what people read of it: this is asked for each item of a night. */
    Committed committed(long id) {
        Map<Long, EffectState> effects = new LinkedHashMap<>();
        jdbc.sql("select id, state from effect where decision_id = :decision order by position, id")
                .param("decision", id)
                .query(row -> {
                    effects.put(row.getLong("id"), EffectState.of(row.getString("state")));
                });
        List<Long> planned = effects.keySet().stream()
                .filter(effect -> effects.get(effect) == EffectState.PLANNED)
                .toList();
        return new Committed(id, items.outcome(id, List.copyOf(effects.values())), planned);
    }

    /** Whether this item was decided before (then a retry leaves it alone and only its open effects go on). */
    public boolean isDecided(Work work, String itemKey) {
        return jdbc.sql("select count(*) from decision where work_id = :work and item_key = :item and superseded = 0")
                        .param("work", work.id())
                        .param("item", itemKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The items decided or failed in a run, oldest first. */
    public List<RunItem> itemsOf(long runId) {
        return items.ofRun(runId);
    }

    /** The decisions whose writes wait for approval (mode review), oldest first; flagged ones are among the reviews. */
    public List<RunItem> staged() {
        return items.staged();
    }

    /** The items decided since a time, oldest first, over all runs. */
    public List<RunItem> itemsSince(Instant since) {
        return items.since(since);
    }

    /** Those of them that a person has to look at, or that failed: the only ones a summary still names. */
    public List<RunItem> openSince(Instant since) {
        return items.openSince(since);
    }

    /**
     * Effects that ship with one of these tracking numbers, whatever their state but discarded and refused: so that a decider
     * can flag a number that stands on another effect already.
     */
    public List<RunItem.EffectView> effectsWithKeyContaining(List<String> trackingNumbers) {
        return Stream.concat(
                        parts.with(trackingNumbers).stream().map(EffectRow::view),
                        trackingNumbers.stream().distinct().flatMap(this::formerlyWith))
                .distinct()
                .toList();
    }

    /** The items whose decisions these writes came of, oldest first. */
    public List<RunItem> behind(List<RunItem.EffectView> writes) {
        return writes.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select distinct decision_id from effect where id in (:ids) and decision_id is not null"
                                + " order by decision_id")
                        .param(
                                "ids",
                                writes.stream().map(RunItem.EffectView::id).toList())
                        .query(Long.class)
                        .list()
                        .stream()
                        .flatMap(id -> items.item(id).stream())
                        .toList();
    }

    /** Writes that a person edited, as they were before: the number a document shows still leads to them. */
    private Stream<RunItem.EffectView> formerlyWith(String number) {
        return jdbc
                .sql("select e.*, f.effect_key former from effect_former_key f join effect e on e.id = f.effect_id"
                        + " where f.effect_key like :pattern escape '!'"
                        + " and e.state not in ('discarded', 'refused', 'expired') order by e.id")
                .param("pattern", "%" + escaped(number) + "%")
                .query((row, n) -> EffectRow.of(row, n).view().withKey(row.getString("former")))
                .list()
                .stream()
                .filter(view -> List.of(view.key().split("[/+]")).contains(number));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The decision that a person's act put in its place; empty while it stands. */
    public Optional<Long> replacedBy(long decisionId) {
        return jdbc
                .sql("select id from decision where corrects = :decision")
                .param("decision", decisionId)
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    /** The run in which it was decided; empty for what a person had decided outside of any. */
    public Optional<Long> runOf(long decisionId) {
        return jdbc.sql("select run_id from decision where id = :id and run_id is not null")
                .param("id", decisionId)
                .query(Long.class)
                .optional();
    }

    /** The decision record behind an id, with all its writes. */
    public Optional<RunItem> item(long decisionId) {
        return items.item(decisionId);
    }

    /** The decision record behind an id as people read it: with the first of its writes, {@link EffectPages} has the others. */
    public Optional<RunItem> listed(long decisionId) {
        return items.listed(List.of(decisionId)).stream().findFirst();
    }
}
