package nightshift.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions whose writes wait for approval only because the mode is review; a flagged decision is a review instead. */
@Repository
public class StagedList {
    /** By the state of the writes, of which few are staged: decisions there are of all years. */
    static final String WAITS = " d.id in (select e.decision_id from effect e where e.state = 'staged')"
            + " and not exists (select 1 from review r where r.decision_id = d.id and r.closed_at is null)";

    private final JdbcClient jdbc;
    private final Items items;

    StagedList(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Oldest first. */
    public Page<RunItem> list(PageAsked page) {
        List<Long> ids = jdbc.sql(
                        "select d.id from decision d where d.id > :after and" + WAITS + " order by d.id limit :most")
                .param("after", page.after())
                .param("most", page.oneMore())
                .query(Long.class)
                .list();
        Page<Long> cut = Page.of(ids, page.size(), Long::longValue);
        return new Page<>(items.listed(cut.items()), cut.next());
    }

    /** How many there are, over all runs. */
    public int count() {
        return jdbc.sql("select count(*) from decision d where" + WAITS)
                .query(Integer.class)
                .single();
    }

    /** Whether the decision's writes wait now; that stays so until the transaction ends. */
    public boolean lockWaiting(long decisionId) {
        return !jdbc.sql("select id from effect where decision_id = :decision and state = 'staged' for update")
                .param("decision", decisionId)
                .query(Long.class)
                .list()
                .isEmpty();
    }
}
