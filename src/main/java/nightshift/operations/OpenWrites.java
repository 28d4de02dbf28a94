package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes that wait, are under way, or failed and can be tried again: so that a decider does not ask for the same thing twice. */
@Repository
public class OpenWrites {
    private final JdbcClient jdbc;
    private final EffectKinds kinds;

    OpenWrites(JdbcClient jdbc, EffectKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * Those of a kind with one of these in their key, the oldest first. What was decided in shadow is none of them: it never goes out.
     *
     * @param keyParts for example ids of orders, as keys have them
     */
    public List<OpenWrite> with(String kind, List<String> keyParts) {
        return keyParts.isEmpty()
                ? List.of()
                : jdbc.sql("select e.*, d.work_id from effect e join decision d on d.id = e.decision_id"
                                + " where e.id in (select effect_id from effect_key_part where part in (:parts))"
                                + " and e.kind = :kind and e.state in ('staged', 'planned', 'performing', 'failed')"
                                + " order by e.id")
                        .param("kind", kind)
                        .param("parts", keyParts)
                        .query(this::write)
                        .list();
    }

    private OpenWrite write(ResultSet row, int number) throws SQLException {
        EffectRow effect = EffectRow.of(row, number);
        return new OpenWrite(row.getLong("work_id"), kinds.payload(effect.kind(), effect.payload()), effect.state());
    }
}
