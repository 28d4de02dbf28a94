package nightshift.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.customers.OrderContext;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/**
 * What Nightshift knows of an order and Shopify does not: a supplier's confirmation that waits for a person, a damage claim. "Has not shipped
 * yet" would be untrue while a tracking number lies on the desk, and "was delivered" is no answer to who waits for a replacement.
 *
 * @param why a sentence for the person the mail goes to instead of an answer; empty: nothing is open
 */
public record OpenMatters(Optional<String> why) {
    private static final Set<ItemOutcome> WAITS_FOR_A_PERSON =
            Set.of(ItemOutcome.FLAGGED, ItemOutcome.STAGED, ItemOutcome.FAILED);

    public static final OpenMatters NONE = new OpenMatters(Optional.empty());

    /** The orders the mail is about, by whose names the desk is searched; none where its sender may not hear of them. */
    public static List<String> names(OrderContext orders) {
        return orders instanceof OrderContext.Theirs theirs
                ? theirs.orders().stream().map(order -> order.name().value()).toList()
                : List.of();
    }

    /**
     * @param confirmations what suppliers wrote about these orders, as it stands
     * @param claims what became of reports of damage about them
     */
    public static OpenMatters of(List<RunItem> confirmations, List<RunItem> claims) {
        Stream<String> waiting = confirmations.stream()
                .filter(item -> WAITS_FOR_A_PERSON.contains(item.outcome()))
                .map(item -> "A supplier's confirmation waits on the desk: " + item.label() + ".");
        Stream<String> claimed = claims.stream()
                .filter(item -> item.outcome() != ItemOutcome.IGNORED)
                .map(item -> "Damage was reported of this order: " + item.label() + ".");
        return new OpenMatters(Stream.concat(waiting, claimed).findFirst());
    }
}
