package nightshift.operations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often in a row people approved what a supplier in mode review had prepared, without a change then or
 * in the remote system since: who could be trusted with auto. Only what was decided by the rules counts, not what a person decided otherwise.
 */
@Repository
public class ApprovedInARow {
    private final JdbcClient jdbc;
    private final Modes modes;

    ApprovedInARow(JdbcClient jdbc, Modes modes) {
        this.jdbc = jdbc;
        this.modes = modes;
    }

    private record Answer(String supplier, boolean approved) {}

    /**
     * @param kind of the writes that are looked at.
     * @return the count by supplier, those of mode review only
     */
    public Map<String, Integer> of(Workflow workflow, String kind) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Set<String> ended = new LinkedHashSet<>();
        for (Answer answer : answers(workflow, kind)) {
            if (!answer.approved()) {
                ended.add(answer.supplier());
            } else if (!ended.contains(answer.supplier())) {
                rows.merge(answer.supplier(), 1, Integer::sum);
            }
        }
        rows.keySet().removeIf(supplier -> modes.effective(workflow, Optional.of(supplier)) != Mode.REVIEW);
        return rows;
    }

    /** Newest first. */
    private List<Answer> answers(Workflow workflow, String kind) {
        return jdbc.sql("select e.supplier, (e.approved_by is not null and e.state in ('done', 'done_elsewhere')"
                        + " and not exists (select 1 from difference f where f.effect_id = e.id"
                        + " and (f.open_key is not null or f.closed_by is not null))) as approved"
                        + " from effect e join decision d on d.id = e.decision_id where e.workflow = :workflow"
                        + " and e.kind = :kind and e.supplier is not null and d.corrects is null"
                        + " and (e.state in ('discarded', 'refused') or e.approved_by is not null) order by e.id desc")
                .param("workflow", workflow.name())
                .param("kind", kind)
                .query((row, n) -> new Answer(row.getString(1), row.getBoolean(2)))
                .list();
    }
}
