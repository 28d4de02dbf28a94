package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;
import nightshift.shop.ItemsAsked;

/**
 * A question for all items of a channel that is under way.
 *
 * @param remoteId empty: nobody knows whether the question arrived
 * @param answeredBefore the remote's id of the question before, which is no answer to this one
 */
public record PendingRead(Optional<String> remoteId, Instant askedAt, Optional<String> answeredBefore) {
    /** To the shop: where the question may have got lost, it is looked for first. */
    public ItemsAsked toShop() {
        return new ItemsAsked(askedAt, answeredBefore);
    }

    /** Whether the question is still to be sent, or was sent and nobody knows of an answer. */
    public boolean unheardOf() {
        return remoteId.isEmpty();
    }
}
