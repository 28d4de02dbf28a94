package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import nightshift.operations.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many of exactly these items can be sold now, and what that says of a change that may or may not have got through. */
@Component
public class StockLevels {
    /** Each comes with its locations, so a request is soon dear. */
    private static final int A_REQUEST = 25;

    public List<ShopifyRequest> requests(List<BatchMember> members) {
        List<String> ids = members.stream()
                .map(member -> StockWrites.change(member).inventoryItemId())
                .distinct()
                .toList();
        return Parts.of(ids, A_REQUEST).stream()
                .map(some -> new ShopifyRequest(ShopifyOperation.STOCK_LEVELS, Map.of("ids", List.copyOf(some))))
                .toList();
    }

    /** Available pieces by item and location; what is gone or not stocked there is not in it. */
    public Map<String, Integer> read(JsonNode data) {
        Map<String, Integer> levels = new HashMap<>();
        data.path("nodes").forEach(item -> item.path("inventoryLevels")
                .path("nodes")
                .forEach(level -> level.path("quantities").forEach(quantity -> {
                    if (quantity.path("name").asText().equals("available")) {
                        levels.put(
                                key(
                                        item.path("id").asText(),
                                        level.path("location").path("id").asText()),
                                quantity.path("quantity").asInt());
                    }
                })));
        return levels;
    }

    /** The answers of several requests together. */
    public Map<String, Integer> all(List<?> answers) {
        Map<String, Integer> all = new HashMap<>();
        answers.forEach(answer -> ((Map<?, ?>) answer).forEach((key, level) -> all.put((String) key, (Integer) level)));
        return all;
    }

    /** Of those whose count was not the expected one. */
    public static Compared stale(List<BatchMember> members, Map<String, Integer> present) {
        List<MemberOutcome> settled = new ArrayList<>();
        List<BatchMember> again = new ArrayList<>();
        for (BatchMember member : members) {
            ShopifyStockChange change = StockWrites.change(member);
            Optional.ofNullable(of(change, present))
                    .flatMap(change::from)
                    .ifPresentOrElse(
                            now -> again.add(new BatchMember(member.effectId(), now)),
                            () -> settled.add(new MemberOutcome(member.effectId(), stale(change, present))));
        }
        return new Compared(settled, again);
    }

    private static EffectOutcome stale(ShopifyStockChange change, Map<String, Integer> present) {
        Integer level = of(change, present);
        return level != null && level == change.to()
                ? new EffectOutcome.DoneElsewhere(
                        Optional.of(change.inventoryItemId()), "The shop shows " + change.to() + " already")
                : changed(change, level);
    }

    private static EffectOutcome.Stale changed(ShopifyStockChange change, @Nullable Integer level) {
        return level == null
                ? new EffectOutcome.Stale(new Reason(
                        ReasonKind.STALE_DECISION,
                        "The shop does not count " + change.sku()
                                + " at this location any more, so its stock was not changed"))
                : EffectOutcome.Stale.afresh(
                        ReasonKind.STALE_DECISION,
                        "The stock of " + change.sku() + " in the shop changed meanwhile: it is " + level
                                + " now, it was " + change.from() + " when it was to become " + change.to());
    }

    /** After a try of ours whose answer was lost: what shows its new count was written by it; the rest stays open. */
    public static List<MemberOutcome> written(List<BatchMember> members, Map<String, Integer> present) {
        return members.stream()
                .filter(member -> {
                    Integer level = of(StockWrites.change(member), present);
                    return level != null && level == StockWrites.change(member).to();
                })
                .map(member -> new MemberOutcome(
                        member.effectId(),
                        new EffectOutcome.Done(
                                Optional.of(StockWrites.change(member).inventoryItemId()),
                                "the shop shows the new count")))
                .toList();
    }

    private static @Nullable Integer of(ShopifyStockChange change, Map<String, Integer> present) {
        return present.get(key(change.inventoryItemId(), change.locationId()));
    }

    /**
     * @param settled what may not be written, and what became of it
     * @param again pauses of which only pieces were sold meanwhile, from the count that is shown now
     */
    public record Compared(List<MemberOutcome> settled, List<BatchMember> again) {
        public Compared {
            settled = List.copyOf(settled);
            again = List.copyOf(again);
        }
    }

    static String key(String inventoryItemId, String locationId) {
        return inventoryItemId + " " + locationId;
    }
}
