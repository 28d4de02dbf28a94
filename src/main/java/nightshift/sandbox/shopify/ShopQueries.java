package nightshift.sandbox.shopify;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query roots. Search warnings of the request at hand are put into its context under {@link #WARNINGS}. */
final class ShopQueries {
    static final String WARNINGS = "searchWarnings";

    private final Store store;
    private final Tokens tokens;

    ShopQueries(Store store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    @SuppressWarnings("rawtypes")
    Map<String, DataFetcher> fetchers() {
        return Map.of(
                "order", env -> order(Objects.requireNonNull(env.getArgument("id"))),
                "orders", this::orders,
                "shop",
                        env -> Map.of(
                                "name",
                                "Sandbox Store",
                                "myshopifyDomain",
                                "sandbox.myshopify.com",
                                "currencyCode",
                                "USD"),
                "currentAppInstallation",
                        env -> Map.of(
                                "accessScopes",
                                tokens.scopes().stream()
                                        .sorted()
                                        .map(scope -> Map.of("handle", scope))
                                        .toList()),
                "publicApiVersions",
                        env -> ShopifySandbox.VERSIONS.stream()
                                .map(version -> Map.of("handle", version, "supported", true))
                                .toList());
    }

    /** What a location says of itself needs a scope of its own; that it is there does not. */
    @SuppressWarnings("rawtypes")
    Map<String, DataFetcher> ofLocation() {
        return Map.of(
                "name", env -> guarded(env, "read_locations"),
                "isActive", env -> guarded(env, "read_locations"),
                "isFulfillmentService", env -> guarded(env, "read_locations"));
    }

    /** Which location something is at. */
    @Nullable
    Object location(DataFetchingEnvironment env) {
        return guarded(env, "read_locations", "read_inventory");
    }

    private @Nullable Object guarded(DataFetchingEnvironment env, String... oneOf) {
        String field = env.getField().getName();
        if (Stream.of(oneOf).noneMatch(tokens.scopes()::contains)) {
            throw denied(field, String.join("` or `", oneOf));
        }
        Map<String, Object> source = Objects.requireNonNull(env.getSource());
        return source.get(field);
    }

    /** @throws graphql.GraphqlErrorException ACCESS_DENIED without a write scope */
    void requireWrite(String mutation) {
        Set<String> scopes = tokens.scopes();
        if (!scopes.contains("write_merchant_managed_fulfillment_orders")
                && !scopes.contains("write_third_party_fulfillment_orders")) {
            throw denied(mutation, "write_merchant_managed_fulfillment_orders");
        }
    }

    private @Nullable Object order(String gid) {
        requireOrders("order");
        if (!gid.matches("gid://shopify/Order/\\d+")) {
            throw Refusal.of("RESOURCE_NOT_FOUND", "Invalid id: " + gid);
        }
        return byId(gid).orElse(null);
    }

    private Object orders(DataFetchingEnvironment env) {
        requireOrders("orders");
        SearchQuery<StoredOrder> query = search(env, new OrderFilter());
        return Paging.page(
                env,
                store.indexed(allOrders()).stream()
                        .filter(query::matches)
                        .sorted(sorted(env))
                        .map(this::shape)
                        .toList());
    }

    private static Comparator<StoredOrder> sorted(DataFetchingEnvironment env) {
        Comparator<StoredOrder> byNumber = Comparator.comparing(order -> order.number);
        String key = String.valueOf((Object) env.getArgument("sortKey"));
        Comparator<StoredOrder> by =
                switch (key) {
                    case "PROCESSED_AT", "CREATED_AT" -> Comparator.comparing(order -> order.seed.createdAt());
                    case "UPDATED_AT" -> Comparator.comparing(order -> order.updatedAt);
                    default -> byNumber;
                };
        Comparator<StoredOrder> whole = by.thenComparing(byNumber);
        return Boolean.TRUE.equals(env.getArgument("reverse")) ? whole.reversed() : whole;
    }

    static <T> SearchQuery<T> search(DataFetchingEnvironment env, SearchQuery.Fields<T> fields) {
        String text = Optional.ofNullable((String) env.getArgument("query")).orElse("");
        SearchQuery<T> query = new SearchQuery<>(text, fields);
        if (!query.warnings().isEmpty()) {
            List<Object> all = env.getGraphQlContext().get(WARNINGS);
            all.add(Map.of(
                    "path", env.getExecutionStepInfo().getPath().toList(),
                    "query", text,
                    "warnings", query.warnings()));
        }
        return query;
    }

    /** An order as the app at hand sees it. */
    Optional<Object> byId(String gid) {
        return store.visible(allOrders()).stream()
                .filter(order -> order.id().equals(gid))
                .findFirst()
                .map(this::shape);
    }

    private Object shape(StoredOrder order) {
        return Shapes.order(order, this::shows, store);
    }

    /** An app sees the fulfillment orders of those kinds of location only that it has a scope for. */
    private boolean shows(StoredOrder.StoredFulfillmentOrder target) {
        return tokens.scopes()
                .contains(
                        target.otherService
                                ? "read_third_party_fulfillment_orders"
                                : "read_merchant_managed_fulfillment_orders");
    }

    private boolean allOrders() {
        return tokens.scopes().contains("read_all_orders");
    }

    void requireOrders(String field) {
        require(field, "read_orders");
    }

    /** @throws graphql.GraphqlErrorException ACCESS_DENIED without this scope */
    void require(String field, String scope) {
        if (!tokens.scopes().contains(scope)) {
            throw denied(field, scope);
        }
    }

    private static RuntimeException denied(String field, String scope) {
        return Refusal.of(
                "ACCESS_DENIED",
                "Access denied for " + field + " field. Required access: `" + scope + "` access scope.");
    }
}
