package nightshift.marketplace;

import java.util.List;
import java.util.Map;
import nightshift.operations.BatchMember;

/**
 * What a listings feed says about one offer.
 *
 * @param members the changes it holds: a price, a quantity, or both
 * @param patches as Amazon wants them
 */
public record ListingMessage(String sku, String productType, List<BatchMember> members, List<Patch> patches) {
    public ListingMessage {
        members = List.copyOf(members);
        patches = List.copyOf(patches);
    }

    /** Unique in the feed, and how its report names it: the number of the first change, so that it is the same whenever it is asked for. */
    public long messageId() {
        return members.get(0).effectId();
    }

    /** As a message of a JSON_LISTINGS_FEED (amazon-sp-api 12). UPDATE would replace all attributes. */
    Map<String, Object> json() {
        return Map.of(
                "messageId", messageId(),
                "sku", sku,
                "operationType", "PATCH",
                "productType", productType,
                "patches", patches);
    }

    /** @param value the instances of the attribute */
    public record Patch(String op, String path, List<Object> value) {
        public Patch {
            value = List.copyOf(value);
        }
    }
}
