package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedListing;

/**
 * The seller's offers. What is accepted is noted in the books at once ({@code amazon.price}, {@code amazon.quantity},
 * {@code amazon.fields-lost}) and seen a while later.
 */
final class ListingBook {
    private final Map<String, SimulatedListing> listings = new LinkedHashMap<>();
    private final Queue<Coming> coming = new ArrayDeque<>();
    private final Books books;
    private final Clock clock;
    private Duration unseenFor = Duration.ofMillis(500);

    ListingBook(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    synchronized void add(SeedListing seed) {
        listings.put(seed.sellerSku(), new SimulatedListing(seed));
    }

    /** How long a change that was accepted cannot be seen. */
    synchronized void unseenFor(Duration time) {
        unseenFor = time;
    }

    synchronized Optional<SimulatedListing> find(String sku) {
        show();
        return Optional.ofNullable(listings.get(sku));
    }

    synchronized List<SimulatedListing> all() {
        show();
        return List.copyOf(listings.values());
    }

    /** A person's or another tool's doing, so it is not in the books. */
    synchronized void byHand(String sku, Optional<BigDecimal> price, Optional<Integer> quantity) {
        SimulatedListing listing = Optional.ofNullable(listings.get(sku))
                .orElseThrow(() -> new IllegalArgumentException("There is no listing with the SKU " + sku));
        for (ObjectNode attributes : List.of(listing.attributes, listing.accepted)) {
            price.ifPresent(value -> ((ObjectNode) SimulatedListing.offer(attributes, "ALL")
                            .orElseThrow()
                            .at("/our_price/0/schedule/0"))
                    .put("value_with_tax", value));
            quantity.ifPresent(
                    value -> attributes.path(SimulatedListing.AVAILABILITY).forEach(one -> ((ObjectNode) one)
                            .put("quantity", value)));
        }
        listing.updatedAt = Instant.now(clock);
    }

    /** Checks a change, and unless it is a preview takes it. */
    synchronized ListingPatch.Outcome change(SimulatedListing listing, JsonNode patches, boolean preview, String way) {
        show();
        ListingPatch.Outcome outcome = ListingPatch.of(listing.accepted, patches);
        if (outcome.valid() && !preview) {
            note(listing, outcome.attributes(), way);
            listing.accepted = outcome.attributes();
            coming.add(
                    new Coming(listing, outcome.attributes(), Instant.now(clock).plus(unseenFor)));
            show();
        }
        return outcome;
    }

    private void note(SimulatedListing listing, ObjectNode after, String way) {
        ObjectNode before = listing.accepted;
        String from = text(SimulatedListing.price(before));
        String to = text(SimulatedListing.price(after));
        if (!before.path(SimulatedListing.OFFER).equals(after.path(SimulatedListing.OFFER))) {
            books.write("amazon.price", listing.sku(), Map.of("from", from, "to", to, "way", way));
        }
        if (!before.path(SimulatedListing.AVAILABILITY).equals(after.path(SimulatedListing.AVAILABILITY))) {
            Map<String, Object> details = new HashMap<>(Map.of(
                    "from", SimulatedListing.quantity(before), "to", SimulatedListing.quantity(after), "way", way));
            if (listing.byAmazon()) {
                details.put("fulfilledByAmazon", true);
            }
            books.write("amazon.quantity", listing.sku(), details);
        }
        List<String> lost = SimulatedListing.lost(Map.entry(before, after));
        if (!lost.isEmpty()) {
            books.write("amazon.fields-lost", listing.sku(), Map.of("fields", lost, "way", way));
        }
        if (before.equals(after)) {
            books.write("amazon.unchanged", listing.sku(), Map.of("way", way));
        }
    }

    /** What has been hidden long enough is seen now. */
    private void show() {
        Instant now = Instant.now(clock);
        while (!coming.isEmpty() && !coming.element().at.isAfter(now)) {
            Coming next = coming.remove();
            next.listing.attributes = next.attributes;
            next.listing.updatedAt = now;
        }
    }

    private static String text(Optional<BigDecimal> price) {
        return price.map(value -> value.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    private record Coming(SimulatedListing listing, ObjectNode attributes, Instant at) {}
}
