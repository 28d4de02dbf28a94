package nightshift.marketplace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions to the Orders API v2026-01-01 and how its answers read (amazon-sp-api 10). */
@Component
public class OrdersApi {
    private static final String PATH = "/orders/2026-01-01/orders";
    private static final String INCLUDED = "includedData=FULFILLMENT,PACKAGES,CANCELLATION";

    /** Changes of the last two minutes are not in a search yet. */
    private static final Duration SEARCH_LAG = Duration.ofMinutes(2);

    private final AmazonSettings settings;
    private final Clock clock;

    public OrdersApi(AmazonSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public SpApiCall search(OrderSearch search) {
        String query = "lastUpdatedAfter=" + search.changedAfter().truncatedTo(ChronoUnit.SECONDS) + "&marketplaceIds="
                + settings.marketplaceId() + "&fulfilledBy=MERCHANT&maxResultsPerPage=100&" + INCLUDED;
        String page = search.nextPage()
                .map(token -> "&paginationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                .orElse("");
        return SpApiCall.get(SpApiOperation.SEARCH_ORDERS, PATH, query + page);
    }

    public OrderPage page(SpApiAnswer answer) {
        Page page = SpApiJson.read(successful(answer).text(), Page.class);
        Instant now = Instant.now(clock);
        return new OrderPage(
                page.orders.stream().map(wire -> wire.order(now)).toList(),
                Optional.ofNullable(page.pagination).map(Pagination::nextToken).filter(token -> !token.isEmpty()),
                page.lastUpdatedBefore == null ? now.minus(SEARCH_LAG) : page.lastUpdatedBefore);
    }

    public SpApiCall get(AmazonOrderId id) {
        return SpApiCall.get(SpApiOperation.GET_ORDER, PATH + "/" + id, INCLUDED);
    }

    /** The order, or empty when this seller has no such order: then the answer is 404, or has nothing in it. */
    public Optional<AmazonOrder> order(SpApiAnswer answer) {
        if (answer.status() == 404) {
            return Optional.empty();
        }
        OrderWire wire = SpApiJson.read(successful(answer).text(), Single.class).order();
        return wire == null || wire.orderId() == null ? Optional.empty() : Optional.of(wire.order(Instant.now(clock)));
    }

    private static SpApiAnswer successful(SpApiAnswer answer) {
        if (!answer.successful()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON, "Amazon rejects the question for orders: " + answer.errors());
        }
        return answer;
    }

    private record Single(@Nullable OrderWire order) {}

    private record Page(List<OrderWire> orders, @Nullable Pagination pagination, @Nullable Instant lastUpdatedBefore) {}

    private record Pagination(@Nullable String nextToken) {}
}
