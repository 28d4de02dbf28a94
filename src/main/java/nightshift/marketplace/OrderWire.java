package nightshift.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import org.jspecify.annotations.Nullable;

/** An order as the Orders API v2026-01-01 writes it, without personal data, which is never asked for (amazon-sp-api 10). */
record OrderWire(
        @Nullable String orderId,
        Instant createdTime,
        @Nullable List<String> programs,
        @Nullable Fulfillment fulfillment,
        @Nullable List<Item> orderItems,
        @Nullable List<Package> packages) {

    AmazonOrder order(Instant readAt) {
        Optional<Fulfillment> known = Optional.ofNullable(fulfillment);
        return new AmazonOrder(
                new AmazonOrderId(Objects.requireNonNull(orderId)),
                known.map(Fulfillment::fulfillmentStatus).orElse("UNKNOWN"),
                known.map(Fulfillment::fulfilledBy).orElse("UNKNOWN"),
                createdTime,
                known.map(Fulfillment::shipByWindow).map(Window::latestDateTime),
                programs == null ? List.of() : programs,
                each(orderItems, Item::item),
                each(packages, Package::shipped),
                readAt);
    }

    private static <A, B> List<B> each(@Nullable List<A> list, Function<A, B> change) {
        return list == null ? List.of() : list.stream().map(change).toList();
    }

    record Fulfillment(
            @Nullable String fulfillmentStatus, @Nullable String fulfilledBy, @Nullable Window shipByWindow) {}

    record Window(@Nullable Instant latestDateTime) {}

    record Item(
            String orderItemId,
            int quantityOrdered,
            @Nullable Product product,
            @Nullable Progress fulfillment,
            @Nullable Cancellation cancellation) {
        AmazonOrder.Item item() {
            return new AmazonOrder.Item(
                    orderItemId,
                    Optional.ofNullable(product).map(Product::sellerSku),
                    quantityOrdered,
                    Optional.ofNullable(fulfillment)
                            .map(Progress::quantityFulfilled)
                            .orElse(0),
                    Optional.ofNullable(cancellation)
                            .map(Cancellation::cancellationRequest)
                            .filter(CancellationRequest::byBuyer)
                            .isPresent());
        }
    }

    record Product(@Nullable String sellerSku) {}

    record Progress(@Nullable Integer quantityFulfilled) {}

    record Cancellation(@Nullable CancellationRequest cancellationRequest) {}

    record CancellationRequest(@Nullable String requester) {
        boolean byBuyer() {
            return "BUYER".equals(requester);
        }
    }

    record Package(
            String packageReferenceId,
            @Nullable Status packageStatus,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable List<AmazonOrder.PackageItem> packageItems) {
        AmazonOrder.ShippedPackage shipped() {
            return new AmazonOrder.ShippedPackage(
                    packageReferenceId,
                    Optional.ofNullable(trackingNumber).filter(number -> !number.isBlank()),
                    Optional.ofNullable(carrier),
                    Stream.ofNullable(packageStatus)
                            .map(Status::status)
                            .findFirst()
                            .orElse("UNKNOWN"),
                    packageItems == null ? List.of() : packageItems);
        }
    }

    record Status(String status) {}
}
