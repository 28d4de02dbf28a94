package nightshift.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The open orders' marks that Shopify cannot search for. It only proposes order ids: what it says is compared again on the
 * order as Shopify has it now.
 */
@Repository
public class OpenOrderIndex {
    private static final int ONLY_ROW = 1;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final ShopifySettings settings;
    private final Clock clock;

    public OpenOrderIndex(
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            ShopifySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /** Ids of orders that bear the Amazon order number or the note attribute's value. */
    public Set<String> idsFor(OrderQuestion question) {
        Set<String> ids = new TreeSet<>();
        String amazon = question.values().get(LookupKind.AMAZON_ORDER_ID);
        if (amazon != null) {
            ids.addAll(jdbc.sql("select order_id from open_order where amazon_order_id = :id")
                    .param("id", amazon.strip())
                    .query(String.class)
                    .list());
        }
        String attribute = question.values().get(LookupKind.NOTE_ATTRIBUTE);
        if (attribute != null) {
            ids.addAll(withAttribute(Text.squeezed(attribute)));
        }
        return ids;
    }

    /** Ids of orders that bear one of the Amazon order numbers a customer names. */
    public Set<String> idsOfAmazonOrders(CustomerQuestion question) {
        Set<String> ids = new TreeSet<>();
        question.amazonOrders()
                .forEach(id -> ids.addAll(idsFor(new OrderQuestion(Map.of(LookupKind.AMAZON_ORDER_ID, id.value())))));
        return ids;
    }

    /** A new refresh that goes on where the last completed one began; of another shop everything is read. */
    public IndexRefresh beginRefresh() {
        Optional<Instant> last = jdbc.sql("select read_until from open_order_refresh where id = :id and shop = :shop")
                .param("id", ONLY_ROW)
                .param("shop", settings.url())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
        return new IndexRefresh(last, Instant.now(clock));
    }

    /**
     * All or nothing, so that the next refresh never starts behind an order that was not stored.
     *
     * @return how many
     */
    public int finishRefresh(IndexRefresh refresh, List<ShopOrder> orders) {
        transaction.executeWithoutResult(status -> {
            // an order that moved to another page while they were read comes twice
            put(orders.stream()
                    .map(IndexedOrder::of)
                    .collect(Collectors.toMap(IndexedOrder::orderId, order -> order, (one, later) -> later))
                    .values());
            jdbc.sql("delete from open_order_refresh where id = :id")
                    .param("id", ONLY_ROW)
                    .update();
            jdbc.sql("insert into open_order_refresh (id, read_until, shop) values (:id, :until, :shop)")
                    .param("shop", settings.url())
                    .param("id", ONLY_ROW)
                    .param("until", OffsetDateTime.ofInstant(refresh.begunAt(), ZoneOffset.UTC))
                    .update();
        });
        return orders.size();
    }

    private List<String> withAttribute(String normalized) {
        return jdbc.sql("select distinct order_id from open_order_attribute where normalized_value = :value")
                .param("value", normalized)
                .query(String.class)
                .list();
    }

    private void put(Collection<IndexedOrder> orders) {
        List<String> ids = orders.stream().map(IndexedOrder::orderId).toList();
        inBatches(
                "delete from open_order_attribute where order_id = ?",
                ids.stream().map(OpenOrderIndex::row));
        inBatches("delete from open_order where order_id = ?", ids.stream().map(OpenOrderIndex::row));
        inBatches(
                "insert into open_order (order_id, order_name, amazon_order_id) values (?, ?, ?)",
                orders.stream()
                        .map(order -> row(
                                order.orderId(),
                                order.orderName(),
                                order.amazonOrder().map(AmazonOrderId::value).orElse(null))));
        inBatches(
                "insert into open_order_attribute (order_id, attribute_name, normalized_value) values (?, ?, ?)",
                orders.stream().flatMap(order -> order.attributes().entrySet().stream()
                        .map(mark -> row(order.orderId(), mark.getKey(), mark.getValue()))));
    }

    private void inBatches(String sql, Stream<@Nullable Object[]> rows) {
        List<@Nullable Object[]> all = rows.toList();
        if (!all.isEmpty()) {
            batches.batchUpdate(sql, all);
        }
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
