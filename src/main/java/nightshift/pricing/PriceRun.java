package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One sweep over all prices, or one roll-back, as it stands.
 *
 * @param runId the run of the journal that made it
 * @param restores the sweep that this roll-back takes back; empty: it is a sweep
 * @param because why it is held or was rejected; empty: nothing to say
 * @param lookedAt items and channels a price was thought about for
 * @param atFloor moves that end at the floor
 * @param answeredBy who approved or rejected it
 */
public record PriceRun(
        long id,
        long runId,
        Optional<Long> restores,
        PriceRunState state,
        String because,
        int lookedAt,
        int moves,
        int atFloor,
        int raised,
        BigDecimal sumFrom,
        BigDecimal sumTo,
        Instant createdAt,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt) {
    /** Whether it takes an earlier sweep back. */
    public boolean rollsBack() {
        return restores.isPresent();
    }
}
