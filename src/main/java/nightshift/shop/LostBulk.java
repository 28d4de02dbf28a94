package nightshift.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.stereotype.Component;

/**
 * Finds a bulk operation whose start was not answered: exactly one unknown to us since the attempt is ours, none after a wait means
 * that it was not begun, several are for a person.
 */
@Component
public class LostBulk {
    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final ShopifyBulks bulks;
    private final BulkSettings settings;
    private final Clock clock;

    public LostBulk(ShopifyBulks bulks, BulkSettings settings, Clock clock) {
        this.bulks = bulks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether Shopify was asked to begin one and did not answer with its id. */
    public boolean isLost(long batchEffectId) {
        return bulks.find(batchEffectId)
                .filter(attempt -> attempt.operationId().isEmpty())
                .isPresent();
    }

    /** Whether its id is known. */
    public boolean isKnown(long batchEffectId) {
        return bulks.find(batchEffectId).flatMap(BulkAttempt::operationId).isPresent();
    }

    public EffectLook known(long batchEffectId) {
        Optional<String> id = bulks.find(batchEffectId).flatMap(BulkAttempt::operationId);
        return new EffectLook.Found(id, "Shopify gave it the id " + id.orElse(""));
    }

    /** Since when Shopify is asked for its bulk operations. */
    public Instant since(long batchEffectId) {
        return bulks.find(batchEffectId)
                .map(BulkAttempt::firstAt)
                .orElseGet(() -> Instant.now(clock))
                .minus(SKEW);
    }

    public EffectLook look(long batchEffectId, List<BulkOperation> atShopify) {
        List<String> known = bulks.known();
        Instant since = since(batchEffectId);
        List<String> unknown = atShopify.stream()
                .filter(operation -> !operation.createdAt().isBefore(since))
                .map(BulkOperation::id)
                .filter(id -> !known.contains(id))
                .toList();
        if (unknown.size() == 1) {
            bulks.adopt(batchEffectId, unknown.get(0));
            return new EffectLook.Found(
                    Optional.of(unknown.get(0)), "the only bulk operation since the attempt that nobody else explains");
        }
        return unknown.isEmpty() ? missing(batchEffectId) : several(unknown);
    }

    private EffectLook missing(long batchEffectId) {
        Instant last = bulks.find(batchEffectId).map(BulkAttempt::lastAt).orElse(Instant.EPOCH);
        return Instant.now(clock).isBefore(last.plus(settings.adoptAfter()))
                ? new EffectLook.Unclear("Shopify shows no new bulk operation yet; it may still appear")
                : new EffectLook.Absent();
    }

    private static EffectLook several(List<String> unknown) {
        return new EffectLook.Undecidable(new Reason(
                ReasonKind.REMOTE_REFUSED,
                "Shopify did not answer when a bulk operation was begun and now shows several ("
                        + String.join(", ", unknown)
                        + "): the prices of this batch are compared and decided afresh by the next run"));
    }
}
