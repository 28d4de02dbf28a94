package nightshift.pricing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of a sweep as a person goes through them before he approves: narrowed and cut by the database. */
@Repository
public class MoveList {
    private final JdbcClient jdbc;

    MoveList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest first, in percent of the price there is. */
    public List<KeptProposal> find(long priceRun, MoveFilter filter, int skip, int atMost) {
        return jdbc.sql(
                        "select * from price_proposal where " + MoveFilter.SQL
                                + " order by abs(amount_to - amount_from) / amount_from desc, sku_key, channel limit :most offset :skip")
                .param("run", priceRun)
                .params(filter.parameters())
                .param("most", atMost)
                .param("skip", skip)
                .query(SqlRows::proposal)
                .list();
    }

    public int count(long priceRun, MoveFilter filter) {
        return jdbc.sql("select count(*) from price_proposal where " + MoveFilter.SQL)
                .param("run", priceRun)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many changes each strategy wants. */
    public Map<String, Integer> byCode(long priceRun) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql(
                        "select code, count(*) as many from price_proposal where price_run_id = :run and outcome = 'move' group by code")
                .param("run", priceRun)
                .query(row -> {
                    counts.put(row.getString("code"), row.getInt("many"));
                });
        return counts;
    }
}
