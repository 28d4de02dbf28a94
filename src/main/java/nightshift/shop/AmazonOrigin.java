package nightshift.shop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        return of(order.customAttributes(), order.tags(), order.sourceName(), ids(order));
    }

    /** @param ids every Amazon order number the order bears */
    static AmazonOrigin of(
            Map<String, String> attributes, List<String> tags, Optional<String> sourceName, Set<AmazonOrderId> ids) {
        if (fulfilledByAmazon(attributes, tags)) {
            return new FulfilledByAmazon();
        }
        if (ids.size() == 1) {
            return new FromAmazon(ids.iterator().next());
        }
        return ids.isEmpty() && !marked(tags, sourceName) ? new NotAmazon() : new Conflicting(ids);
    }

    /** Every Amazon order number the order bears, the surest place first. */
    static Set<AmazonOrderId> ids(ShopOrder order) {
        return ids(
                order.customAttributes(),
                places(order.sourceIdentifier(), order.name().value(), order.poNumber(), order.tags(), order.note()));
    }

    /** The places such a number may stand beside the note attributes, the surest first. */
    static List<String> places(
            Optional<String> sourceIdentifier,
            String name,
            Optional<String> poNumber,
            List<String> tags,
            Optional<String> note) {
        return Stream.of(sourceIdentifier.stream(), Stream.of(name), poNumber.stream(), tags.stream(), note.stream())
                .flatMap(places -> places)
                .toList();
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

    private static boolean fulfilledByAmazon(Map<String, String> attributes, List<String> tags) {
        return attributes.entrySet().stream()
                        .anyMatch(entry -> entry.getKey()
                                        .replaceAll("[ _-]", "")
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("fulfillmentchannel")
                                && entry.getValue().strip().matches("(?i)afn|fba|amazon"))
                || tags.stream().anyMatch(tag -> tag.strip().matches("(?i)fba|afn|amazon[ -]?fba"));
    }

    private static boolean marked(List<String> tags, Optional<String> sourceName) {
        return sourceName
                        .map(source -> source.toLowerCase(Locale.ROOT).startsWith("amazon"))
                        .orElse(false)
                || tags.stream().anyMatch(tag -> tag.strip().equalsIgnoreCase("amazon"));
    }
}
