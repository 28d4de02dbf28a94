package nightshift.fulfillment.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.shop.ShopOrder;

/** Which orders the items of this run, or open ones of runs before, speak of already, so that the list of late orders does not present them as unknown. */
final class OrderMarks {
    private final Map<Object, List<ItemOutcome>> ofOrders = new HashMap<>();
    private final Map<Object, List<ItemOutcome>> ofAmazonOrders = new HashMap<>();

    OrderMarks(List<RunItem> items, List<RunItem> earlier) {
        Stream.concat(items.stream(), earlier.stream()).forEach(item -> {
            if (item.facts().get("orderIds") instanceof Collection<?> ids) {
                ids.forEach(id -> add(ofOrders, id, item));
            }
            Optional.ofNullable(item.facts().get("amazonOrder")).ifPresent(order -> add(ofAmazonOrders, order, item));
        });
    }

    private static void add(Map<Object, List<ItemOutcome>> outcomes, Object order, RunItem item) {
        outcomes.computeIfAbsent(order, first -> new ArrayList<>()).add(item.outcome());
    }

    /**
     * Whether its confirmation came and only the write is still to be done or to be approved: then it is not without a
     * confirmation.
     */
    boolean isConfirmed(ShopOrder order) {
        return of(order).anyMatch(OrderMarks::isUnderWay);
    }

    /** What an item says of this order, in two words. */
    Optional<String> mark(ShopOrder order) {
        return of(order).flatMap(outcome -> word(outcome).stream()).findFirst();
    }

    boolean isConfirmedToAmazon(String amazonOrder) {
        return ofAmazon(amazonOrder).anyMatch(outcome -> isUnderWay(outcome) || outcome == ItemOutcome.DONE);
    }

    Optional<String> markOfAmazon(String amazonOrder) {
        return ofAmazon(amazonOrder).flatMap(outcome -> word(outcome).stream()).findFirst();
    }

    private Stream<ItemOutcome> of(ShopOrder order) {
        return ofOrders.getOrDefault(order.id(), List.of()).stream();
    }

    private Stream<ItemOutcome> ofAmazon(String amazonOrder) {
        return ofAmazonOrders.getOrDefault(amazonOrder, List.of()).stream();
    }

    private static boolean isUnderWay(ItemOutcome outcome) {
        return outcome == ItemOutcome.WAITING || outcome == ItemOutcome.STAGED || outcome == ItemOutcome.SHADOW;
    }

    private static Optional<String> word(ItemOutcome outcome) {
        return switch (outcome) {
            case FLAGGED -> Optional.of("needs you");
            case FAILED -> Optional.of("failed");
            case KNOWN_EXCEPTION -> Optional.of("known exception");
            case DONE -> Optional.of("partly shipped tonight");
            case IGNORED, STAGED, SHADOW, WAITING -> Optional.empty();
        };
    }
}
