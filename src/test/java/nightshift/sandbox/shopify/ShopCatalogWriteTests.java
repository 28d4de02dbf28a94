package nightshift.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Prices, stock and status are written as strictly as at Shopify (shopify-admin-graphql 9 to 11). */
class ShopCatalogWriteTests {
    private static final String PRICES =
            "mutation P($p: ID!, $v: [ProductVariantsBulkInput!]!, $partial: Boolean) { productVariantsBulkUpdate(productId: $p, variants: $v,"
                    + " allowPartialUpdates: $partial) { productVariants { id price } userErrors { field message code } } }";
    private static final String STOCK =
            "mutation S($input: InventorySetQuantitiesInput!, $key: String!) { inventorySetQuantities(input: $input) @idempotent(key: $key) {"
                    + " inventoryAdjustmentGroup { id changes { name delta } } userErrors { field message code } } }";

    private final ShopCatalogRig rig = new ShopCatalogRig();

    ShopCatalogWriteTests() {
        rig.add("A", 2);
    }

    @Test
    void writesTheGoodPriceAndShowsTheBadOneAsItWas() throws Exception {
        List<Map<String, String>> variants =
                List.of(Map.of("id", id("A-0"), "price", "90"), Map.of("id", id("A-1"), "price", "-1"));

        assertThat(prices(variants, false).at("/userErrors/0/code").asText()).isEqualTo("GREATER_THAN_OR_EQUAL_TO");
        assertThat(rig.books.all()).isEmpty();

        JsonNode partial = prices(variants, true);
        assertThat(partial.at("/productVariants/0/price").asText()).isEqualTo("90.00");
        assertThat(partial.at("/productVariants/1/price").asText()).isEqualTo("100.00");
        assertThat(partial.at("/userErrors/0/field").toString()).isEqualTo("[\"variants\",\"1\",\"price\"]");
        assertThat(rig.books.of("shopify.price")).hasSize(1);
    }

    @Test
    void knowsTheErrorsOfItsOwn() throws Exception {
        assertThat(prices(List.of(Map.of("price", "1")), false)
                        .at("/userErrors/0/code")
                        .asText())
                .isEqualTo("PRODUCT_VARIANT_ID_MISSING");
        assertThat(prices(List.of(), false).path("userErrors")).isEmpty();
        JsonNode unknown = rig.ask(PRICES, Map.of("p", "gid://shopify/Product/1", "v", List.of()));
        assertThat(unknown.at("/data/productVariantsBulkUpdate/userErrors/0/code")
                        .asText())
                .isEqualTo("PRODUCT_DOES_NOT_EXIST");
        assertThat(rig.ask(PRICES, Map.of("p", "1", "v", List.of()))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void setsStockOnlyFromWhatItIs() throws Exception {
        JsonNode set = stock(0, 8, "k1");
        assertThat(set.at("/inventoryAdjustmentGroup/changes").toString())
                .isEqualTo("[{\"name\":\"available\",\"delta\":-8},{\"name\":\"on_hand\",\"delta\":-8}]");

        assertThat(stock(3, 8, "k2").at("/userErrors/0/code").asText()).isEqualTo("CHANGE_FROM_QUANTITY_STALE");
        JsonNode same = stock(0, 0, "k3");
        assertThat(same.path("inventoryAdjustmentGroup").isNull()).isTrue();
        assertThat(same.path("userErrors")).isEmpty();
        assertThat(rig.books.of("shopify.stock")).hasSize(1);
    }

    @Test
    void answersAKeyThatCameBeforeAsBefore() throws Exception {
        JsonNode first = stock(5, 8, "k");
        rig.shop.events().stockByHand("A-0", 8);

        assertThat(stock(5, 8, "k")).isEqualTo(first);
        assertThat(stock(4, 8, "k").at("/userErrors/0/code").asText()).isEqualTo("IDEMPOTENCY_KEY_PARAMETER_MISMATCH");
        assertThat(rig.books.of("shopify.stock")).hasSize(1);
    }

    @Test
    void wantsTheDirectiveAndTheKeyOfTheComparison() throws Exception {
        Map<String, @Nullable Object> one = quantity(0, 8);
        one.remove("changeFromQuantity");
        assertThat(rig.ask(STOCK, Map.of("input", input(List.of(one)), "key", "k"))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("INVALID_FIELD_ARGUMENTS");
        assertThat(rig.ask(
                                STOCK.replace("@idempotent(key: $key)", "").replace(", $key: String!", ""),
                                Map.of("input", input(List.of(quantity(0, 8)))))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("BAD_REQUEST");
        List<Map<String, @Nullable Object>> twice = new ArrayList<>(List.of(quantity(0, 8), quantity(0, 8)));
        assertThat(rig.ask(STOCK, Map.of("input", input(twice), "key", "k2"))
                        .at("/data/inventorySetQuantities/userErrors"))
                .hasSize(2);
        Map<String, @Nullable Object> unchecked = quantity(2, 8);
        unchecked.put("changeFromQuantity", null);
        assertThat(rig.ask(STOCK, Map.of("input", input(List.of(unchecked)), "key", "k3"))
                        .at("/data/inventorySetQuantities/userErrors"))
                .isEmpty();
        assertThat(rig.books.of("shopify.stock").get(0).details()).containsEntry("compared", false);
    }

    @Test
    void takesAProductOffTheShop() throws Exception {
        String update =
                "mutation U($p: ProductUpdateInput) { productUpdate(product: $p) { product { status } userErrors { field message } } }";
        String product = rig.variant("A-0").at("/product/id").asText();
        assertThat(rig.ask(update, Map.of("p", Map.of("id", product, "status", "DRAFT")))
                        .at("/data/productUpdate/product/status")
                        .asText())
                .isEqualTo("DRAFT");
        assertThat(rig.books.of("shopify.status").get(0).details())
                .containsEntry("from", "ACTIVE")
                .containsEntry("to", "DRAFT");
        assertThat(rig.ask(update, Map.of()).at("/errors/0/extensions/code").asText())
                .isEqualTo("INVALID_FIELD_ARGUMENTS");
    }

    private String id(String sku) throws Exception {
        return rig.variant(sku).path("id").asText();
    }

    private JsonNode prices(Object variants, boolean partial) throws Exception {
        String product = rig.variant("A-0").at("/product/id").asText();
        return rig.ask(PRICES, Map.of("p", product, "v", variants, "partial", partial))
                .at("/data/productVariantsBulkUpdate");
    }

    private JsonNode stock(int to, int from, String key) throws Exception {
        return rig.ask(STOCK, Map.of("input", input(List.of(quantity(to, from))), "key", key))
                .at("/data/inventorySetQuantities");
    }

    private Map<String, @Nullable Object> quantity(int to, int from) throws Exception {
        JsonNode variant = rig.variant("A-0");
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put("inventoryItemId", variant.at("/inventoryItem/id").asText());
        one.put(
                "locationId",
                variant.at("/inventoryItem/inventoryLevels/nodes/0/location/id").asText());
        one.put("quantity", to);
        one.put("changeFromQuantity", from);
        return one;
    }

    private static Map<String, Object> input(Object quantities) {
        return Map.of("name", "available", "reason", "correction", "quantities", quantities);
    }
}
