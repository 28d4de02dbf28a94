package nightshift.sandbox.shopify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;

/** The filter keys of {@code productVariants(query:)} that Nightshift uses, as loose as Shopify's. */
final class ProductFilter implements SearchQuery.Fields<StoredVariant> {
    @Override
    public Optional<Predicate<StoredVariant>> filter(String field, String comparator, String value) {
        return Optional.ofNullable(
                switch (field) {
                    // not exact: a longer SKU that begins alike is found too
                    case "sku" -> variant -> lower(variant.seed.sku()).startsWith(lower(value));
                    case "title" ->
                        variant -> lower(variant.product.seed.title()).contains(lower(value));
                    case "product_type" ->
                        variant -> variant.product.seed.productType().equalsIgnoreCase(value);
                    case "vendor" -> variant -> variant.product.seed.vendor().equalsIgnoreCase(value);
                    case "tag" ->
                        variant -> variant.product.seed.tags().stream().anyMatch(value::equalsIgnoreCase);
                    case "status", "product_status" -> variant -> anyOf(value, variant.product.status);
                    case "id" -> variant -> anyOf(value, String.valueOf(variant.number));
                    case "product_id", "product_ids" -> variant -> anyOf(value, String.valueOf(variant.product.number));
                    case "inventory_quantity" -> variant -> compare(variant.available, comparator, value);
                    default -> null;
                });
    }

    @Override
    public boolean freeText(StoredVariant variant, String text) {
        return lower(variant.product.seed.title() + " " + variant.seed.sku()).contains(lower(text));
    }

    private static boolean anyOf(String list, String value) {
        return Arrays.stream(list.split(",")).anyMatch(one -> one.trim().equalsIgnoreCase(value));
    }

    private static boolean compare(int pieces, String comparator, String value) {
        int order = Integer.compare(pieces, Integer.parseInt(value));
        return switch (comparator) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
