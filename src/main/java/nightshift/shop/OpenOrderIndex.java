package nightshift.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nightshift.core.AmazonOrderId;
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
    private final TransactionTemplate transaction;
    private final Clock clock;

    public OpenOrderIndex(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
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
            ids.addAll(withAttribute(OrderMarks.normalized(attribute)));
        }
        return ids;
    }

    /** A new refresh that goes on where the last completed one began. */
    public IndexRefresh beginRefresh() {
        Optional<Instant> last = jdbc.sql("select read_until from open_order_refresh where id = :id")
                .param("id", ONLY_ROW)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
        return new IndexRefresh(last, Instant.now(clock));
    }

    /** All or nothing, so that the next refresh never starts behind an order that was not stored. @return how many */
    public int finishRefresh(IndexRefresh refresh, List<ShopOrder> orders) {
        transaction.executeWithoutResult(status -> {
            orders.stream().map(IndexedOrder::of).forEach(this::put);
            jdbc.sql("delete from open_order_refresh where id = :id")
                    .param("id", ONLY_ROW)
                    .update();
            jdbc.sql("insert into open_order_refresh (id, read_until) values (:id, :until)")
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

    private void put(IndexedOrder order) {
        jdbc.sql("delete from open_order_attribute where order_id = :id")
                .param("id", order.orderId())
                .update();
        jdbc.sql("delete from open_order where order_id = :id")
                .param("id", order.orderId())
                .update();
        jdbc.sql("insert into open_order (order_id, order_name, amazon_order_id) values (:id, :name, :amazon)")
                .param("id", order.orderId())
                .param("name", order.orderName())
                .param("amazon", order.amazonOrder().map(AmazonOrderId::value).orElse(null))
                .update();
        order.attributes().forEach((name, value) -> jdbc.sql(
                        "insert into open_order_attribute (order_id, attribute_name, normalized_value)"
                                + " values (:id, :name, :value)")
                .param("id", order.orderId())
                .param("name", name)
                .param("value", value)
                .update());
    }
}
