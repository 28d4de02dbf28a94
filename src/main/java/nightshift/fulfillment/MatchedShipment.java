package nightshift.fulfillment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nightshift.core.TrackingNumber;
import nightshift.documents.NoticeLine;
import nightshift.marketplace.AmazonOrder;
import nightshift.shop.ShopOrder;

/**
 * A shipment with the order it belongs to, as the checks see it.
 *
 * @param amazon the Amazon order behind it, where it came from there and Nightshift confirms it itself
 * @param now the time of the decision
 * @param zone the store's time zone
 * @param ruling what a person said about it
 */
public record MatchedShipment(
        ShipmentCase shipment, ShopOrder order, Optional<AmazonOrder> amazon, Instant now, ZoneId zone, Ruling ruling) {
    public MatchedShipment(
            ShipmentCase shipment, ShopOrder order, Optional<AmazonOrder> amazon, Instant now, ZoneId zone) {
        this(shipment, order, amazon, now, zone, Ruling.NONE);
    }

    /** The same as if its document listed these lines. */
    MatchedShipment listing(List<NoticeLine> lines) {
        return new MatchedShipment(shipment.listing(lines), order, amazon, now, zone, ruling);
    }

    /** The same as if only these of its parcels had been reported. */
    MatchedShipment carriedBy(List<TrackingNumber> numbers) {
        return new MatchedShipment(shipment.carriedBy(numbers), order, amazon, now, zone, ruling);
    }

    /** For sentences: {@code PO-7415 (order #7415)}. */
    public String label() {
        return shipment.label() + " (order " + order.name() + ")";
    }

    public String supplierName() {
        return shipment.supplier().name();
    }
}
