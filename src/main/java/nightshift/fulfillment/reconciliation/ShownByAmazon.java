package nightshift.fulfillment.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.core.AmazonOrderId;
import nightshift.marketplace.AmazonOrder;
import org.jspecify.annotations.Nullable;

/**
 * What Amazon shows of the orders that were confirmed.
 *
 * @param kept as the last search for changed orders showed them
 * @param asked the orders that were read just now; one of them that was not found is unknown to Amazon
 * @param live what was found of these
 */
public record ShownByAmazon(
        Map<AmazonOrderId, AmazonOrder> kept, Set<AmazonOrderId> asked, Map<AmazonOrderId, AmazonOrder> live) {
    public ShownByAmazon {
        kept = Map.copyOf(kept);
        asked = Set.copyOf(asked);
        live = Map.copyOf(live);
    }

    /** For routes, which ask with lists. */
    public static ShownByAmazon of(
            Map<AmazonOrderId, AmazonOrder> kept, List<AmazonOrderId> asked, Map<AmazonOrderId, AmazonOrder> live) {
        return new ShownByAmazon(kept, Set.copyOf(asked), live);
    }

    /** Whether Amazon was asked for it just now: only then is something that differs certain. */
    boolean isAsked(AmazonOrderId id) {
        return asked.contains(id);
    }

    @Nullable
    AmazonOrder order(AmazonOrderId id) {
        return isAsked(id) ? live.get(id) : kept.get(id);
    }
}
