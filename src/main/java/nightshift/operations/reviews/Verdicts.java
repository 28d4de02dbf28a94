package nightshift.operations.reviews;

import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people answered the flags of a work, for features that go on by it later. */
@Repository
public class Verdicts {
    private final JdbcClient jdbc;

    public Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The verdict that closed its last flag; blank while one is open, or where there was none. */
    public String last(Workflow workflow, String subject) {
        return jdbc.sql("select coalesce(r.verdict, '') from review r join decision d on d.id = r.decision_id"
                        + " join work w on w.id = d.work_id where w.workflow = :workflow and w.subject = :subject"
                        + " order by case when r.closed_at is null then 0 else 1 end, r.id desc limit 1")
                .param("workflow", workflow.name())
                .param("subject", subject)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
