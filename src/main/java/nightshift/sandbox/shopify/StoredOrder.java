package nightshift.sandbox.shopify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.sandbox.SeedOrder;
import org.jspecify.annotations.Nullable;

/** An order of the simulated store. Guarded by the store's lock. */
final class StoredOrder {
    final long number;
    final SeedOrder seed;
    final List<StoredLine> lines = new ArrayList<>();
    final List<StoredFulfillmentOrder> fulfillmentOrders = new ArrayList<>();
    final List<StoredFulfillment> fulfillments = new ArrayList<>();
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<String> tags = new ArrayList<>();

    @Nullable
    String note;

    @Nullable
    String sourceIdentifier;

    @Nullable
    Instant cancelledAt;

    @Nullable
    Instant closedAt;

    Instant updatedAt;

    StoredOrder(long number, SeedOrder seed) {
        this.number = number;
        this.seed = seed;
        this.updatedAt = seed.createdAt();
    }

    String id() {
        return "gid://shopify/Order/" + number;
    }

    String fulfillmentStatus() {
        int total = lines.stream().mapToInt(StoredLine::current).sum();
        int shipped = fulfillments.stream()
                .filter(StoredFulfillment::live)
                .flatMap(fulfillment -> fulfillment.lines.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        if (shipped == 0) {
            return Stream.of("ON_HOLD", "SCHEDULED", "IN_PROGRESS")
                    .filter(status -> fulfillmentOrders.stream().anyMatch(order -> order.status.equals(status)))
                    .findFirst()
                    .orElse("UNFULFILLED");
        }
        return shipped < total ? "PARTIALLY_FULFILLED" : "FULFILLED";
    }

    static final class StoredLine {
        final long number;
        final String sku;
        final String title;
        final String vendor;
        final int quantity;
        /** Taken off the order by an edit. */
        int removed;

        StoredLine(long number, SeedOrder.Line line) {
            this.number = number;
            sku = line.sku();
            title = line.title();
            vendor = line.vendor();
            quantity = line.quantity();
        }

        int current() {
            return quantity - removed;
        }
    }

    static final class StoredFulfillmentOrder {
        final long number;
        final String location;
        final boolean otherService;
        final Map<StoredLine, ServiceLine> lines = new LinkedHashMap<>();
        String status;

        StoredFulfillmentOrder(long number, String location, boolean otherService, String status) {
            this.number = number;
            this.location = location;
            this.otherService = otherService;
            this.status = status;
        }

        String id() {
            return "gid://shopify/FulfillmentOrder/" + number;
        }
    }

    static final class ServiceLine {
        final long number;
        int total;
        int remaining;

        ServiceLine(long number, int total) {
            this.number = number;
            this.total = total;
            this.remaining = total;
        }

        String id() {
            return "gid://shopify/FulfillmentOrderLineItem/" + number;
        }
    }

    static final class StoredFulfillment {
        final long number;
        final String name;
        final Instant createdAt;
        final Map<StoredLine, Integer> lines;
        Instant updatedAt;
        Tracking tracking;
        String status = "SUCCESS";
        Optional<SeedOrder.Delivery> delivery = Optional.empty();

        StoredFulfillment(
                long number, String name, Instant createdAt, Map<StoredLine, Integer> lines, Tracking tracking) {
            this.number = number;
            this.name = name;
            this.createdAt = createdAt;
            this.updatedAt = createdAt;
            this.lines = lines;
            this.tracking = tracking;
        }

        String id() {
            return "gid://shopify/Fulfillment/" + number;
        }

        boolean live() {
            return status.equals("SUCCESS");
        }
    }

    /** @param urls one for each number, or empty */
    record Tracking(@Nullable String company, List<String> numbers, List<String> urls) {}
}
