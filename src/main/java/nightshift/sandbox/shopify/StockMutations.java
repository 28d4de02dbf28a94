package nightshift.sandbox.shopify;

import graphql.execution.directives.QueryAppliedDirective;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nightshift.sandbox.Books;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** {@code inventorySetQuantities} with its directive, its comparison and its keys (shopify-admin-graphql 9.2). */
final class StockMutations {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Map<String, Done> done = new HashMap<>();
    private final Store store;
    private final Books books;

    StockMutations(Store store, Books books) {
        this.store = store;
        this.books = books;
    }

    Object set(DataFetchingEnvironment env) {
        String key = key(env);
        Map<String, @Nullable Object> input = Objects.requireNonNull(env.getArgument("input"));
        List<Map<String, @Nullable Object>> quantities = quantities(input);
        if (quantities.stream().anyMatch(one -> !one.containsKey("changeFromQuantity"))) {
            throw Refusal.of(
                    "INVALID_FIELD_ARGUMENTS",
                    "InventoryQuantityInput must include the following argument: changeFromQuantity.");
        }
        if (quantities.size() > 250) {
            throw Refusal.of(
                    "MAX_INPUT_SIZE_EXCEEDED",
                    "The input array size of " + quantities.size() + " is greater than the maximum allowed of 250.");
        }
        Done before = done.get(key);
        if (before != null && before.at.plus(KEPT).isAfter(store.now())) {
            books.count("shopify.replayed-key");
            return before.input.equals(input.toString())
                    ? before.payload
                    : payload(
                            null,
                            List.of(ProductMutations.error(
                                    null,
                                    "The same idempotency key cannot be used with different operation parameters.",
                                    "IDEMPOTENCY_KEY_PARAMETER_MISMATCH")));
        }
        Object payload = answered(input, quantities, key);
        done.put(key, new Done(input.toString(), payload, store.now()));
        return payload;
    }

    private Object answered(
            Map<String, @Nullable Object> input, List<Map<String, @Nullable Object>> quantities, String key) {
        List<Map<String, Object>> errors = StockChecks.of(store, input, quantities);
        return errors.isEmpty() ? written(input, quantities, key) : payload(null, errors);
    }

    private Object written(
            Map<String, @Nullable Object> input, List<Map<String, @Nullable Object>> quantities, String key) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Map<String, @Nullable Object> one : quantities) {
            StoredVariant variant = store.inventoryItem(String.valueOf(one.get("inventoryItemId")))
                    .orElseThrow();
            int before = StockChecks.now(variant, input);
            int delta = (Integer) Objects.requireNonNull(one.get("quantity")) - before;
            if (delta != 0) {
                variant.available += delta;
                changes.add(change("available", delta, variant.available, variant));
                changes.add(change("on_hand", delta, variant.available + variant.committed, variant));
                Map<String, Object> details = new HashMap<>(Map.of(
                        "inventoryItem",
                        variant.inventoryGid(),
                        "name",
                        String.valueOf(input.get("name")),
                        "from",
                        before,
                        "to",
                        before + delta,
                        "compared",
                        one.get("changeFromQuantity") != null,
                        "key",
                        key));
                books.write("shopify.stock", variant.seed.sku(), details);
            }
        }
        return changes.isEmpty() ? payload(null, List.of()) : payload(group(input, changes), List.of());
    }

    private Map<String, @Nullable Object> group(
            Map<String, @Nullable Object> input, List<Map<String, Object>> changes) {
        Map<String, @Nullable Object> group = new HashMap<>();
        group.put("id", "gid://shopify/InventoryAdjustmentGroup/" + store.nextNumber());
        group.put("reason", input.get("reason"));
        group.put("referenceDocumentUri", input.get("referenceDocumentUri"));
        group.put("changes", changes);
        return group;
    }

    private static Map<String, Object> change(String name, int delta, int after, StoredVariant variant) {
        return Map.of(
                "name", name,
                "delta", delta,
                "quantityAfterChange", after,
                "item", ProductShapes.inventoryItem(variant),
                "location", ProductShapes.location());
    }

    private static String key(DataFetchingEnvironment env) {
        List<QueryAppliedDirective> directives = env.getQueryDirectives().getImmediateAppliedDirective("idempotent");
        String key = directives.isEmpty()
                ? null
                : directives.get(0).getArgument("key").getValue();
        if (key == null) {
            throw Refusal.of(
                    "BAD_REQUEST", "The @idempotent directive is required for this mutation but was not provided.");
        }
        return key;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> quantities(Map<String, @Nullable Object> input) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(input.get("quantities"));
    }

    private static Object payload(@Nullable Object group, List<Map<String, Object>> errors) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        payload.put("inventoryAdjustmentGroup", group);
        payload.put("userErrors", errors);
        return payload;
    }

    /** What was answered to a key before. */
    private record Done(String input, Object payload, Instant at) {}
}
