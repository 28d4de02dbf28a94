package nightshift.sandbox.amazon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** Orders API v2026-01-01: searchOrders and getOrder (amazon-sp-api 10.1). */
final class OrdersEndpoint {
    private static final Duration LAG = Duration.ofMinutes(2);
    private static final Set<String> INCLUDED = Set.of(
            "BUYER",
            "RECIPIENT",
            "PROCEEDS",
            "EXPENSE",
            "PROMOTION",
            "CANCELLATION",
            "FULFILLMENT",
            "PACKAGES",
            "TAX",
            "PAYMENT",
            "FULFILLMENT_ORDERS");
    private static final Set<String> STATUSES = Set.of(
            "PENDING_AVAILABILITY",
            "PENDING",
            "UNSHIPPED",
            "PARTIALLY_SHIPPED",
            "SHIPPED",
            "CANCELLED",
            "UNFULFILLABLE");
    private static final Set<String> PARAMETERS = Set.of(
            "createdAfter",
            "createdBefore",
            "lastUpdatedAfter",
            "lastUpdatedBefore",
            "fulfillmentStatuses",
            "marketplaceIds",
            "fulfilledBy",
            "maxResultsPerPage",
            "paginationToken",
            "includedData");

    private final OrderBook orders;
    private final Clock clock;

    OrdersEndpoint(OrderBook orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    SandboxResponse get(SandboxRequest request, String id) {
        Query query = new Query(request, Set.of("includedData"));
        SimulatedOrder order = orders.find(id)
                .orElseThrow(() -> ApiError.notFound("Order " + id))
                .asShownAt(Instant.now(clock));
        return SandboxResponse.json(
                200, Json.write(Map.of("order", OrderJson.of(order, query.list("includedData", INCLUDED)))));
    }

    SandboxResponse search(SandboxRequest request) {
        Query query = new Query(request, PARAMETERS);
        List<String> included = query.list("includedData", INCLUDED);
        int size = query.number("maxResultsPerPage", 1, 100, 100);
        Instant before = before(query);
        List<SimulatedOrder> found = orders.all().stream()
                .map(order -> order.asShownAt(Instant.now(clock)))
                .filter(order -> fits(order, query, before))
                .toList();
        int from = page(query);
        List<SimulatedOrder> page = found.stream().skip(from).limit(size).toList();
        Map<String, Object> answer = new TreeMap<>();
        answer.put(
                "orders",
                page.stream().map(order -> OrderJson.of(order, included)).toList());
        if (from + size < found.size()) {
            answer.put("pagination", Map.of("nextToken", token(from + size, query)));
        }
        answer.put(
                query.one("createdAfter").isPresent() ? "createdBefore" : "lastUpdatedBefore", OrderJson.time(before));
        return SandboxResponse.json(200, Json.write(answer));
    }

    private boolean fits(SimulatedOrder order, Query query, Instant before) {
        boolean byCreation = query.one("createdAfter").isPresent();
        Instant time = byCreation ? order.seed.createdAt() : order.updatedAt;
        Instant after =
                query.time(byCreation ? "createdAfter" : "lastUpdatedAfter").orElseThrow();
        List<String> statuses = query.list("fulfillmentStatuses", STATUSES);
        List<String> by = query.list("fulfilledBy", Set.of("MERCHANT", "AMAZON"));
        List<String> marketplaces = query.list("marketplaceIds", Set.of());
        return !time.isBefore(after)
                && !time.isAfter(before)
                && (statuses.isEmpty() || statuses.contains(order.status()))
                && (by.isEmpty() || by.contains(order.fulfilledBy()))
                && (marketplaces.isEmpty() || marketplaces.contains(AmazonSandbox.MARKETPLACE_ID));
    }

    private Instant before(Query query) {
        if (query.one("createdAfter").isPresent()
                == query.one("lastUpdatedAfter").isPresent()) {
            throw ApiError.invalid("Exactly one of createdAfter and lastUpdatedAfter is needed");
        }
        Instant latest = Instant.now(clock).minus(LAG);
        Instant before = query.time(query.one("createdAfter").isPresent() ? "createdBefore" : "lastUpdatedBefore")
                .orElse(latest);
        if (before.isAfter(latest)) {
            throw ApiError.invalid("The time must be at least two minutes ago");
        }
        return before;
    }

    private static int page(Query query) {
        return query.one("paginationToken")
                .map(token -> {
                    String[] parts = token.split("=", 2);
                    if (!parts[0].matches("\\d+") || !token.equals(token(Integer.parseInt(parts[0]), query))) {
                        throw ApiError.invalid("All parameters must be repeated unchanged with a paginationToken");
                    }
                    return Integer.parseInt(parts[0]);
                })
                .orElse(0);
    }

    private static String token(int from, Query query) {
        return from + "=+/"
                + Integer.toHexString(query.without("paginationToken").hashCode());
    }
}
