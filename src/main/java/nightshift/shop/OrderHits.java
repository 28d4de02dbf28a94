package nightshift.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/**
 * How far the look-ups of one shipment are: what was read, and what did not fit into the one request and is read on.
 *
 * @param asked whether the request with all look-ups was answered (or has nothing to ask)
 * @param orders as read so far, not yet compared with the question
 * @param searches that have more hits than were read
 * @param unread ids of orders to read one by one
 */
public record OrderHits(
        OrderQuestion question, boolean asked, List<ShopOrder> orders, List<Search> searches, List<String> unread) {
    public OrderHits {
        orders = List.copyOf(orders);
        searches = List.copyOf(searches);
        unread = List.copyOf(unread);
    }

    /** Every order of one search, read by an operation that asks for pages of orders. */
    static OrderHits all(ShopifyOperation pages, String query, int mostPages) {
        return new OrderHits(
                new OrderQuestion(Map.of()),
                true,
                List.of(),
                List.of(new Search(pages, query, Optional.empty(), mostPages)),
                List.of());
    }

    /** Whether another request is needed. */
    public boolean unfinished() {
        return !asked || !searches.isEmpty() || !unread.isEmpty();
    }

    OrderHits plus(List<ShopOrder> more, List<Search> searchesLeft, List<String> unreadLeft) {
        List<ShopOrder> all = new ArrayList<>(orders);
        all.addAll(more);
        return new OrderHits(question, true, all, searchesLeft, unreadLeft);
    }

    /**
     * @param pages the operation that reads a page
     * @param cursor behind what was read already; empty: from the beginning
     * @param pagesLeft how many more pages make sense
     */
    public record Search(ShopifyOperation pages, String query, Optional<String> cursor, int pagesLeft) {
        ShopifyRequest request() {
            return OrderPages.request(pages, query, cursor);
        }

        /** @throws RemoteFailure when this was the last page that makes sense */
        Search next(Optional<String> behind) {
            if (pagesLeft <= 1) {
                throw RemoteFailure.hopeless(
                        RemoteSystem.SHOPIFY, "Far more orders than expected match the search " + query);
            }
            return new Search(pages, query, behind, pagesLeft - 1);
        }
    }
}
