package nightshift.sandbox.shopify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** Stored products in the shape of the schema's types. Lists that lead back are made only when they are asked for. */
final class ProductShapes {
    static final String LOCATION = "gid://shopify/Location/88001";

    private ProductShapes() {}

    static Map<String, @Nullable Object> variant(StoredVariant variant) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "ProductVariant");
        shape.put("id", variant.gid());
        shape.put("sku", variant.seed.sku());
        shape.put("title", variant.seed.title());
        shape.put("price", money(variant.price));
        shape.put("compareAtPrice", variant.compareAt == null ? null : money(variant.compareAt));
        shape.put("sellableOnlineQuantity", variant.available);
        shape.put("inventoryQuantity", variant.available);
        shape.put("inventoryPolicy", variant.seed.soldWhenOut() ? "CONTINUE" : "DENY");
        shape.put("updatedAt", variant.product.updatedAt.toString());
        shape.put("inventoryItem", inventoryItem(variant));
        shape.put("product", product(variant.product));
        return shape;
    }

    static Map<String, @Nullable Object> product(StoredProduct product) {
        String handle = product.seed.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "Product");
        shape.put("id", product.gid());
        shape.put("title", product.seed.title());
        shape.put("handle", handle);
        shape.put("vendor", product.seed.vendor());
        shape.put("productType", product.seed.productType());
        shape.put("tags", product.seed.tags());
        shape.put("status", product.status);
        shape.put("onlineStoreUrl", product.seed.published() ? "https://northpoint.example/products/" + handle : null);
        shape.put("updatedAt", product.updatedAt.toString());
        shape.put("variants", later(() -> product.variants.stream()
                .map(ProductShapes::variant)
                .toList()));
        return shape;
    }

    static Map<String, @Nullable Object> inventoryItem(StoredVariant variant) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "InventoryItem");
        shape.put("id", variant.inventoryGid());
        shape.put("sku", variant.seed.sku());
        shape.put("tracked", variant.seed.tracked());
        shape.put(
                "unitCost",
                variant.seed
                        .cost()
                        .map(cost -> Map.of("amount", money(cost), "currencyCode", "USD"))
                        .orElse(null));
        shape.put("duplicateSkuCount", variant.duplicates);
        shape.put("variants", later(() -> List.of(variant(variant))));
        shape.put("inventoryLevels", later(() -> List.of(level(variant))));
        return shape;
    }

    private static Map<String, Object> level(StoredVariant variant) {
        return Map.of(
                "id",
                "gid://shopify/InventoryLevel/88001?inventory_item_id=" + (variant.number + 1),
                "isActive",
                true,
                "location",
                location(),
                "item",
                inventoryItem(variant),
                "quantities",
                Map.of(
                        "available",
                        variant.available,
                        "on_hand",
                        variant.available + variant.committed,
                        "committed",
                        variant.committed,
                        "incoming",
                        0));
    }

    static Map<String, Object> location() {
        return Map.of(
                "__typename",
                "Location",
                "id",
                LOCATION,
                "name",
                "Main warehouse",
                "isActive",
                true,
                "isFulfillmentService",
                false,
                "fulfillsOnlineOrders",
                true);
    }

    static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Supplier<List<?>> later(Supplier<List<?>> list) {
        return list;
    }
}
