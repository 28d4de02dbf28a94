package nightshift.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;

/**
 * An Amazon order (Orders API v2026-01-01).
 *
 * @param status PENDING_AVAILABILITY, PENDING, UNSHIPPED, PARTIALLY_SHIPPED, SHIPPED, CANCELLED, UNFULFILLABLE
 * @param fulfilledBy MERCHANT or AMAZON (FBA: never ours to confirm)
 * @param shipBy the latest time it must be shipped
 */
public record AmazonOrder(
        AmazonOrderId id,
        String status,
        String fulfilledBy,
        Instant createdAt,
        Optional<Instant> shipBy,
        List<String> programs,
        List<Item> items,
        List<ShippedPackage> packages,
        Instant readAt) {
    public AmazonOrder {
        programs = List.copyOf(programs);
        items = List.copyOf(items);
        packages = List.copyOf(packages);
    }

    /** @param orderItemId 14 digits, leading zeros count */
    public record Item(
            String orderItemId, Optional<String> sellerSku, int ordered, int fulfilled, boolean buyerWantsToCancel) {}

    public record ShippedPackage(
            String reference,
            Optional<String> trackingNumber,
            Optional<String> carrier,
            String status,
            List<PackageItem> items) {}

    public record PackageItem(String orderItemId, int quantity) {}
}
