package nightshift.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which products a person wants to see; empty texts fit all.
 *
 * @param text words that each stand in SKU, title or ASIN
 * @param channel those sold there
 */
public record ProductFilter(
        String text, String supplier, String category, Optional<ProductStanding> standing, Optional<Channel> channel) {
    private static final int MOST_WORDS = 8;

    public static final ProductFilter ALL = new ProductFilter("", "", "", Optional.empty(), Optional.empty());

    public ProductFilter {
        text = text.strip();
    }

    String sql() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        for (int i = 0; i < words().size(); i++) {
            conditions.add("(c.sku_key like :word" + i + " escape '!' or upper(c.title) like :word" + i
                    + " escape '!' or upper(c.asin) like :word" + i + " escape '!')");
        }
        if (!supplier.isEmpty()) {
            conditions.add("c.supplier = :supplier");
        }
        if (!category.isEmpty()) {
            conditions.add("c.category = :category");
        }
        standing.map(ProductStanding::sql).ifPresent(conditions::add);
        channel.map(ProductFilter::sold).ifPresent(conditions::add);
        return String.join(" and ", conditions);
    }

    private static String sold(Channel channel) {
        return switch (channel) {
            case SHOPIFY -> "c.variant_id is not null";
            case AMAZON -> "c.seller_sku is not null";
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        if (!supplier.isEmpty()) {
            parameters.put("supplier", supplier);
        }
        if (!category.isEmpty()) {
            parameters.put("category", category);
        }
        return parameters;
    }

    private List<String> words() {
        return text.isEmpty()
                ? List.of()
                : List.of(text.toUpperCase(Locale.ROOT).split("\\s+")).stream()
                        .limit(MOST_WORDS)
                        .toList();
    }
}
