package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.OrderName;
import nightshift.shop.ShopOrder.Fulfillment;

/** A paid order of which nothing matters but its fulfillments. */
public final class ShippedOrder {
    private ShippedOrder() {}

    public static ShopOrder of(String id, String name, Fulfillment... fulfillments) {
        return new ShopOrder(
                id,
                new OrderName(name),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                "PAID",
                "FULFILLED",
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(fulfillments));
    }
}
