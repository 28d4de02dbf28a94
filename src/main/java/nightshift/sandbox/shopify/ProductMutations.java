package nightshift.sandbox.shopify;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** Writes to products: prices of variants, and the status (shopify-admin-graphql 10 and 11). */
final class ProductMutations {
    private final Store store;
    private final Books books;

    ProductMutations(Store store, Books books) {
        this.store = store;
        this.books = books;
    }

    Object bulkUpdate(DataFetchingEnvironment env) {
        String gid = gid(env.getArgument("productId"), "Product");
        List<Map<String, @Nullable Object>> inputs = Objects.requireNonNull(env.getArgument("variants"));
        if (inputs.size() > 250) {
            throw Refusal.of(
                    "MAX_INPUT_SIZE_EXCEEDED",
                    "The input array size of " + inputs.size() + " is greater than the maximum allowed of 250.");
        }
        Optional<StoredProduct> product = store.product(gid);
        if (product.isEmpty()) {
            return payload(
                    null,
                    null,
                    List.of(error(List.of("productId"), "Product does not exist", "PRODUCT_DOES_NOT_EXIST")));
        }
        return updated(product.get(), inputs, Boolean.TRUE.equals(env.getArgument("allowPartialUpdates")));
    }

    private Object updated(StoredProduct product, List<Map<String, @Nullable Object>> inputs, boolean partial) {
        List<Map<String, Object>> errors = new ArrayList<>();
        List<Map<String, @Nullable Object>> good = new ArrayList<>();
        for (int at = 0; at < inputs.size(); at++) {
            List<Map<String, Object>> objections = VariantChecks.of(store, product, inputs.get(at), at);
            errors.addAll(objections);
            if (objections.isEmpty()) {
                good.add(inputs.get(at));
            }
        }
        if (errors.isEmpty() || partial) {
            good.forEach(input -> write(product, input));
        }
        List<Map<String, @Nullable Object>> named = inputs.stream()
                .flatMap(input -> store.variant(String.valueOf(input.get("id"))).stream())
                .filter(variant -> variant.product == product)
                .map(ProductShapes::variant)
                .toList();
        return payload(ProductShapes.product(product), named, errors);
    }

    private void write(StoredProduct product, Map<String, @Nullable Object> input) {
        StoredVariant variant = store.variant(String.valueOf(input.get("id"))).orElseThrow();
        Map<String, Object> details = new HashMap<>(Map.of("product", product.gid(), "variant", variant.gid()));
        if (input.get("price") != null) {
            details.put("from", ProductShapes.money(variant.price));
            variant.price = amount(input.get("price"));
            details.put("to", ProductShapes.money(variant.price));
        }
        if (input.containsKey("compareAtPrice")) {
            details.put("compareAtFrom", text(variant.compareAt));
            variant.compareAt = input.get("compareAtPrice") == null ? null : amount(input.get("compareAtPrice"));
            details.put("compareAtTo", text(variant.compareAt));
        }
        product.updatedAt = store.now();
        books.write("shopify.price", variant.seed.sku(), details);
    }

    Object update(DataFetchingEnvironment env) {
        Map<String, Object> product = env.getArgument("product");
        Map<String, Object> input = env.getArgument("input");
        if ((product == null) == (input == null)) {
            throw Refusal.of(
                    "INVALID_FIELD_ARGUMENTS",
                    "productUpdate must include exactly one of the following arguments: input, product.");
        }
        Map<String, Object> given = product == null ? Objects.requireNonNull(input) : product;
        Optional<StoredProduct> found = store.product(gid(given.get("id"), "Product"));
        if (found.isEmpty()) {
            return payload(null, List.of(Map.of("field", List.of("id"), "message", "Product does not exist")));
        }
        StoredProduct stored = found.get();
        if (given.get("status") != null) {
            String status = String.valueOf(given.get("status"));
            books.write(
                    "shopify.status",
                    stored.gid(),
                    Map.of(
                            "title",
                            stored.seed.title(),
                            "sku",
                            stored.variants.get(0).seed.sku(),
                            "from",
                            stored.status,
                            "to",
                            status));
            stored.status = status;
            stored.updatedAt = store.now();
        }
        return payload(ProductShapes.product(stored), List.of());
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : ProductShapes.money(amount);
    }

    private static BigDecimal amount(@Nullable Object price) {
        return new BigDecimal(String.valueOf(price)).setScale(2, RoundingMode.HALF_UP);
    }

    /** @throws graphql.GraphqlErrorException RESOURCE_NOT_FOUND where it is no id of this type */
    static String gid(@Nullable Object given, String type) {
        String gid = String.valueOf(given);
        if (!gid.matches("gid://shopify/" + type + "/\\d+")) {
            throw Refusal.of("RESOURCE_NOT_FOUND", "invalid id");
        }
        return gid;
    }

    static Map<String, Object> error(@Nullable List<String> field, String message, String code) {
        Map<String, Object> error = new HashMap<>(Map.of("message", message, "code", code));
        if (field != null) {
            error.put("field", field);
        }
        return error;
    }

    private static Object payload(@Nullable Object product, List<Map<String, Object>> errors) {
        return payload(product, null, errors);
    }

    private static Object payload(
            @Nullable Object product, @Nullable List<?> variants, List<Map<String, Object>> errors) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        payload.put("product", product);
        payload.put("productVariants", variants);
        payload.put("userErrors", errors);
        return payload;
    }
}
