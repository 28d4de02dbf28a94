package nightshift.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes what is noted of suppliers' lists that others took the place of long ago. */
@Repository
public class ListRetention {
    private final JdbcClient jdbc;

    public ListRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of each supplier and purpose the list in force stays, all that came since it, and the one refused last: the next is judged by them.
     *
     * @param unsettled lists on which something is open, whatever their age
     * @return how many
     */
    public int remove(Instant before, List<Long> unsettled, int atMost) {
        return jdbc.sql("delete from supplier_feed where id in (select f.id from supplier_feed f"
                        + " where f.received_at < :before and f.id not in (:unsettled)"
                        + " and exists (select 1 from supplier_feed later where later.supplier = f.supplier"
                        + " and later.purpose = f.purpose and later.state = 'accepted' and later.id > f.id)"
                        + " and exists (select 1 from supplier_feed later where later.supplier = f.supplier"
                        + " and later.purpose = f.purpose and later.state = f.state and later.id > f.id)"
                        + " order by f.id limit :most)")
                .param("before", SqlTimes.of(before))
                .param("unsettled", notEmpty(unsettled))
                .param("most", atMost)
                .update();
    }

    /** SQL has no empty list; no list has this id. */
    private static List<Long> notEmpty(List<Long> ids) {
        List<Long> some = new ArrayList<>(ids);
        some.add(0L);
        return some;
    }
}
