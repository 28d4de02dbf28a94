package nightshift.marketplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.TrackingNumber;

/** What an Amazon order already shows as shipped: its live packages and its fulfilled quantities. */
final class ShippedItems {
    private final List<AmazonOrder.ShippedPackage> packages;

    ShippedItems(AmazonOrder order) {
        packages = order.packages().stream()
                .filter(shipped -> !shipped.status().equals("CANCELLED"))
                .toList();
    }

    /** Whether the same tracking number stands there for the same items. A package without items stands for all of its order. */
    boolean covers(ShipmentConfirmation confirmation) {
        List<AmazonOrder.ShippedPackage> same = of(confirmation.tracking()).toList();
        return !same.isEmpty()
                && (same.stream().anyMatch(shipped -> shipped.items().isEmpty())
                        || confirmation.items().stream()
                                .allMatch(item -> quantity(same, item.orderItemId()) >= item.quantity()));
    }

    Optional<String> packageOf(TrackingNumber tracking) {
        return of(tracking).map(AmazonOrder.ShippedPackage::reference).findFirst();
    }

    /** The larger of both counts, as one of them may lag. */
    int quantityOf(AmazonOrder.Item item) {
        return Math.max(item.fulfilled(), quantity(packages, item.orderItemId()));
    }

    /** {@code " with 1Z..."}, for a sentence; empty when no package names the item. */
    String numbersOf(String orderItemId) {
        String numbers = packages.stream()
                .filter(shipped -> shipped.items().stream()
                        .anyMatch(item -> item.orderItemId().equals(orderItemId)))
                .flatMap(shipped -> shipped.trackingNumber().stream())
                .collect(Collectors.joining(" and "));
        return numbers.isEmpty() ? "" : " with " + numbers;
    }

    private Stream<AmazonOrder.ShippedPackage> of(TrackingNumber tracking) {
        return packages.stream()
                .filter(shipped ->
                        shipped.trackingNumber().filter(tracking::spelledAs).isPresent());
    }

    private static int quantity(List<AmazonOrder.ShippedPackage> packages, String orderItemId) {
        return packages.stream()
                .flatMap(shipped -> shipped.items().stream())
                .filter(item -> item.orderItemId().equals(orderItemId))
                .mapToInt(AmazonOrder.PackageItem::quantity)
                .sum();
    }
}
