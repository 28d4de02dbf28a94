package nightshift.sandbox.shopify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored products in the shape of the schema's types. */
final class ProductShapes {
    private ProductShapes() {}

    static Map<String, @Nullable Object> variant(StoredProduct product) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "ProductVariant");
        shape.put("id", "gid://shopify/ProductVariant/" + product.number);
        shape.put("sku", product.seed.sku());
        shape.put("title", "Default Title");
        shape.put("price", product.seed.price());
        shape.put("sellableOnlineQuantity", product.available);
        shape.put("inventoryPolicy", product.seed.soldWhenOut() ? "CONTINUE" : "DENY");
        shape.put("inventoryItem", Map.of("tracked", product.seed.tracked()));
        shape.put("product", head(product));
        return shape;
    }

    static Map<String, @Nullable Object> product(StoredProduct product) {
        Map<String, @Nullable Object> shape = head(product);
        shape.put("variants", List.of(variant(product)));
        return shape;
    }

    private static Map<String, @Nullable Object> head(StoredProduct product) {
        String handle = product.seed.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "Product");
        shape.put("id", "gid://shopify/Product/" + (product.number + 3));
        shape.put("title", product.seed.title());
        shape.put("productType", product.seed.productType());
        shape.put("status", "ACTIVE");
        shape.put("onlineStoreUrl", product.seed.published() ? "https://northpoint.example/products/" + handle : null);
        return shape;
    }
}
