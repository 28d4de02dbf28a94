package nightshift.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nightshift.operations.RunItem;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderedItem;

/** What is kept of a decision about damage, by name, and read again by summary and desk. */
public final class ClaimFacts {
    public static final String OUTCOME = "outcome";
    public static final String DRAFT = "draft";
    private static final String VENDOR_DRAFT = "draftToSupplier";

    private ClaimFacts() {}

    static Map<String, Object> of(ClaimCase asked, ClaimOutcome outcome, ClaimLetters letters) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(OUTCOME, code(outcome));
        facts.put("summary", asked.understood().summary());
        facts.put(
                "orders",
                asked.orders().candidates().stream()
                        .map(CustomerOrder::name)
                        .map(name -> name.value())
                        .toList());
        facts.put(
                "photosFound",
                asked.pictures().usable().stream().map(Photo::name).toList());
        goods(outcome).ifPresent(goods -> {
            facts.put("supplier", goods.supplier());
            facts.put("poNumber", goods.poNumber());
            facts.put("items", goods.items().stream().map(ClaimFacts::item).toList());
        });
        letters.customer().ifPresent(letter -> {
            facts.put(DRAFT, letter.text());
            facts.put("cited", letter.cited());
        });
        letters.vendor().ifPresent(letter -> facts.put(VENDOR_DRAFT, letter.text()));
        return facts;
    }

    static Optional<DamagedGoods> goods(ClaimOutcome outcome) {
        if (outcome instanceof ClaimOutcome.Claimed claimed) {
            return Optional.of(claimed.goods());
        }
        if (outcome instanceof ClaimOutcome.AskPhotos ask) {
            return Optional.of(ask.goods());
        }
        return outcome instanceof ClaimOutcome.Joins joins ? Optional.of(joins.goods()) : Optional.empty();
    }

    static String code(ClaimOutcome outcome) {
        if (outcome instanceof ClaimOutcome.Claimed) {
            return "claim";
        }
        if (outcome instanceof ClaimOutcome.AskPhotos) {
            return "photos_asked";
        }
        if (outcome instanceof ClaimOutcome.AskWhich) {
            return "item_asked";
        }
        return outcome instanceof ClaimOutcome.Joins ? "joins" : "hand_over";
    }

    /** One fact as text; empty where it is not there. */
    public static Optional<String> text(RunItem item, String name) {
        return Optional.ofNullable(item.facts().get(name)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    private static Map<String, Object> item(OrderedItem item) {
        return Map.of(
                "sku",
                item.sku().map(sku -> sku.value()).orElse(""),
                "title",
                item.title(),
                "quantity",
                item.quantity());
    }
}
