package nightshift.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** The GraphQL documents Nightshift sends: one file each under {@code graphql/shopify}, named like the operation. */
public enum ShopifyOperation {
    FIND_ORDERS("FindOrders", "find-orders", "order", "order-line"),
    GET_ORDER("GetOrder", "get-order", "order", "order-line"),
    SEARCH_ORDERS("SearchOrders", "search-orders", "order", "order-line"),
    OPEN_ORDERS("OpenOrders", "open-orders", "order-line"),
    SHIPPED_ORDERS("ShippedOrders", "shipped-orders"),
    ORDER_STANDINGS("OrderStandings", "order-standings"),
    INDEX_ORDERS("IndexOrders", "index-orders"),
    CUSTOMER_ORDERS("CustomerOrders", "customer-orders"),
    FIND_STOCK("FindStock", "find-stock", "stock"),
    FIND_ALTERNATIVES("FindAlternatives", "find-alternatives", "stock"),
    /** Starts a bulk query: it reads only, but where its answer is lost it is looked for before another one is started. */
    RUN_ITEMS_QUERY("RunItemsQuery", "run-items-query"),
    /** Starts a bulk query for what customers ordered. It reads only: where its answer is lost it is asked again. */
    RUN_SALES_QUERY("RunSalesQuery", "run-sales-query"),
    ITEMS_STATE("ItemsState", "items-state"),
    ITEMS_QUERIES("ItemsQueries", "items-queries"),
    CREATE_FULFILLMENT("CreateFulfillment", "create-fulfillment"),
    UPDATE_TRACKING("UpdateTracking", "update-tracking"),
    CANCEL_FULFILLMENT("CancelFulfillment", "cancel-fulfillment"),
    VARIANT_PRICES("VariantPrices", "variant-prices"),
    SET_PRICES("SetPrices", "set-prices"),
    STAGE_UPLOAD("StageUpload", "stage-upload"),
    RUN_BULK_MUTATION("RunBulkMutation", "run-bulk-mutation"),
    GET_BULK_OPERATION("GetBulkOperation", "get-bulk-operation"),
    BULK_MUTATIONS("BulkMutations", "bulk-mutations"),
    SET_STOCK("SetStock", "set-stock"),
    STOCK_LEVELS("StockLevels", "stock-levels"),
    GET_PRODUCT_STATUS("GetProductStatus", "get-product-status"),
    SET_PRODUCT_STATUS("SetProductStatus", "set-product-status"),
    CHECK_ACCESS("CheckAccess", "check-access"),
    CHECK_READS("CheckReads", "check-reads", "order", "order-line");

    /** A staged upload is none of them: without the operation that names it, it has no effect. */
    private static final Set<ShopifyOperation> WRITES = EnumSet.of(
            CREATE_FULFILLMENT,
            UPDATE_TRACKING,
            CANCEL_FULFILLMENT,
            SET_PRICES,
            RUN_BULK_MUTATION,
            SET_STOCK,
            SET_PRODUCT_STATUS);

    private final String operationName;
    private final String document;

    ShopifyOperation(String operationName, String... files) {
        this.operationName = operationName;
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(read(file)).append('\n');
        }
        document = text.toString();
    }

    public String operationName() {
        return operationName;
    }

    /** The document as it is sent, with the fragments it uses. */
    public String document() {
        return document;
    }

    /** Whether a lost answer leaves the outcome of a write open. */
    public boolean writes() {
        return WRITES.contains(this);
    }

    /** The text of a bulk query, which travels as a variable. */
    static String bulkQuery(String file) {
        return read(file + ".bulk");
    }

    private static String read(String file) {
        try (InputStream in = ShopifyOperation.class.getResourceAsStream("/graphql/shopify/" + file + ".graphql")) {
            if (in == null) {
                throw new IllegalStateException("graphql/shopify/" + file + ".graphql is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
