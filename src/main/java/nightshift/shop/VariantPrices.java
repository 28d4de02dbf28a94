package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.operations.BatchMember;
import nightshift.operations.Parts;
import org.springframework.stereotype.Component;

/** Reads what exactly these variants cost now, 250 a request. */
@Component
public class VariantPrices {
    private static final int A_REQUEST = 250;

    public List<ShopifyRequest> requests(List<BatchMember> members) {
        List<String> ids = members.stream()
                .map(member -> change(member).variantId())
                .distinct()
                .toList();
        return Parts.of(ids, A_REQUEST).stream()
                .map(some -> new ShopifyRequest(ShopifyOperation.VARIANT_PRICES, Map.of("ids", List.copyOf(some))))
                .toList();
    }

    /** Price by variant id; a variant that is gone is not in it. */
    public Map<String, BigDecimal> read(JsonNode data) {
        Map<String, BigDecimal> prices = new HashMap<>();
        data.path("nodes").forEach(node -> {
            if (node.path("id").isTextual() && node.path("price").asText().matches("\\d{1,12}(\\.\\d{1,4})?")) {
                prices.put(
                        node.path("id").asText(),
                        new BigDecimal(node.path("price").asText()));
            }
        });
        return prices;
    }

    /** The answers of several requests together. */
    public Map<String, BigDecimal> all(List<?> answers) {
        Map<String, BigDecimal> all = new HashMap<>();
        answers.forEach(
                answer -> ((Map<?, ?>) answer).forEach((id, price) -> all.put((String) id, (BigDecimal) price)));
        return all;
    }

    static ShopifyPriceChange change(BatchMember member) {
        return (ShopifyPriceChange) member.payload();
    }
}
