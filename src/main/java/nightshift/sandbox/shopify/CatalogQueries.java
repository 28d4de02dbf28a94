package nightshift.sandbox.shopify;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;
import org.jspecify.annotations.Nullable;

/** The query roots about products and their stock, and {@code node}. */
final class CatalogQueries {
    private final Store store;
    private final ShopQueries queries;
    private final BulkOperations bulk;

    CatalogQueries(Store store, ShopQueries queries, BulkOperations bulk) {
        this.store = store;
        this.queries = queries;
        this.bulk = bulk;
    }

    @SuppressWarnings("rawtypes")
    Map<String, DataFetcher> fetchers() {
        Map<String, DataFetcher> fetchers = new LinkedHashMap<>(bulk.queries());
        fetchers.put("productVariants", env -> variants(env, "read_products", ProductShapes::variant));
        fetchers.put("inventoryItems", env -> variants(env, "read_inventory", ProductShapes::inventoryItem));
        fetchers.put("products", this::products);
        fetchers.put("product", env -> one(env, "read_products", "Product"));
        fetchers.put("productVariant", env -> one(env, "read_products", "ProductVariant"));
        fetchers.put("inventoryItem", env -> one(env, "read_inventory", "InventoryItem"));
        fetchers.put("locations", env -> {
            queries.require("locations", "read_locations");
            return Paging.page(env, List.of(ProductShapes.location()));
        });
        fetchers.put("node", env -> node(id(env)).orElse(null));
        fetchers.put("nodes", this::nodes);
        return fetchers;
    }

    private Object variants(DataFetchingEnvironment env, String scope, Function<StoredVariant, ?> shape) {
        queries.require(env.getField().getName(), scope);
        SearchQuery<StoredVariant> query = ShopQueries.search(env, new ProductFilter());
        return Paging.page(env, store.variants().stream().filter(query::matches).toList(), shape);
    }

    private Object products(DataFetchingEnvironment env) {
        queries.require("products", "read_products");
        SearchQuery<StoredVariant> query = ShopQueries.search(env, new ProductFilter());
        List<StoredProduct> found = store.products().stream()
                .filter(product -> product.variants.stream().anyMatch(query::matches))
                .toList();
        return Paging.page(env, found, ProductShapes::product);
    }

    private @Nullable Object one(DataFetchingEnvironment env, String scope, String type) {
        queries.require(env.getField().getName(), scope);
        String gid = id(env);
        if (!gid.matches("gid://shopify/" + type + "/\\d+")) {
            throw Refusal.of("RESOURCE_NOT_FOUND", "Invalid id: " + gid);
        }
        return node(gid).orElse(null);
    }

    private Object nodes(DataFetchingEnvironment env) {
        List<String> ids = Objects.requireNonNull(env.getArgument("ids"));
        if (ids.size() > 250) {
            throw Refusal.of(
                    "MAX_INPUT_SIZE_EXCEEDED",
                    "The input array size of " + ids.size() + " is greater than the maximum allowed of 250.");
        }
        List<@Nullable Object> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(node(id).orElse(null)));
        return nodes;
    }

    private Optional<Object> node(String gid) {
        if (!gid.matches("gid://shopify/\\w+/\\d+")) {
            throw Refusal.of("RESOURCE_NOT_FOUND", "Invalid id: " + gid);
        }
        if (gid.contains("/Order/")) {
            queries.requireOrders("node");
            return queries.byId(gid);
        }
        return Stream.<Optional<? extends Object>>of(
                        store.product(gid).map(ProductShapes::product),
                        store.variant(gid).map(ProductShapes::variant),
                        store.inventoryItem(gid).map(ProductShapes::inventoryItem),
                        Optional.of(ProductShapes.location()).filter(location -> gid.equals(location.get("id"))),
                        bulk.shape(gid))
                .flatMap(Optional::stream)
                .map(Object.class::cast)
                .findFirst();
    }

    private static String id(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getArgument("id"));
    }
}
