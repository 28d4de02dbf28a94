package nightshift.pricing;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.shop.ShopifyPriceChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the writes of prices stand in the gate. */
@Repository
public class PriceWriteStates {
    private static final String OPEN = "(state in ('performing', 'submitted')"
            + " or (state in ('planned', 'staged', 'failed') and (expires_at is null or expires_at > :now)))";

    private final JdbcClient jdbc;
    private final Clock clock;

    PriceWriteStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Prices with a write that waits, is under way or failed, whoever decided it; one that expired is over. */
    Set<PriceKey> open() {
        Set<PriceKey> open = new HashSet<>();
        jdbc.sql("select kind, target from effect where kind in (:shop, :amazon) and " + OPEN)
                .param("now", SqlRows.time(clock.instant()))
                .param("shop", ShopifyPriceChange.KIND)
                .param("amazon", AmazonPriceChange.KIND)
                .query(row -> {
                    key(row.getString("kind"), row.getString("target")).ifPresent(open::add);
                });
        return open;
    }

    /** How each write of a sweep stands, as the gate calls it. */
    Map<PriceKey, String> of(PriceRun priceRun) {
        Map<PriceKey, String> states = new HashMap<>();
        jdbc.sql("select e.kind, e.target, e.state from work w join decision d on d.work_id = w.id join effect e on"
                        + " e.decision_id = d.id where w.workflow = 'PRICING' and w.subject = :subject order by e.id")
                .param("subject", PriceDecisions.subject(priceRun))
                .query(row -> {
                    String state = row.getString("state");
                    key(row.getString("kind"), row.getString("target")).ifPresent(key -> states.put(key, state));
                });
        return states;
    }

    private static Optional<PriceKey> key(String kind, String target) {
        return switch (kind) {
            case ShopifyPriceChange.KIND -> Optional.of(PriceKey.of(Channel.SHOPIFY, new Sku(target)));
            case AmazonPriceChange.KIND -> Optional.of(PriceKey.of(Channel.AMAZON, new Sku(target)));
            default -> Optional.empty();
        };
    }
}
