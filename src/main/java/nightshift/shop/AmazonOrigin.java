package nightshift.shop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;

/**
 * Did this Shopify order come from Amazon, and as which Amazon order (shopify-admin-graphql 15)? Connectors and importers
 * leave the number in a note attribute, the source identifier, the name, the PO number, a tag or the note.
 */
public sealed interface AmazonOrigin {
    record NotAmazon() implements AmazonOrigin {}

    record FromAmazon(AmazonOrderId id) implements AmazonOrigin {}

    /** Several numbers, or an order marked as Amazon's without any number ({@code ids} empty): a person has to look. */
    record Conflicting(Set<AmazonOrderId> ids) implements AmazonOrigin {}

    /** Shipped by Amazon itself (FBA): never fulfilled or confirmed by us. */
    record FulfilledByAmazon() implements AmazonOrigin {}

    static AmazonOrigin of(ShopOrder order) {
        if (fulfilledByAmazon(order)) {
            return new FulfilledByAmazon();
        }
        Set<AmazonOrderId> ids = ids(order);
        if (ids.size() == 1) {
            return new FromAmazon(ids.iterator().next());
        }
        return ids.isEmpty() && !marked(order) ? new NotAmazon() : new Conflicting(ids);
    }

    /** Every Amazon order number the order bears, the surest place first. */
    static Set<AmazonOrderId> ids(ShopOrder order) {
        return ids(
                order.customAttributes(),
                Stream.of(
                                order.sourceIdentifier().stream(),
                                Stream.of(order.name().value()),
                                order.poNumber().stream(),
                                order.tags().stream(),
                                order.note().stream())
                        .flatMap(places -> places)
                        .toList());
    }

    /** @param elsewhere the other places such a number may stand, the surest first */
    static Set<AmazonOrderId> ids(Map<String, String> attributes, List<String> elsewhere) {
        Set<AmazonOrderId> ids = new LinkedHashSet<>();
        attributes.entrySet().stream()
                .filter(entry -> entry.getKey().strip().matches("(?i)amazon order (id|number)"))
                .forEach(entry -> addAll(entry.getValue(), ids));
        elsewhere.forEach(text -> addAll(text, ids));
        return ids;
    }

    private static void addAll(String text, Set<AmazonOrderId> ids) {
        AmazonOrderId.within(text).ifPresent(id -> {
            ids.add(id);
            addAll(text.replace(id.value(), " "), ids);
        });
    }

    private static boolean fulfilledByAmazon(ShopOrder order) {
        return order.customAttributes().entrySet().stream()
                        .anyMatch(entry -> entry.getKey()
                                        .replaceAll("[ _-]", "")
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("fulfillmentchannel")
                                && entry.getValue().strip().matches("(?i)afn|fba|amazon"))
                || order.tags().stream().anyMatch(tag -> tag.strip().matches("(?i)fba|afn|amazon[ -]?fba"));
    }

    private static boolean marked(ShopOrder order) {
        return order.sourceName()
                        .map(source -> source.toLowerCase(Locale.ROOT).startsWith("amazon"))
                        .orElse(false)
                || order.tags().stream().anyMatch(tag -> tag.strip().equalsIgnoreCase("amazon"));
    }
}
