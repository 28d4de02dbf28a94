package nightshift.marketplace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;

/** Orders as they were read one by one, put together. */
public final class ReadOrders {
    private ReadOrders() {}

    /** @param answers one Optional of an order each; anything else where nothing was asked */
    public static Map<AmazonOrderId, AmazonOrder> byId(List<?> answers) {
        Map<AmazonOrderId, AmazonOrder> orders = new LinkedHashMap<>();
        for (Object answer : answers) {
            if (answer instanceof Optional<?> read && read.orElse(null) instanceof AmazonOrder order) {
                orders.put(order.id(), order);
            }
        }
        return orders;
    }
}
