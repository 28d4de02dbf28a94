package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * One live shipment of a customer's order; it may have several tracking numbers.
 *
 * @param tracking numbers with carrier and the carrier's page, only where the address is http or https
 * @param shippedAt when the shipment was entered
 * @param inTransitAt since when the carrier has it, where he reports
 * @param estimatedDeliveryAt mostly empty: only carriers that report to Shopify tell
 */
public record Parcel(
        String id,
        List<ShopOrder.Tracking> tracking,
        ParcelState state,
        Optional<Instant> shippedAt,
        Optional<Instant> inTransitAt,
        Optional<Instant> estimatedDeliveryAt,
        Optional<Instant> deliveredAt,
        List<Content> items) {
    public Parcel {
        tracking = List.copyOf(tracking);
        items = List.copyOf(items);
    }

    public boolean delivered() {
        return state == ParcelState.DELIVERED;
    }

    /** @param quantity how many of the order line are in it */
    public record Content(Optional<Sku> sku, String title, int quantity) {}
}
