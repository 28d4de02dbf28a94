package nightshift.shop;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The look-ups Shopify can search for, as searches under the aliases of {@code find-orders.graphql}. */
final class LookupQueries {
    private static final Map<LookupKind, String> ALIASES = new EnumMap<>(Map.of(
            LookupKind.PO_NUMBER, "po",
            LookupKind.ORDER_NAME, "name",
            LookupKind.TAG, "tag",
            LookupKind.AMAZON_ORDER_ID, "amazon"));
    private static final Map<String, String> FLAGS =
            Map.of("po", "byPo", "name", "byName", "tag", "byTag", "amazon", "byAmazon");

    private LookupQueries() {}

    /** Alias to search. A note attribute is none: the local index knows those orders. */
    static Map<String, String> of(OrderQuestion question) {
        Map<String, String> searches = new LinkedHashMap<>();
        ALIASES.forEach((kind, alias) -> {
            String value = question.values().get(kind);
            if (value != null) {
                searches.put(alias, search(kind, value));
            }
        });
        return searches;
    }

    static ShopifyRequest request(OrderQuestion question, List<String> ids) {
        Map<String, String> searches = of(question);
        Map<String, Object> variables = new LinkedHashMap<>(searches);
        FLAGS.forEach((alias, flag) -> variables.put(flag, searches.containsKey(alias)));
        variables.put("ids", ids);
        variables.put("byId", !ids.isEmpty());
        return new ShopifyRequest(ShopifyOperation.FIND_ORDERS, variables);
    }

    private static String search(LookupKind kind, String value) {
        return switch (kind) {
            case PO_NUMBER -> SearchTerm.anySpelling("po_number", value);
            case ORDER_NAME -> SearchTerm.of("name", value);
            case AMAZON_ORDER_ID -> SearchTerm.of("source_identifier", value) + " OR " + SearchTerm.of("tag", value);
            case TAG, NOTE_ATTRIBUTE -> SearchTerm.of("tag", value);
        };
    }
}
