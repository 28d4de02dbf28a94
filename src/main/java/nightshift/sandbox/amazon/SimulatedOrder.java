package nightshift.sandbox.amazon;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Trait;
import org.jspecify.annotations.Nullable;

/** An order at the simulated Amazon: what was ordered and which packages it has. Guarded by its {@link OrderBook}. */
final class SimulatedOrder {
    private static final Duration TIME_TO_SHIP = Duration.ofDays(2);

    final AmazonOrderId id;
    final SeedOrder seed;
    final List<Item> items;
    final List<Parcel> packages = new ArrayList<>();
    /** When a package can be seen, by its reference; others can be seen at once. */
    final Map<String, Instant> shownFrom = new HashMap<>();

    Instant updatedAt;

    SimulatedOrder(SeedOrder seed, AmazonOrderId id) {
        this.seed = seed;
        this.id = id;
        this.updatedAt = seed.createdAt();
        this.items = IntStream.range(0, seed.lines().size())
                .mapToObj(n -> new Item(
                        AmazonSandbox.itemId(id, n),
                        seed.lines().get(n).sku(),
                        seed.lines().get(n).quantity()))
                .toList();
        seed.shipped()
                .forEach(shipped -> packages.add(new Parcel(
                        String.valueOf(packages.size() + 1),
                        shipped.company(),
                        null,
                        shipped.trackingNumber(),
                        seed.createdAt(),
                        quantities(shipped.skus()))));
    }

    /** As a question for it is answered: without packages that cannot be seen yet. */
    SimulatedOrder asShownAt(Instant time) {
        SimulatedOrder shown = new SimulatedOrder(seed, id);
        shown.packages.clear();
        packages.stream()
                .filter(parcel -> !shownFrom
                        .getOrDefault(parcel.reference(), Instant.EPOCH)
                        .isAfter(time))
                .forEach(shown.packages::add);
        shown.updatedAt = updatedAt;
        return shown;
    }

    String status() {
        if (seed.traits().contains(Trait.AMAZON_CANCELLED)) {
            return "CANCELLED";
        }
        if (seed.traits().contains(Trait.AMAZON_PENDING)) {
            return "PENDING";
        }
        int open = items.stream().mapToInt(this::unfulfilled).sum();
        return packages.isEmpty() ? "UNSHIPPED" : open == 0 ? "SHIPPED" : "PARTIALLY_SHIPPED";
    }

    String fulfilledBy() {
        return seed.traits().contains(Trait.FULFILLED_BY_AMAZON) ? "AMAZON" : "MERCHANT";
    }

    boolean buyerWantsToCancel() {
        return seed.traits().contains(Trait.AMAZON_CANCELLATION_REQUESTED);
    }

    Instant shipBy() {
        return seed.createdAt().plus(TIME_TO_SHIP);
    }

    Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    Optional<Parcel> parcel(String reference) {
        return packages.stream()
                .filter(parcel -> parcel.reference().equals(reference))
                .findFirst();
    }

    int fulfilled(Item item) {
        return packages.stream()
                .mapToInt(parcel -> parcel.items().getOrDefault(item.id(), 0))
                .sum();
    }

    int unfulfilled(Item item) {
        return item.quantity() - fulfilled(item);
    }

    private Map<String, Integer> quantities(List<String> skus) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        items.stream()
                .filter(item -> skus.contains(item.sku()))
                .forEach(item -> quantities.put(item.id(), item.quantity()));
        return quantities;
    }

    record Item(String id, String sku, int quantity) {}

    /** @param items quantities by order item */
    record Parcel(
            String reference,
            String carrier,
            @Nullable String service,
            String tracking,
            Instant shippedAt,
            Map<String, Integer> items) {
        Parcel {
            items = Map.copyOf(items);
        }
    }
}
