package nightshift.reliability;

import java.util.Set;
import java.util.TreeSet;

/** Every call Nightshift makes, as the simulated systems name them. {@link RemoteCallsIT} fails on one that is missing here. */
final class RemoteCalls {
    /** A fault here may leave a write in doubt. */
    static final Set<String> WRITES = Set.of(
            "shopify.CreateFulfillment",
            "shopify.UpdateTracking",
            "shopify.CancelFulfillment",
            "amazon.createFeedDocument",
            "amazon.storagePUT",
            "amazon.createFeed",
            "amazon.confirmShipment",
            "graph.createDraft",
            "graph.createReply",
            "graph.createReplyAll",
            "graph.send",
            "graph.updateMessage");

    static final Set<String> READS = Set.of(
            "shopify.FindOrders",
            "shopify.GetOrder",
            "shopify.SearchOrders",
            "shopify.IndexOrders",
            "shopify.CheckAccess",
            "shopify.ShippedOrders",
            "shopify.OrderStandings",
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
