package nightshift.pricing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes what sweeps over prices proposed long ago. The sweeps themselves stay, with their numbers and who answered them. */
@Repository
public class PriceRetention {
    private static final String SETTLED = "('applied', 'rejected', 'nothing')";

    private final JdbcClient jdbc;

    public PriceRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last decision about each item and channel stays, what is not settled, and what the latest sweep that was carried out wrote,
     * with what was taken back of it: the rest can be taken back. Which go first does not matter, and to put them in order would be to
     * read all that may go for each batch.
     *
     * @return how many proposals
     */
    public int remove(Instant before, int atMost) {
        return jdbc.sql("delete from price_proposal where id in (select p.id from price_proposal p"
                        + " join price_run r on r.id = p.price_run_id where r.created_at < :before and r.state in "
                        + SETTLED
                        + " and coalesce(r.restores, r.id) <> (select coalesce(max(last.id), 0) from price_run last"
                        + " where last.state = 'applied' and last.kind = 'sweep')"
                        + " and not exists (select 1 from price_run back where back.restores = r.id and back.state not in "
                        + SETTLED
                        + ") and exists (select 1 from price_proposal later where later.sku_key = p.sku_key"
                        + " and later.channel = p.channel and later.id > p.id) limit :most)")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("most", atMost)
                .update();
    }
}
