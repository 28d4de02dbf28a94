package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import org.springframework.stereotype.Component;

/** All look-ups of one shipment in one request; what does not fit is read on; the answer is compared on our side. */
@Component
public class OrderSearch {
    /** More would push the requested cost over 1000; what is left is read one by one. */
    private static final int IDS_IN_ONE_REQUEST = 3;

    private static final int PAGES_OF_A_LOOKUP = 20;

    private final OrderReader reader;
    private final Clock clock;

    public OrderSearch(OrderReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** @param indexed ids of orders that the local index of open orders knows for this question */
    public OrderHits begin(OrderQuestion question, Collection<String> indexed) {
        boolean nothingToAsk = LookupQueries.of(question).isEmpty() && indexed.isEmpty();
        return new OrderHits(question, nothingToAsk, List.of(), List.of(), List.copyOf(indexed));
    }

    public ShopifyRequest next(OrderHits hits) {
        if (!hits.asked()) {
            return LookupQueries.request(hits.question(), firstIds(hits));
        }
        if (!hits.searches().isEmpty()) {
            return hits.searches().get(0).request();
        }
        return ShopifyRequest.order(hits.unread().get(0));
    }

    public OrderHits read(OrderHits hits, JsonNode data) {
        if (!hits.asked()) {
            return readAll(hits, data);
        }
        if (!hits.searches().isEmpty()) {
            return readPage(hits, data.path("orders"));
        }
        List<String> left = hits.unread().subList(1, hits.unread().size());
        return hits.plus(reader.oneIfThere(data).stream().toList(), List.of(), left);
    }

    /**
     * For each look-up the orders that truly bear its value.
     *
     * @throws RemoteFailure when such an order hides its fulfillment orders
     */
    public OrderAnswer answer(OrderHits hits) {
        Map<String, ShopOrder> orders = new LinkedHashMap<>();
        hits.orders().forEach(order -> orders.put(order.id(), order));
        Map<LookupKind, List<ShopOrder>> found = new EnumMap<>(LookupKind.class);
        for (LookupKind kind : hits.question().values().keySet()) {
            found.put(
                    kind,
                    orders.values().stream()
                            .filter(order -> OrderMarks.bears(order, kind, hits.question()))
                            .map(reader::checked)
                            .toList());
        }
        return new OrderAnswer(found, Instant.now(clock));
    }

    private OrderHits readAll(OrderHits hits, JsonNode data) {
        List<OrderNode> nodes = new ArrayList<>(reader.nodes(data.path("byId")));
        List<OrderHits.Search> left = new ArrayList<>();
        LookupQueries.of(hits.question()).forEach((alias, query) -> {
            nodes.addAll(reader.nodes(data.path(alias).path("nodes")));
            if (data.path(alias).path("pageInfo").path("hasNextPage").asBoolean()) {
                left.add(new OrderHits.Search(
                        ShopifyOperation.SEARCH_ORDERS, query, Optional.empty(), PAGES_OF_A_LOOKUP));
            }
        });
        List<String> unread = hits.unread().stream().skip(IDS_IN_ONE_REQUEST).toList();
        return taken(hits, nodes, left, unread);
    }

    private OrderHits readPage(OrderHits hits, JsonNode page) {
        OrderHits.Search search = hits.searches().get(0);
        List<OrderHits.Search> left =
                new ArrayList<>(hits.searches().subList(1, hits.searches().size()));
        OrderPages.cursor(page).ifPresent(cursor -> left.add(0, search.next(Optional.of(cursor))));
        return taken(hits, reader.nodes(page.path("nodes")), left, hits.unread());
    }

    /**
     * Orders that are too large for this page are read again by id, if they bear what is looked for at all. One that cannot be
     * read is left out, unless it bears that: then nobody can tell whether another one is meant.
     */
    private OrderHits taken(
            OrderHits hits, List<OrderNode> nodes, List<OrderHits.Search> searches, List<String> unread) {
        List<ShopOrder> whole = new ArrayList<>();
        List<String> toRead = new ArrayList<>(unread);
        for (OrderNode node : nodes) {
            Optional<ShopOrder> order =
                    OrderMarks.mayBear(node, hits.question()) ? Optional.of(reader.order(node)) : reader.readable(node);
            if (!node.cutOff()) {
                order.ifPresent(whole::add);
            } else if (order.filter(large -> bearsAny(large, hits.question())).isPresent()
                    && !toRead.contains(node.id())) {
                toRead.add(node.id());
            }
        }
        return hits.plus(whole, searches, toRead);
    }

    private static boolean bearsAny(ShopOrder order, OrderQuestion question) {
        return question.values().isEmpty()
                || question.values().keySet().stream().anyMatch(kind -> OrderMarks.bears(order, kind, question));
    }

    private static List<String> firstIds(OrderHits hits) {
        return hits.unread().stream().limit(IDS_IN_ONE_REQUEST).toList();
    }
}
