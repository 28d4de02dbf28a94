package nightshift.operations;

import java.util.List;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flags that a newer one about the same takes the place of: of what several runs found, a person answers what stands now, and once. */
@Repository
public class OlderFlags {
    private final JdbcClient jdbc;
    private final Reviews reviews;

    public OlderFlags(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    /**
     * Closes all open flags of such items but the newest. Repeatable.
     *
     * @param itemKey the key of the item in each run's work
     * @return how many were closed
     */
    public int settle(Workflow workflow, String itemKey, String how) {
        List<Long> open = jdbc.sql(
                        "select r.id from review r join decision d on d.id = r.decision_id"
                                + " where d.workflow = :workflow and d.item_key = :item and r.closed_at is null order by r.id desc")
                .param("workflow", workflow.name())
                .param("item", itemKey)
                .query(Long.class)
                .list();
        return (int) open.stream()
                .skip(1)
                .filter(id -> reviews.finish(id, "Nightshift", "fixed", how))
                .count();
    }
}
