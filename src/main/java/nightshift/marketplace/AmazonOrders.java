package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store's Amazon orders as last read, so that a night of fifty orders needs about one call. Only merchant-fulfilled
 * orders come from the search for changed orders.
 */
@Repository
public class AmazonOrders {
    /** Changes of the last two minutes are in no search, so a search just done reaches no further. */
    private static final Duration SEARCH_IS_RECENT = Duration.ofMinutes(5);

    /** A search may be of several pages, three minutes apart. */
    private static final Duration SEARCH_COUNTS = Duration.ofMinutes(15);

    /** Still to be shipped. */
    private static final List<String> OPEN = List.of("UNSHIPPED", "PARTIALLY_SHIPPED");

    /** Besides, what is ordered and not paid yet: Amazon takes its pieces out of the offer already. */
    private static final List<String> NOT_SHIPPED =
            List.of("UNSHIPPED", "PARTIALLY_SHIPPED", "PENDING", "PENDING_AVAILABILITY");

    private final JdbcClient jdbc;
    private final AmazonSettings settings;
    private final Clock clock;

    public AmazonOrders(JdbcClient jdbc, AmazonSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The search that picks up where the last complete one ended, with an overlap. */
    public OrderSearch nextSearch() {
        Instant now = Instant.now(clock);
        return OrderSearch.from(completeUntil()
                .map(until -> until.minus(settings.ordersOverlap()))
                .orElse(now.minus(settings.ordersSince())));
    }

    /** The same, but it reaches back at least to this time. */
    public OrderSearch searchReaching(Instant since) {
        OrderSearch next = nextSearch();
        return next.changedAfter().isBefore(since) ? next : OrderSearch.from(since);
    }

    /** Merchant-fulfilled orders that were read at that time or later. */
    public List<AmazonOrder> readSince(Instant time) {
        return jdbc
                .sql("select content from amazon_order where fulfilled_by = 'MERCHANT' and read_at >= :since")
                .param("since", time(time))
                .query(String.class)
                .list()
                .stream()
                .map(content -> SpApiJson.read(content, AmazonOrder.class))
                .toList();
    }

    /** Keeps a page. Only the last page of a search moves the mark: a search that broke off is done again. */
    @Transactional
    public void keep(OrderPage page) {
        page.orders().forEach(this::keep);
        if (page.last()) {
            markComplete(page.completeUntil());
        }
    }

    /** Keeps one order as it was just read. */
    @Transactional
    public void keep(AmazonOrder order) {
        forget(order.id());
        jdbc.sql("insert into amazon_order (order_id, status, fulfilled_by, ship_by, content, read_at)"
                        + " values (:id, :status, :by, :shipBy, :content, :readAt) on conflict do nothing")
                .param("id", order.id().value())
                .param("status", order.status())
                .param("by", order.fulfilledBy())
                .param("shipBy", order.shipBy().map(AmazonOrders::time).orElse(null))
                .param("content", SpApiJson.write(order))
                .param("readAt", time(order.readAt()))
                .update();
    }

    /** Something was just written to this order: what is kept of it is no longer true. */
    public void forget(AmazonOrderId id) {
        jdbc.sql("delete from amazon_order where order_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Something was just written to these orders. */
    @Transactional
    public void forget(List<AmazonOrderId> ids) {
        ids.forEach(this::forget);
    }

    /** The order, if it is known as of no longer ago than {@code nightshift.amazon.order-max-age}. */
    public Optional<AmazonOrder> recent(AmazonOrderId id) {
        Instant oldest = Instant.now(clock).minus(settings.orderMaxAge());
        boolean searchIsRecent = completeUntil().filter(oldest::isBefore).isPresent();
        return kept(id).filter(order -> order.readAt().isAfter(oldest)
                || searchIsRecent && order.fulfilledBy().equals("MERCHANT"));
    }

    /** Those of these orders that are kept, as current as the last search for changed orders. */
    public Map<AmazonOrderId, AmazonOrder> kept(Collection<AmazonOrderId> ids) {
        Map<AmazonOrderId, AmazonOrder> kept = new LinkedHashMap<>();
        ids.forEach(id -> kept(id).ifPresent(order -> kept.put(id, order)));
        return kept;
    }

    /** Whether the last search for changed orders is so long ago that the kept orders may be out of date. */
    public boolean searchIsOld() {
        Instant oldest = Instant.now(clock).minus(SEARCH_IS_RECENT);
        return completeUntil().filter(oldest::isBefore).isEmpty();
    }

    /** Whether they were searched so lately that they may be counted on. */
    public boolean searchedLately() {
        Instant oldest = Instant.now(clock).minus(SEARCH_COUNTS);
        return completeUntil().filter(oldest::isBefore).isPresent();
    }

    private Optional<AmazonOrder> kept(AmazonOrderId id) {
        return jdbc.sql("select content from amazon_order where order_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(content -> SpApiJson.read(content, AmazonOrder.class));
    }

    /** Merchant-fulfilled orders that Amazon still expects to be shipped, the most urgent first. */
    public List<AmazonOrder> open() {
        return inStatus(OPEN);
    }

    /** Merchant-fulfilled orders whose pieces the supplier still has, also those that nobody may ship yet. */
    public List<AmazonOrder> notShipped() {
        return inStatus(NOT_SHIPPED);
    }

    private List<AmazonOrder> inStatus(List<String> statuses) {
        return jdbc
                .sql("select content from amazon_order where fulfilled_by = 'MERCHANT'"
                        + " and status in (:statuses) order by ship_by, order_id")
                .param("statuses", statuses)
                .query(String.class)
                .list()
                .stream()
                .map(content -> SpApiJson.read(content, AmazonOrder.class))
                .toList();
    }

    private Optional<Instant> completeUntil() {
        return jdbc.sql("select complete_until from amazon_orders_search where marketplace_id = :id")
                .param("id", settings.marketplaceId())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void markComplete(Instant until) {
        int updated = mark("update amazon_orders_search set complete_until = :until where marketplace_id = :id", until);
        if (updated == 0) {
            mark("insert into amazon_orders_search (marketplace_id, complete_until) values (:id, :until)", until);
        }
    }

    private int mark(String sql, Instant until) {
        return jdbc.sql(sql)
                .param("id", settings.marketplaceId())
                .param("until", time(until))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
