package nightshift.pricing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightshift.catalog.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What our prices were lately, as sweeps found and wrote them. */
@Repository
public class PastPrices {
    private static final Duration DAY = Duration.ofHours(24);
    private static final String WRITTEN = "'done', 'done_elsewhere', 'sent', 'submitted'";

    /** Nobody knows yet, or any more, whether these got through. */
    private static final String MAYBE_WRITTEN = "'performing', 'failed'";

    private final JdbcClient jdbc;
    private final Clock clock;

    PastPrices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the prices were before their first change of the last 24 hours, where it was written. */
    public Map<PriceKey, BigDecimal> dayStarts() {
        Map<PriceKey, BigDecimal> starts = new HashMap<>();
        jdbc.sql(
                        "select p.sku_key, p.channel, p.amount_from from price_proposal p join price_run r on r.id = p.price_run_id"
                                + " where p.outcome = 'move' and p.state in (" + WRITTEN + ")"
                                + " and r.applied_at >= :since order by p.id desc")
                .param("since", SqlRows.time(clock.instant().minus(DAY)))
                .query(row -> {
                    starts.put(key(row), row.getBigDecimal("amount_from"));
                });
        return starts;
    }

    /** What a person took back within 24 hours. */
    public Set<PriceKey> takenBack() {
        return Set.copyOf(jdbc.sql(
                        "select distinct p.sku_key, p.channel from price_proposal p join price_run r on r.id = p.price_run_id"
                                + " where r.restores is not null and p.outcome = 'move' and p.state in (" + WRITTEN
                                + ")"
                                + " and r.applied_at >= :since")
                .param("since", SqlRows.time(clock.instant().minus(DAY)))
                .query((row, n) -> key(row))
                .list());
    }

    /** Every price within this time that a sweep found there, whoever had set it, or may have written. */
    public Map<PriceKey, Set<BigDecimal>> within(Duration time) {
        Map<PriceKey, Set<BigDecimal>> prices = new HashMap<>();
        jdbc.sql("select p.sku_key, p.channel, p.amount_from as amount from price_proposal p"
                        + " join price_run r on r.id = p.price_run_id where p.amount_from is not null"
                        + " and coalesce(r.applied_at, r.created_at) >= :since union"
                        + " select p.sku_key, p.channel, p.amount_to from price_proposal p join price_run r on r.id = p.price_run_id"
                        + " where p.outcome = 'move' and p.state in (" + WRITTEN + ", " + MAYBE_WRITTEN + ")"
                        + " and coalesce(r.applied_at, r.created_at) >= :since")
                .param("since", SqlRows.time(clock.instant().minus(time)))
                .query(row -> {
                    prices.computeIfAbsent(key(row), price -> new HashSet<>(4)).add(row.getBigDecimal("amount"));
                });
        return prices;
    }

    private static PriceKey key(ResultSet row) throws SQLException {
        return new PriceKey(
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)), row.getString("sku_key"));
    }
}
