package nightshift.fulfillment.summary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.shop.ShopOrder;

/** Which orders the items of this run speak of already, so that the list of late orders does not present them as unknown. */
final class OrderMarks {
    private final List<RunItem> items;

    OrderMarks(List<RunItem> items) {
        this.items = items;
    }

    /**
     * Whether its confirmation came and only the write is still to be done or to be approved: then it is not without a
     * confirmation.
     */
    boolean isConfirmed(ShopOrder order) {
        return items.stream().anyMatch(item -> isUnderWay(item.outcome()) && speaksOf(item, order));
    }

    /** What an item says of this order: {@code see above}. */
    Optional<String> mark(ShopOrder order) {
        return items.stream()
                .filter(item -> speaksOf(item, order))
                .flatMap(item -> word(item.outcome()).stream())
                .findFirst();
    }

    private static boolean speaksOf(RunItem item, ShopOrder order) {
        return item.facts().get("orderIds") instanceof Collection<?> ids && ids.contains(order.id());
    }

    boolean isConfirmedToAmazon(String amazonOrder) {
        return items.stream()
                .filter(item -> amazonOrder.equals(item.facts().get("amazonOrder")))
                .anyMatch(item -> isUnderWay(item.outcome()) || item.outcome() == ItemOutcome.DONE);
    }

    private static boolean isUnderWay(ItemOutcome outcome) {
        return outcome == ItemOutcome.WAITING || outcome == ItemOutcome.STAGED || outcome == ItemOutcome.SHADOW;
    }

    Optional<String> markOfAmazon(String amazonOrder) {
        return items.stream()
                .filter(item -> amazonOrder.equals(item.facts().get("amazonOrder")))
                .flatMap(item -> word(item.outcome()).stream())
                .findFirst();
    }

    private static Optional<String> word(ItemOutcome outcome) {
        return switch (outcome) {
            case FLAGGED -> Optional.of("needs you, see above");
            case FAILED -> Optional.of("failed, see above");
            case KNOWN_EXCEPTION -> Optional.of("known exception");
            case DONE -> Optional.of("partly shipped tonight");
            case IGNORED, STAGED, SHADOW, WAITING -> Optional.empty();
        };
    }
}
