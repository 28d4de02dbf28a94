package nightshift.sandbox.shopify;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;

/** The mutation roots, each with the scope it needs. */
@SuppressWarnings("rawtypes")
final class ShopWrites {
    private ShopWrites() {}

    static Map<String, DataFetcher> ofOrders(ShopQueries queries, FulfillmentMutations mutations) {
        return Map.of(
                "fulfillmentCancel",
                env -> {
                    queries.requireWrite("fulfillmentCancel");
                    return mutations.cancel(Objects.requireNonNull(env.getArgument("id")));
                },
                "fulfillmentCreate",
                env -> {
                    queries.requireWrite("fulfillmentCreate");
                    return mutations.create(Objects.requireNonNull(env.getArgument("fulfillment")));
                },
                "fulfillmentTrackingInfoUpdate",
                env -> {
                    queries.requireWrite("fulfillmentTrackingInfoUpdate");
                    return mutations.updateTracking(
                            Objects.requireNonNull(env.getArgument("fulfillmentId")),
                            Objects.requireNonNull(env.getArgument("trackingInfoInput")),
                            Boolean.TRUE.equals(env.getArgument("notifyCustomer")));
                });
    }

    static Map<String, DataFetcher> ofItems(
            ShopQueries queries,
            ProductMutations products,
            StockMutations stock,
            StagedUploads uploads,
            BulkOperations bulk) {
        return Map.of(
                "productVariantsBulkUpdate",
                guarded(queries, "write_products", products::bulkUpdate),
                "productUpdate",
                guarded(queries, "write_products", products::update),
                "inventorySetQuantities",
                guarded(queries, "write_inventory", stock::set),
                "stagedUploadsCreate",
                uploads::create,
                "bulkOperationRunQuery",
                bulk::runQuery,
                "bulkOperationRunMutation",
                env -> bulk.runMutation(env, uploads.files()),
                "bulkOperationCancel",
                bulk::cancel);
    }

    private static DataFetcher guarded(ShopQueries queries, String scope, DataFetcher<?> write) {
        return (DataFetchingEnvironment env) -> {
            queries.require(env.getField().getName(), scope);
            return write.get(env);
        };
    }
}
