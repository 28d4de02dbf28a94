package nightshift.sandbox.shopify;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The filter keys of {@code productVariants(query:)} and {@code products(query:)} that Nightshift uses, as loose as Shopify's. */
final class ProductFilter implements SearchQuery.Fields<StoredProduct> {
    @Override
    public Optional<Predicate<StoredProduct>> filter(String field, String comparator, String value) {
        return Optional.ofNullable(
                switch (field) {
                    // not exact: a longer SKU that begins alike is found too
                    case "sku" -> product -> lower(product.seed.sku()).startsWith(lower(value));
                    case "title" -> product -> lower(product.seed.title()).contains(lower(value));
                    case "product_type" -> product -> product.seed.productType().equalsIgnoreCase(value);
                    case "vendor" -> product -> product.seed.vendor().equalsIgnoreCase(value);
                    case "status", "product_status" -> product -> lower(value).contains("active");
                    case "inventory_quantity" -> product -> compare(product.available, comparator, value);
                    default -> null;
                });
    }

    @Override
    public boolean freeText(StoredProduct product, String text) {
        return lower(product.seed.title() + " " + product.seed.sku()).contains(lower(text));
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
