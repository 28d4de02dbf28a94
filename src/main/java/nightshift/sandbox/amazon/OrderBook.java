package nightshift.sandbox.amazon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.amazon.SimulatedOrder.Parcel;

/** The orders of the simulated seller. Confirmations of both ways end here and are noted in the books. */
final class OrderBook {
    private final Map<String, SimulatedOrder> orders = new TreeMap<>();
    private final Books books;
    private final Clock clock;
    private Duration unseenFor = Duration.ZERO;

    OrderBook(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    synchronized void add(SeedOrder seed, AmazonOrderId id) {
        orders.put(id.value(), new SimulatedOrder(seed, id));
    }

    /** How long a confirmation that was taken is not shown. */
    synchronized void unseenFor(Duration time) {
        unseenFor = time;
    }

    synchronized void clear() {
        orders.clear();
    }

    synchronized Optional<SimulatedOrder> find(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    synchronized List<SimulatedOrder> all() {
        return List.copyOf(orders.values());
    }

    /** A person's doing, so it is not in the books. */
    synchronized void shipByHand(String id, String tracking, String carrier) {
        SimulatedOrder order =
                find(id).orElseThrow(() -> new IllegalArgumentException("There is no Amazon order " + id));
        order.packages.clear();
        order.packages.add(new Parcel(
                "9",
                carrier,
                null,
                tracking,
                Instant.now(clock),
                order.items.stream()
                        .collect(Collectors.toMap(SimulatedOrder.Item::id, SimulatedOrder.Item::quantity))));
        order.updatedAt = Instant.now(clock);
    }

    /** A new package, or the same one with new values. */
    synchronized void confirm(SimulatedOrder order, Parcel parcel, String way) {
        boolean again = order.packages.removeIf(old -> old.reference().equals(parcel.reference()));
        order.packages.add(parcel);
        order.shownFrom.put(parcel.reference(), Instant.now(clock).plus(unseenFor));
        order.updatedAt = Instant.now(clock);
        books.write(
                again ? "amazon.resubmission" : "amazon.confirmation",
                order.id.value(),
                Map.of(
                        "order", order.id.value(),
                        "tracking", parcel.tracking(),
                        "carrier", parcel.carrier(),
                        "items", parcel.items(),
                        "shippedAt", parcel.shippedAt().toString(),
                        "way", way));
    }
}
