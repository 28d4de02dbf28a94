package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.springframework.stereotype.Component;

/**
 * {@code inventorySetQuantities}: all of a request or nothing. Each count is written only where it is still the one it was decided
 * from; those that Shopify takes exception to are left out, and the rest is sent again under another key. Pauses of which pieces were
 * sold meanwhile go with the rest, from what is left.
 */
@Component
public class StockWrites {
    private static final String STALE = "CHANGE_FROM_QUANTITY_STALE";
    private static final Set<String> COMPARED_STALE = Set.of(STALE, "COMPARE_QUANTITY_STALE");

    /** A key that Shopify remembers as failed is given up for another one, so often. */
    private static final int MOST_KEYS = 3;

    public List<StockPart> parts(long batchEffectId, List<BatchMember> members) {
        return StockPart.of(batchEffectId, members);
    }

    /** {@code changeFromQuantity} stands in each of them: without it Shopify does not compare. */
    public ShopifyRequest request(StockPart part) {
        return new ShopifyRequest(
                ShopifyOperation.SET_STOCK,
                Map.of(
                        "key",
                        part.idempotencyKey(),
                        "input",
                        Map.of(
                                "name",
                                "available",
                                "reason",
                                "correction",
                                "referenceDocumentUri",
                                "nightshift://effects/" + part.batchEffectId(),
                                "quantities",
                                part.members().stream()
                                        .map(StockWrites::quantity)
                                        .toList())));
    }

    private static Map<String, Object> quantity(BatchMember member) {
        ShopifyStockChange change = change(member);
        return Map.of(
                "inventoryItemId", change.inventoryItemId(),
                "locationId", change.locationId(),
                "quantity", change.to(),
                "changeFromQuantity", change.from());
    }

    public Written read(StockPart part, JsonNode data) {
        JsonNode payload = data.path("inventorySetQuantities");
        if (!payload.path("userErrors").isArray()) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered a change of stock without saying what came of it", null);
        }
        List<JsonNode> errors = StreamSupport.stream(payload.path("userErrors").spliterator(), false)
                .toList();
        if (errors.isEmpty()) {
            return new Written(
                    part.members().stream().map(StockWrites::done).toList(), List.of(), part.without(part.members()));
        }
        return errors.stream().allMatch(error -> index(part, error) >= 0)
                ? without(part, errors)
                : asAWhole(part, errors);
    }

    private static Written without(StockPart part, List<JsonNode> errors) {
        List<MemberOutcome> refused = new ArrayList<>();
        List<BatchMember> stale = new ArrayList<>();
        List<BatchMember> leftOut = new ArrayList<>();
        for (JsonNode error : errors) {
            BatchMember member = part.members().get(index(part, error));
            if (leftOut.contains(member)) {
                continue;
            }
            leftOut.add(member);
            if (COMPARED_STALE.contains(code(error))) {
                stale.add(member);
            } else {
                refused.add(refused(member, error));
            }
        }
        return new Written(refused, stale, part.without(leftOut));
    }

    private static Written asAWhole(StockPart part, List<JsonNode> errors) {
        JsonNode error = errors.get(0);
        if (code(error).equals("IDEMPOTENCY_CONCURRENT_REQUEST")) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY,
                    "Shopify is still busy with an earlier try of the same change of stock",
                    null);
        }
        if (code(error).equals("IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED") && part.round() < MOST_KEYS) {
            return new Written(List.of(), List.of(), part.without(List.of()));
        }
        return new Written(
                part.members().stream().map(member -> refused(member, error)).toList(),
                List.of(),
                part.without(part.members()));
    }

    /** What is sent after what changed meanwhile was looked at. */
    public static StockPart next(Written written, StockLevels.Compared compared) {
        return written.rest().and(compared.again());
    }

    private static int index(StockPart part, JsonNode error) {
        int index = ErrorIndex.of(error, "quantities");
        return index < part.members().size() ? index : -1;
    }

    private static MemberOutcome done(BatchMember member) {
        ShopifyStockChange change = change(member);
        return new MemberOutcome(
                member.effectId(),
                new EffectOutcome.Done(Optional.of(change.inventoryItemId()), "available " + change.to()));
    }

    private static MemberOutcome refused(BatchMember member, JsonNode error) {
        String message = error.path("message").asText("no reason given");
        return new MemberOutcome(
                member.effectId(),
                new EffectOutcome.Refused(
                        new Reason(
                                ReasonKind.REMOTE_REFUSED,
                                "Shopify refused the new stock "
                                        + change(member).to() + " of "
                                        + change(member).sku() + ": \"" + message + "\""),
                        code(error) + " " + message));
    }

    private static String code(JsonNode error) {
        return error.path("code").asText("");
    }

    static ShopifyStockChange change(BatchMember member) {
        return (ShopifyStockChange) member.payload();
    }

    /**
     * @param told what is known of each already
     * @param stale whose count is another one now: it is read
     * @param rest what is to be sent again without these
     */
    public record Written(List<MemberOutcome> told, List<BatchMember> stale, StockPart rest) {
        public Written {
            told = List.copyOf(told);
            stale = List.copyOf(stale);
        }
    }
}
