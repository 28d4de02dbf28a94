package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;

/**
 * How an order stands, as much as is needed to see whether somebody dealt with it.
 *
 * @param fulfilled whether nothing of it is left to ship
 * @param shipments the live ones
 */
public record OrderStanding(
        String id, OrderName name, Optional<Instant> cancelledAt, boolean fulfilled, List<Shipment> shipments) {
    public OrderStanding {
        shipments = List.copyOf(shipments);
    }

    /**
     * @param company the carrier as it is written in Shopify
     * @param changedAt when it was made or its tracking was changed, as Shopify says
     */
    public record Shipment(Set<TrackingNumber> numbers, Optional<String> company, Instant madeAt, Instant changedAt) {
        public Shipment {
            numbers = Set.copyOf(numbers);
        }
    }
}
