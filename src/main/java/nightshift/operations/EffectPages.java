package nightshift.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writes of decisions as people list them: those that need a person first, cut and counted by the database. A sweep has thousands. */
@Repository
public class EffectPages {
    /** So many of a decision are listed at once. */
    public static final int SIZE = 50;

    private static final List<EffectState> FIRST = List.of(
            EffectState.REFUSED,
            EffectState.FAILED,
            EffectState.STAGED,
            EffectState.PERFORMING,
            EffectState.SUBMITTED,
            EffectState.PLANNED);
    private static final String URGENCY = IntStream.range(0, FIRST.size())
            .mapToObj(place -> "when '" + FIRST.get(place).code() + "' then " + place)
            .collect(Collectors.joining(" ", "case e.state ", " else " + FIRST.size() + " end"));

    private final JdbcClient jdbc;

    EffectPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of a decision's writes.
     *
     * @param page 1 for the first
     */
    public List<RunItem.EffectView> page(long decisionId, int page) {
        return jdbc
                .sql("select e.* from effect e where e.decision_id = :decision order by " + URGENCY
                        + ", e.position, e.id limit :most offset :skip")
                .param("decision", decisionId)
                .param("most", SIZE)
                .param("skip", (long) (page - 1) * SIZE)
                .query(EffectRow::of)
                .list()
                .stream()
                .map(EffectRow::view)
                .toList();
    }

    /** A decision's writes in the order in which they were recorded. */
    public Page<EffectRow> list(long decisionId, PageAsked page) {
        List<EffectRow> rows = jdbc.sql(
                        "select * from effect where decision_id = :decision and id > :after order by id limit :most")
                .param("decision", decisionId)
                .param("after", page.after())
                .param("most", page.oneMore())
                .query(EffectRow::of)
                .list();
        return Page.of(rows, page.size(), EffectRow::id);
    }

    /** The first page of each decision. */
    Map<Long, List<EffectRow>> first(List<Long> decisionIds) {
        return jdbc
                .sql("select * from (select e.*, row_number() over (partition by e.decision_id order by " + URGENCY
                        + ", e.position, e.id) as place from effect e where e.decision_id in (:decisions)) p"
                        + " where place <= :most order by decision_id, place")
                .param("decisions", decisionIds)
                .param("most", SIZE)
                .query(EffectRow::of)
                .list()
                .stream()
                .collect(Collectors.groupingBy(effect -> effect.decisionId().orElseThrow()));
    }

    /** How many writes of each decision stand how, those that need a person first. */
    Map<Long, Map<EffectState, Integer>> counts(List<Long> decisionIds) {
        Map<Long, Map<EffectState, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql("select e.decision_id, e.state, count(*) as many from effect e where e.decision_id in (:decisions)"
                        + " group by e.decision_id, e.state order by " + URGENCY + ", e.state")
                .param("decisions", decisionIds)
                .query(row -> {
                    counts.computeIfAbsent(row.getLong("decision_id"), decision -> new LinkedHashMap<>())
                            .put(EffectState.of(row.getString("state")), row.getInt("many"));
                });
        return counts;
    }
}
