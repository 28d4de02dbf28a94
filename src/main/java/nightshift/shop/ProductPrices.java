package nightshift.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.operations.BatchMember;
import nightshift.operations.Parts;

/** New prices for variants of one product: one call, or one line of a bulk operation. */
public record ProductPrices(String productId, List<BatchMember> members) {
    /** Shopify takes no longer list. */
    private static final int MOST = 250;

    public ProductPrices {
        members = List.copyOf(members);
    }

    /** In the order of the first variant of each product. */
    static List<ProductPrices> of(List<BatchMember> members) {
        return members.stream()
                .collect(Collectors.groupingBy(
                        member -> VariantPrices.change(member).productId(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(product -> Parts.of(product.getValue(), MOST).stream()
                        .map(some -> new ProductPrices(product.getKey(), some)))
                .toList();
    }

    /** As the mutation wants them; money is a decimal string. */
    Map<String, Object> variables() {
        return Map.of(
                "productId",
                productId,
                "variants",
                members.stream()
                        .map(VariantPrices::change)
                        .map(change -> Map.of(
                                "id", change.variantId(),
                                "price", change.to().amount().toPlainString()))
                        .toList());
    }
}
