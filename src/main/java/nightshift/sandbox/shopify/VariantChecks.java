package nightshift.sandbox.shopify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** What {@code productVariantsBulkUpdate} objects to in one variant's input, in Shopify's words. */
final class VariantChecks {
    private VariantChecks() {}

    static List<Map<String, Object>> of(
            Store store, StoredProduct product, Map<String, @Nullable Object> input, int at) {
        if (input.get("id") == null) {
            return List.of(error(at, "id", "Product variant is missing ID attribute", "PRODUCT_VARIANT_ID_MISSING"));
        }
        String gid = ProductMutations.gid(input.get("id"), "ProductVariant");
        StoredVariant variant = store.variant(gid).orElse(null);
        if (variant == null || variant.product != product) {
            return List.of(error(at, "id", "Product variant does not exist", "PRODUCT_VARIANT_DOES_NOT_EXIST"));
        }
        List<Map<String, Object>> errors = new ArrayList<>();
        if (input.get("inventoryQuantities") != null) {
            errors.add(error(
                    at,
                    "inventoryQuantities",
                    "Inventory quantities can only be provided during create. To update inventory for existing variants, "
                            + "use inventoryAdjustQuantities.",
                    "NO_INVENTORY_QUANTITIES_ON_VARIANTS_UPDATE"));
        }
        if (input.containsKey("price") && input.get("price") == null) {
            errors.add(error(at, "price", "Price can't be blank", "BLANK"));
        }
        for (String money : List.of("price", "compareAtPrice")) {
            if (input.get(money) != null && new BigDecimal(String.valueOf(input.get(money))).signum() < 0) {
                String name = money.equals("price") ? "Price" : "Compare at price";
                errors.add(error(at, money, name + " must be greater than or equal to 0", "GREATER_THAN_OR_EQUAL_TO"));
            }
        }
        return errors;
    }

    private static Map<String, Object> error(int at, String field, String message, String code) {
        return ProductMutations.error(List.of("variants", String.valueOf(at), field), message, code);
    }
}
