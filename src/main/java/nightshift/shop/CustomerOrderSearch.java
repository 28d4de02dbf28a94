package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The orders a customer's mail may be about: all look-ups in one request, compared on our side. */
@Component
public class CustomerOrderSearch {
    /** More than this a fuzzy search is not followed: what was meant stands among the newest. */
    private static final int MOST_REQUESTS = 8;

    private static final int IDS_BESIDE_SEARCHES = 3;
    private static final int LINES_OF_A_LARGE_ORDER = 250;

    private final CustomerOrderReader reader;

    public CustomerOrderSearch(CustomerOrderReader reader) {
        this.reader = reader;
    }

    /** @param indexed ids of orders that the local index of open orders knows for this question */
    public CustomerHits begin(CustomerQuestion question, Collection<String> indexed) {
        return new CustomerHits(question, CustomerHits.begun(question), List.copyOf(indexed), List.of(), 0);
    }

    public ShopifyRequest next(CustomerHits hits) {
        Map<String, Object> variables = new HashMap<>(CustomerLookup.flags(hits.searches()));
        hits.searches().forEach((lookup, cursor) -> {
            variables.put(lookup.alias(), lookup.query(hits.question()));
            cursor.ifPresent(after -> variables.put(lookup.alias() + "After", after));
        });
        List<String> ids = asked(hits);
        variables.put("ids", ids);
        variables.put("byId", !ids.isEmpty());
        if (hits.searches().isEmpty()) {
            variables.put("lines", LINES_OF_A_LARGE_ORDER);
        }
        return new ShopifyRequest(ShopifyOperation.CUSTOMER_ORDERS, variables);
    }

    public CustomerHits read(CustomerHits hits, JsonNode data) {
        List<CustomerOrderNode> nodes = new ArrayList<>(reader.nodes(data.path("byId")));
        hits.searches()
                .keySet()
                .forEach(lookup ->
                        nodes.addAll(reader.nodes(data.path(lookup.alias()).path("nodes"))));
        List<String> unread = new ArrayList<>(hits.unread());
        unread.removeAll(asked(hits));
        List<CustomerOrder> found = new ArrayList<>();
        for (CustomerOrderNode node : nodes) {
            reader.order(node, hits.question())
                    .filter(order -> bears(order, hits.question()))
                    .ifPresent(order -> keep(node, order, hits, found, unread));
        }
        return hits.plus(found, left(hits, data, found), unread);
    }

    public CustomerOrders answer(CustomerHits hits) {
        return new CustomerOrders(hits.orders().stream()
                .sorted(Comparator.comparing(CustomerOrder::placedAt).reversed().thenComparing(order -> order.name()
                        .value()))
                .toList());
    }

    private void keep(
            CustomerOrderNode node,
            CustomerOrder order,
            CustomerHits hits,
            List<CustomerOrder> found,
            List<String> unread) {
        if (!node.cutOff()) {
            found.add(order);
        } else if (hits.searches().isEmpty()) {
            throw reader.tooLarge(order);
        } else if (!unread.contains(order.id())) {
            unread.add(order.id());
        }
    }

    private static Map<CustomerLookup, Optional<String>> left(
            CustomerHits hits, JsonNode data, List<CustomerOrder> found) {
        List<CustomerOrder> all = new ArrayList<>(hits.orders());
        all.addAll(found);
        Map<CustomerLookup, Optional<String>> left = new EnumMap<>(CustomerLookup.class);
        hits.searches().keySet().forEach(lookup -> OrderPages.cursor(data.path(lookup.alias()))
                .filter(cursor -> hits.requests() + 1 < MOST_REQUESTS && !lookup.enough(all, hits.question()))
                .ifPresent(cursor -> left.put(lookup, Optional.of(cursor))));
        return left;
    }

    private static List<String> asked(CustomerHits hits) {
        int most = hits.searches().isEmpty() ? 1 : hits.requests() == 0 ? IDS_BESIDE_SEARCHES : 0;
        return hits.unread().stream().limit(most).toList();
    }

    private static boolean bears(CustomerOrder order, CustomerQuestion question) {
        return List.of(CustomerLookup.values()).stream().anyMatch(lookup -> lookup.bears(order, question));
    }
}
