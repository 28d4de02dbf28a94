package nightshift.shop;

import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.core.OrderName;

/**
 * The orders a customer's mail may be about, the newest first: each truly bears a number, an Amazon number or the address
 * that was asked for. Whether the writer may hear of them is for the caller to say, by the address on the order.
 */
public record CustomerOrders(List<CustomerOrder> orders) {
    public CustomerOrders {
        orders = List.copyOf(orders);
    }

    public Optional<CustomerOrder> named(OrderName name) {
        return orders.stream().filter(order -> order.name().sameAs(name)).findFirst();
    }

    public Optional<CustomerOrder> fromAmazon(AmazonOrderId id) {
        return orders.stream()
                .filter(order -> order.amazonOrder().filter(id::equals).isPresent())
                .findFirst();
    }

    /** Those placed with this address, the newest first. */
    public List<CustomerOrder> of(EmailAddress email) {
        return orders.stream()
                .filter(order -> order.email().filter(email::equals).isPresent())
                .toList();
    }
}
