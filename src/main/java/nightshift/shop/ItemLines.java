package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import nightshift.core.BadValue;
import nightshift.core.Money;
import nightshift.core.Sku;

/** The answer to the question for all items: one JSON object a line, stock levels somewhere behind their variant. */
public final class ItemLines {
    private static final String ITEMS = "items";
    private static final String ONLY_VARIANT = "Default Title";

    private ItemLines() {}

    /**
     * Passes each line on.
     *
     * @throws RemoteFailure where it is not all there: then nothing of it may be used
     */
    public static void read(Path file, ItemsState state, Consumer<ShopItem> items, Consumer<ShopItemStock> stocks) {
        BulkLines.read(file, state, ITEMS, node -> {
            if (BulkLines.isChild(node)) {
                stocks.accept(stock(node));
            } else {
                items.accept(item(node, state.currency()));
            }
        });
    }

    private static ShopItem item(JsonNode node, String currency) {
        JsonNode product = node.path("product");
        JsonNode inventory = node.path("inventoryItem");
        List<String> tags = new ArrayList<>();
        product.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new ShopItem(
                text(node, "id"),
                sku(node.path("sku").asText("")),
                title(node.path("title").asText(""), product.path("title").asText("")),
                product.path("vendor").asText("").strip(),
                product.path("productType").asText("").strip(),
                tags,
                text(product, "id"),
                text(product, "status"),
                Money.of(text(node, "price"), currency),
                Optional.ofNullable(node.path("compareAtPrice").textValue()).map(amount -> Money.of(amount, currency)),
                text(inventory, "id"),
                inventory.path("tracked").asBoolean(),
                node.path("inventoryPolicy").asText().equals("CONTINUE"));
    }

    private static ShopItemStock stock(JsonNode node) {
        int available = StreamSupport.stream(node.path("quantities").spliterator(), false)
                .filter(quantity -> quantity.path("name").asText().equals("available"))
                .findFirst()
                .map(quantity -> quantity.path("quantity").asInt())
                .orElseThrow(() -> BulkLines.incomplete(ITEMS, "has a stock level without a quantity"));
        JsonNode location = node.path("location");
        return new ShopItemStock(
                node.path("__parentId").asText(),
                text(location, "id"),
                location.path("name").asText(""),
                available);
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("");
        if (text.isEmpty()) {
            throw BulkLines.incomplete(ITEMS, "has an item without " + field);
        }
        return text;
    }

    private static String title(String variant, String product) {
        return variant.isBlank() || variant.equals(ONLY_VARIANT)
                ? product.strip()
                : product.strip() + ", " + variant.strip();
    }

    private static Optional<Sku> sku(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new Sku(text));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
