package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nightshift.core.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sweeps decided for each price, and what became of it. */
@Repository
public class PriceProposals {
    private static final String INSERT =
            "insert into price_proposal (price_run_id, sku_key, sku, channel, supplier, outcome, state, code, reason,"
                    + " amount_from, amount_to, floor, ceiling, rival, currency, bound_by, product_id, variant_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int LONGEST_REASON = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    PriceProposals(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    void keep(long priceRun, List<PriceOutcome> outcomes) {
        batches.batchUpdate(
                INSERT, outcomes.stream().map(outcome -> row(priceRun, outcome)).toList());
    }

    private static @Nullable Object[] row(long priceRun, PriceOutcome outcome) {
        return outcome instanceof PriceOutcome.Move move
                ? row(priceRun, move)
                : row(priceRun, (PriceOutcome.Stay) outcome);
    }

    private static @Nullable Object[] row(long priceRun, PriceOutcome.Move move) {
        return new @Nullable Object[] {
            priceRun,
            move.sku().key(),
            move.sku().value(),
            move.channel().key(),
            move.supplier().orElse(null),
            "move",
            "proposed",
            move.strategy(),
            shortened(move.reason()),
            move.from().amount(),
            move.to().amount(),
            move.floor(),
            move.ceiling(),
            move.rival().orElse(null),
            move.from().currency().getCurrencyCode(),
            String.join("\n", move.boundBy()),
            move.productId().orElse(null),
            move.variantId().orElse(null)
        };
    }

    private static @Nullable Object[] row(long priceRun, PriceOutcome.Stay stay) {
        return new @Nullable Object[] {
            priceRun,
            stay.sku().key(),
            stay.sku().value(),
            stay.channel().key(),
            stay.supplier().orElse(null),
            "stay",
            "stay",
            stay.why().code(),
            shortened(stay.reason()),
            stay.price().map(Money::amount).orElse(null),
            null,
            stay.floor().orElse(null),
            stay.ceiling().orElse(null),
            stay.rival().orElse(null),
            stay.price().map(price -> price.currency().getCurrencyCode()).orElse(null),
            "",
            null,
            null
        };
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 3) + "..." : reason;
    }

    /** The changes of a sweep that may be written. */
    public List<WantedPrice> wanted(long priceRun) {
        return jdbc.sql(
                        "select * from price_proposal where price_run_id = :run and outcome = 'move' and state = 'proposed' order by id")
                .param("run", priceRun)
                .query(SqlRows::wanted)
                .list();
    }

    /**
     * A person takes only a part: the others of the sweep are not written.
     *
     * @return how many are left to write
     */
    public int keepOnly(long priceRun, Collection<Long> chosen) {
        jdbc.sql("update price_proposal set state = 'rejected' where price_run_id = :run and outcome = 'move'"
                        + " and state = 'proposed' and id not in (:chosen)")
                .param("run", priceRun)
                .param("chosen", chosen)
                .update();
        return jdbc.sql("select count(*) from price_proposal where price_run_id = :run and state = 'proposed'")
                .param("run", priceRun)
                .query(Integer.class)
                .single();
    }

    /** None of the sweep is written. */
    public void reject(long priceRun) {
        jdbc.sql("update price_proposal set state = 'rejected' where price_run_id = :run and state = 'proposed'")
                .param("run", priceRun)
                .update();
    }

    /** The writes of the sweep are committed. */
    public void sent(long priceRun) {
        jdbc.sql("update price_proposal set state = 'sent' where price_run_id = :run and state = 'proposed'")
                .param("run", priceRun)
                .update();
    }

    /** Those of a sweep that is over of which there is no write: too old, or their supplier is switched off. */
    void notWritten(long priceRun) {
        jdbc.sql("update price_proposal set state = 'not_written' where price_run_id = :run and state = 'sent'")
                .param("run", priceRun)
                .update();
    }

    /**
     * How the writes stand now.
     *
     * @param states as the gate calls them
     */
    void note(long priceRun, Map<PriceKey, String> states) {
        batches.batchUpdate(
                "update price_proposal set state = ? where price_run_id = ? and sku_key = ? and channel = ? and outcome = 'move'"
                        + " and state not in ('rejected', 'proposed')",
                states.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getValue(),
                            priceRun,
                            entry.getKey().sku(),
                            entry.getKey().channel().key()
                        })
                        .toList());
    }

    /** All prices that were left alone for this reason. */
    List<KeptProposal> stays(long priceRun, StayReason why) {
        return jdbc.sql(
                        "select * from price_proposal where price_run_id = :run and outcome = 'stay' and code = :code order by sku_key, channel")
                .param("run", priceRun)
                .param("code", why.code())
                .query(SqlRows::proposal)
                .list();
    }

    /** Prices that are too low and stay so until a person looks, for the flag. */
    public List<KeptProposal> tooLow(long priceRun) {
        return Stream.of(StayReason.BELOW_FLOOR, StayReason.ABSURD_PRICE)
                .flatMap(why -> stays(priceRun, why).stream())
                .toList();
    }

    /** How many are in this state. */
    int count(long priceRun, String state) {
        return jdbc.sql(
                        "select count(*) from price_proposal where price_run_id = :run and outcome = 'move' and state = :state")
                .param("run", priceRun)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    BigDecimal sum(long priceRun, String column) {
        return jdbc.sql("select coalesce(sum(" + column
                        + "), 0) from price_proposal where price_run_id = :run and outcome = 'move'")
                .param("run", priceRun)
                .query(BigDecimal.class)
                .single();
    }
}
