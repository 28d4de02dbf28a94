package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import nightshift.core.BadValue;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.springframework.stereotype.Component;

/** From a product variant's JSON to what can be sold of it. */
@Component
public class StockReader {
    private static final String ONLY_VARIANT = "Default Title";
    private static final Set<String> SOLD = Set.of("ACTIVE", "UNLISTED");

    /** Empty for a variant without a usable SKU: a reply could not name it. */
    Optional<StockedItem> item(JsonNode node, String currency) {
        JsonNode product = node.path("product");
        Optional<String> url = Optional.ofNullable(
                        product.path("onlineStoreUrl").textValue())
                .filter(address -> address.matches("(?i)https?://\\S+"));
        return sku(node)
                .map(sku -> new StockedItem(
                        sku,
                        title(node, product),
                        product.path("productType").asText("").strip(),
                        available(node),
                        node.path("inventoryPolicy").asText().equals("CONTINUE"),
                        price(node, currency),
                        url,
                        SOLD.contains(product.path("status").asText())));
    }

    private static Optional<Integer> available(JsonNode node) {
        boolean counted = node.path("inventoryItem").path("tracked").asBoolean()
                && node.path("sellableOnlineQuantity").isIntegralNumber();
        return counted ? Optional.of(node.path("sellableOnlineQuantity").asInt()) : Optional.empty();
    }

    private static String title(JsonNode node, JsonNode product) {
        String variant = node.path("title").asText("").strip();
        String title = product.path("title").asText("").strip();
        return variant.isEmpty() || variant.equals(ONLY_VARIANT) ? title : title + ", " + variant;
    }

    private static Optional<Money> price(JsonNode node, String currency) {
        String price = node.path("price").asText("");
        return price.matches("\\d{1,12}(\\.\\d{1,4})?") && currency.matches("[A-Z]{3}")
                ? Optional.of(Money.of(price, currency))
                : Optional.empty();
    }

    private static Optional<Sku> sku(JsonNode node) {
        try {
            return Optional.ofNullable(node.path("sku").textValue())
                    .filter(text -> !text.isBlank())
                    .map(Sku::new);
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
