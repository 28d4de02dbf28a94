package nightshift.operations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the other writes of the same decision made: no sign that a write was made before, whatever it shares with them. */
@Repository
public class SiblingWrites {
    private final JdbcClient jdbc;

    public SiblingWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The remote system's ids of it. */
    public Set<String> remoteIds(EffectTicket ticket) {
        return jdbc.sql("select s.remote_id from effect s join effect e on e.decision_id = s.decision_id"
                        + " where e.id = :id and s.id <> e.id and s.remote_id is not null"
                        + " and s.state in ('done', 'done_elsewhere')")
                .param("id", ticket.effectId())
                .query(String.class)
                .set();
    }

    /** The same for all writes of its work: one mail may report several parcels with the same goods. */
    public Set<String> remoteIdsOfWork(EffectTicket ticket) {
        return jdbc.sql("select s.remote_id from effect e join decision d on d.id = e.decision_id"
                        + " join decision o on o.work_id = d.work_id join effect s on s.decision_id = o.id"
                        + " where e.id = :id and s.id <> e.id and s.remote_id is not null"
                        + " and s.state in ('done', 'done_elsewhere')")
                .param("id", ticket.effectId())
                .query(String.class)
                .set();
    }
}
