package nightshift.sandbox.shopify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** What {@code inventorySetQuantities} objects to, in Shopify's words (shopify-admin-graphql 9.2). */
final class StockChecks {
    private static final int HIGHEST = 1_000_000_000;
    private static final Set<String> REASONS = Set.of(
            "correction",
            "cycle_count_available",
            "damaged",
            "movement_canceled",
            "movement_created",
            "movement_received",
            "movement_updated",
            "other",
            "promotion",
            "quality_control",
            "received",
            "reservation_created",
            "reservation_deleted",
            "reservation_updated",
            "restock",
            "safety_stock",
            "shrinkage");

    private StockChecks() {}

    static List<Map<String, Object>> of(
            Store store, Map<String, @Nullable Object> input, List<Map<String, @Nullable Object>> quantities) {
        List<Map<String, Object>> errors = new ArrayList<>();
        if (!Set.of("available", "on_hand").contains(String.valueOf(input.get("name")))) {
            errors.add(ProductMutations.error(
                    List.of("input", "name"),
                    "The quantity name must be either 'available' or 'on_hand'.",
                    "INVALID_NAME"));
        }
        if (!REASONS.contains(String.valueOf(input.get("reason")))) {
            errors.add(ProductMutations.error(
                    List.of("input", "reason"), "The specified reason is invalid.", "INVALID_REASON"));
        }
        if (!String.valueOf(input.getOrDefault("referenceDocumentUri", "a://b")).contains("://")) {
            errors.add(ProductMutations.error(
                    List.of("input", "referenceDocumentUri"),
                    "The specified reference document is invalid.",
                    "INVALID_REFERENCE_DOCUMENT"));
        }
        for (int at = 0; at < quantities.size(); at++) {
            errors.addAll(one(store, input, quantities, at));
        }
        return errors;
    }

    private static List<Map<String, Object>> one(
            Store store, Map<String, @Nullable Object> input, List<Map<String, @Nullable Object>> all, int at) {
        Map<String, @Nullable Object> one = all.get(at);
        Optional<StoredVariant> variant = store.inventoryItem(String.valueOf(one.get("inventoryItemId")));
        int quantity = (Integer) Objects.requireNonNull(one.get("quantity"));
        if (variant.isEmpty()) {
            return List.of(error(
                    at,
                    "inventoryItemId",
                    "The specified inventory item could not be found.",
                    "INVALID_INVENTORY_ITEM"));
        }
        if (!ProductShapes.LOCATION.equals(one.get("locationId"))) {
            return List.of(error(at, "locationId", "The specified location could not be found.", "INVALID_LOCATION"));
        }
        if (quantity > HIGHEST) {
            return List.of(error(
                    at, "quantity", "The quantity can't be higher than 1,000,000,000.", "INVALID_QUANTITY_TOO_HIGH"));
        }
        if (quantity < 0 && "on_hand".equals(input.get("name"))) {
            return List.of(error(at, "quantity", "The quantity can't be negative.", "INVALID_QUANTITY_NEGATIVE"));
        }
        if (all.stream().filter(other -> samePlace(one, other)).count() > 1) {
            return List.of(error(
                    at,
                    "inventoryItemId",
                    "The combination of inventoryItemId and locationId must be unique.",
                    "NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR"));
        }
        Object from = one.get("changeFromQuantity");
        return from == null || from.equals(now(variant.get(), input))
                ? List.of()
                : List.of(error(
                        at,
                        "changeFromQuantity",
                        "The specified change from quantity does not match the persisted quantity.",
                        "CHANGE_FROM_QUANTITY_STALE"));
    }

    /** The quantity of the name that is asked for. */
    static int now(StoredVariant variant, Map<String, @Nullable Object> input) {
        return variant.available + ("on_hand".equals(input.get("name")) ? variant.committed : 0);
    }

    private static boolean samePlace(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return Objects.equals(one.get("inventoryItemId"), other.get("inventoryItemId"))
                && Objects.equals(one.get("locationId"), other.get("locationId"));
    }

    private static Map<String, Object> error(int at, String field, String message, String code) {
        return ProductMutations.error(List.of("input", "quantities", String.valueOf(at), field), message, code);
    }
}
