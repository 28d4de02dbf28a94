package nightshift.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open dead letters behind what a page shows: behind a run, behind an item. */
@Repository
public class OpenLetters {
    private final JdbcClient jdbc;

    OpenLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the works of this run that failed before anything was decided, and of its steps; oldest first. */
    public List<DeadLetter> withoutDecision(long runId, int most) {
        return jdbc.sql("select * from dead_letter where state = 'open' and run_id = :run and effect_id is null"
                        + " order by id limit :most")
                .param("run", runId)
                .param("most", most)
                .query(DeadLetters::letter)
                .list();
    }

    /** Of the writes of this decision, also where the batch failed that they go out with. */
    public List<DeadLetter> ofDecision(long decisionId) {
        return jdbc.sql("select * from dead_letter where state = 'open' and effect_id in"
                        + " (select coalesce(e.batch_id, e.id) from effect e where e.decision_id = :decision"
                        + " union select e.id from effect e where e.decision_id = :decision) order by id")
                .param("decision", decisionId)
                .query(DeadLetters::letter)
                .list();
    }
}
