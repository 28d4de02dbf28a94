package nightshift.marketplace;

import nightshift.core.AmazonOrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The number of each package of an Amazon order. Stable for a confirmation, so that a second try edits the same package,
 * and never given to another one: that would overwrite the first package (amazon-sp-api 7).
 */
@Repository
public class PackageReferences {
    private final JdbcClient jdbc;

    public PackageReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param order as just read: numbers it already shows are taken, whoever gave them */
    @Transactional
    public long of(ShipmentConfirmation confirmation, AmazonOrder order) {
        return jdbc.sql("select reference from amazon_package where order_id = :order and confirmation = :key")
                .param("order", order.id().value())
                .param("key", confirmation.key().value())
                .query(Long.class)
                .optional()
                .orElseGet(() -> given(confirmation, Math.max(highest(order), highest(order.id())) + 1));
    }

    private long given(ShipmentConfirmation confirmation, long reference) {
        jdbc.sql("insert into amazon_package (order_id, reference, confirmation) values (:order, :reference, :key)")
                .param("order", confirmation.order().value())
                .param("reference", reference)
                .param("key", confirmation.key().value())
                .update();
        return reference;
    }

    private long highest(AmazonOrderId order) {
        return jdbc.sql("select coalesce(max(reference), 0) from amazon_package where order_id = :order")
                .param("order", order.value())
                .query(Long.class)
                .single();
    }

    private static long highest(AmazonOrder order) {
        return order.packages().stream()
                .map(AmazonOrder.ShippedPackage::reference)
                .filter(reference -> reference.matches("\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }
}
