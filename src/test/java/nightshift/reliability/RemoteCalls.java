package nightshift.reliability;

import java.util.Set;
import java.util.TreeSet;
import nightshift.books.BillCreation;
import nightshift.books.FileAttachment;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailAttachment;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.OutgoingMail;
import nightshift.marketplace.AmazonFeed;
import nightshift.marketplace.AmazonListingsFeed;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyPriceBatch;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockBatch;
import nightshift.shop.ShopifyStockChange;
import nightshift.shop.TrackingUpdate;

/** Every call Nightshift makes, as the simulated systems name them. {@link RemoteCallsIT} fails on one that is missing here. */
final class RemoteCalls {
    /** A fault here may leave a write in doubt. */
    static final Set<String> WRITES = Set.of(
            "shopify.CreateFulfillment",
            "shopify.UpdateTracking",
            "shopify.CancelFulfillment",
            "shopify.SetPrices",
            "shopify.StageUpload",
            "shopify.storagePOST",
            "shopify.RunBulkMutation",
            "shopify.SetStock",
            "shopify.SetProductStatus",
            "amazon.createFeedDocument",
            "amazon.storagePUT",
            "amazon.createFeed",
            "amazon.confirmShipment",
            "graph.createDraft",
            "graph.createReply",
            "graph.createReplyAll",
            "graph.send",
            "graph.updateMessage",
            "graph.addAttachment",
            "graph.createUploadSession",
            "graph.upload",
            "quickbooks.createBill",
            "quickbooks.upload");

    /** Every kind of write by its own name: several share a call, but each is looked for in a way of its own. */
    static final Set<String> KINDS = Set.of(
            FulfillmentCreation.KIND,
            TrackingUpdate.KIND,
            FulfillmentCancellation.KIND,
            ShipmentConfirmation.KIND,
            PackageCorrection.KIND,
            AmazonFeed.KIND,
            ShopifyPriceChange.KIND,
            ShopifyPriceBatch.KIND,
            ShopifyStockChange.KIND,
            ShopifyStockBatch.KIND,
            ProductStatusChange.KIND,
            AmazonPriceChange.KIND,
            AmazonQuantityChange.KIND,
            AmazonListingsFeed.KIND,
            OutgoingMail.KIND,
            DraftMail.KIND,
            MailMark.KIND,
            MailAttachment.KIND,
            BillCreation.KIND,
            FileAttachment.KIND);

    static final Set<String> READS = Set.of(
            "shopify.FindOrders",
            "shopify.GetOrder",
            "shopify.SearchOrders",
            "shopify.OpenOrders",
            "shopify.IndexOrders",
            "shopify.CheckAccess",
            "shopify.CheckReads",
            "shopify.ShippedOrders",
            "shopify.OrderStandings",
            "shopify.CustomerOrders",
            "shopify.FindStock",
            "shopify.FindAlternatives",
            "shopify.VariantPrices",
            "shopify.StockLevels",
            "shopify.GetBulkOperation",
            "shopify.BulkMutations",
            "shopify.GetProductStatus",
            "shopify.RunItemsQuery",
            "shopify.RunSalesQuery",
            "shopify.ItemsState",
            "shopify.ItemsQueries",
            "shopify.storageGET",
            "amazon.searchListingsItems",
            "amazon.getListingsItem",
            "amazon.patchListingsItem",
            "amazon.createReport",
            "amazon.getReport",
            "amazon.getReportDocument",
            "amazon.searchOrders",
            "amazon.getOrder",
            "amazon.getFeed",
            "amazon.getFeeds",
            "amazon.getFeedDocument",
            "amazon.storageGET",
            "graph.delta",
            "graph.getMessage",
            "graph.getFolder",
            "graph.listMessages",
            "graph.listAttachments",
            "graph.getAttachment");

    static final Set<String> TOKENS = Set.of("shopify.token", "amazon.token", "graph.token");

    static final Set<String> MODEL = Set.of("model.completion");

    private RemoteCalls() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>(WRITES);
        all.addAll(READS);
        all.addAll(TOKENS);
        all.addAll(MODEL);
        return all;
    }
}
