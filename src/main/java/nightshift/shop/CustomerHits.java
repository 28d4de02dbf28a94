package nightshift.shop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the search for a customer's orders is.
 *
 * @param searches those not read to their end, each with the cursor of its next page
 * @param unread ids of orders still to be read alone: too large for a page, or known from the index only
 * @param requests how many were sent
 */
public record CustomerHits(
        CustomerQuestion question,
        Map<CustomerLookup, Optional<String>> searches,
        List<String> unread,
        List<CustomerOrder> orders,
        int requests) {
    public CustomerHits {
        searches = Map.copyOf(searches);
        unread = List.copyOf(unread);
        orders = List.copyOf(orders);
    }

    public boolean unfinished() {
        return !searches.isEmpty() || !unread.isEmpty();
    }

    /** With one more answer. */
    CustomerHits plus(
            List<CustomerOrder> found, Map<CustomerLookup, Optional<String>> searchesLeft, List<String> stillUnread) {
        Map<String, CustomerOrder> all = new LinkedHashMap<>();
        orders.forEach(order -> all.put(order.id(), order));
        found.forEach(order -> all.put(order.id(), order));
        return new CustomerHits(question, searchesLeft, stillUnread, new ArrayList<>(all.values()), requests + 1);
    }

    static Map<CustomerLookup, Optional<String>> begun(CustomerQuestion question) {
        Map<CustomerLookup, Optional<String>> searches = new EnumMap<>(CustomerLookup.class);
        for (CustomerLookup lookup : CustomerLookup.values()) {
            if (!lookup.query(question).isEmpty()) {
                searches.put(lookup, Optional.empty());
            }
        }
        return searches;
    }
}
