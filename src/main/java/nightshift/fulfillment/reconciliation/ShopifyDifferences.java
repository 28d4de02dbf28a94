package nightshift.fulfillment.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.RecordedWrite;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.TrackingUpdate;
import org.jspecify.annotations.Nullable;

/** Does one Shopify order show what was fulfilled, and nothing of ours that is not recorded? */
final class ShopifyDifferences {
    /** Those that were not undone. */
    private final List<RecordedWrite> creations;

    private final ShopOrder order;

    /** The numbers a fulfillment was corrected to since, by its id. */
    private final Map<String, List<TrackingNumber>> corrected = new HashMap<>();

    /** The fulfillments that are accounted for. */
    private final Set<String> known = new HashSet<>();

    private ShopifyDifferences(List<RecordedWrite> writes, ShopOrder order) {
        this.order = order;
        Set<String> undone = writes.stream()
                .filter(RecordedWrite::achieved)
                .filter(write -> write.payload() instanceof FulfillmentCancellation)
                .map(write -> ((FulfillmentCancellation) write.payload()).fulfillmentId())
                .collect(Collectors.toSet());
        this.creations = writes.stream()
                .filter(write -> write.payload() instanceof FulfillmentCreation)
                .filter(write -> write.remoteId().filter(undone::contains).isEmpty())
                .toList();
        for (RecordedWrite write : writes) {
            if (write.achieved() && write.payload() instanceof TrackingUpdate update) {
                corrected.put(update.fulfillmentId(), update.trackingNumbers());
            }
        }
    }

    /**
     * @param writes all that were tried on this order
     * @param order as Shopify shows it; null where it does not
     */
    static List<Difference> of(List<RecordedWrite> writes, @Nullable ShopOrder order) {
        return order == null ? gone(writes) : new ShopifyDifferences(writes, order).all();
    }

    private static List<Difference> gone(List<RecordedWrite> writes) {
        return writes.stream()
                .filter(RecordedWrite::achieved)
                .filter(write -> write.payload() instanceof FulfillmentCreation)
                .map(write -> difference(
                        DifferenceKind.MISSING,
                        write,
                        "%s is recorded as fulfilled with %s, but Shopify does not show the order any more: look for it.",
                        creation(write).orderName(),
                        words(creation(write).trackingNumbers())))
                .toList();
    }

    private List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        creations.stream().filter(RecordedWrite::achieved).forEach(write -> recorded(write)
                .ifPresent(differences::add));
        creations.stream().filter(RecordedWrite::settled).forEach(write -> unrecorded(write)
                .ifPresent(differences::add));
        return differences;
    }

    /** A fulfillment that somebody cancelled and entered again agrees. */
    private Optional<Difference> recorded(RecordedWrite write) {
        FulfillmentCreation wanted = creation(write);
        Optional<Fulfillment> made = order.fulfillments().stream()
                .filter(candidate ->
                        write.remoteId().filter(candidate.id()::equals).isPresent())
                .findFirst();
        Optional<Fulfillment> standing =
                made.filter(Fulfillment::live).or(() -> Shipments.same(order, wanted, Set.of()));
        made.map(Fulfillment::id).ifPresent(known::add);
        standing.map(Fulfillment::id).ifPresent(known::add);
        if (standing.isEmpty()) {
            return Optional.of(made.isPresent() ? cancelled(write) : missing(write));
        }
        return otherTracking(write, standing.get()).or(() -> otherQuantity(write, standing.get()));
    }

    private static Difference cancelled(RecordedWrite write) {
        return difference(
                DifferenceKind.CANCELLED,
                write,
                "%s was fulfilled with %s, but the fulfillment was cancelled in Shopify since: fulfill it again by hand if the parcel is on its way.",
                creation(write).orderName(),
                words(creation(write).trackingNumbers()));
    }

    private static Difference missing(RecordedWrite write) {
        return difference(
                DifferenceKind.MISSING,
                write,
                "%s is recorded as fulfilled with %s, but Shopify does not show it: look at the order.",
                creation(write).orderName(),
                words(creation(write).trackingNumbers()));
    }

    private Optional<Difference> otherTracking(RecordedWrite write, Fulfillment standing) {
        List<TrackingNumber> wanted =
                corrected.getOrDefault(standing.id(), creation(write).trackingNumbers());
        Set<TrackingNumber> shown = Shipments.numbers(standing);
        return shown.containsAll(wanted)
                ? Optional.empty()
                : Optional.of(difference(
                        DifferenceKind.OTHER_TRACKING,
                        write,
                        "%s was fulfilled with %s, but Shopify now shows %s: check which one is right.",
                        order.name(),
                        words(wanted),
                        shown.isEmpty() ? "no tracking number" : words(new TreeSet<>(shown))));
    }

    private Optional<Difference> otherQuantity(RecordedWrite write, Fulfillment standing) {
        return Shipments.quantities(standing).equals(Shipments.quantities(creation(write)))
                ? Optional.empty()
                : Optional.of(difference(
                        DifferenceKind.OTHER_QUANTITY,
                        write,
                        "%s was fulfilled with %s, but Shopify shows other items or quantities for it: check what was shipped.",
                        order.name(),
                        words(creation(write).trackingNumbers())));
    }

    /** A live fulfillment with our number that no write here accounts for. */
    private Optional<Difference> unrecorded(RecordedWrite write) {
        return order.fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(standing -> !known.contains(standing.id()))
                .filter(standing -> Shipments.numbers(standing).stream()
                        .anyMatch(creation(write).trackingNumbers()::contains))
                .findFirst()
                .map(standing -> {
                    known.add(standing.id());
                    return unrecorded(write, standing);
                });
    }

    private Difference unrecorded(RecordedWrite write, Fulfillment standing) {
        String sentence = write.achieved()
                ? "%s has a further fulfillment %s with %s that is not recorded here: cancel one of them if it was shipped once."
                : "%s shows the fulfillment %s with %s, but here it is recorded as not written: retry its dead letter, which finds it done.";
        return new Difference(
                DifferenceKind.UNRECORDED,
                RemoteSystem.SHOPIFY,
                "shopify/UNRECORDED/" + standing.id(),
                write.target(),
                Optional.of(write.effectId()),
                sentence.formatted(
                        order.name(), standing.name(), words(creation(write).trackingNumbers())));
    }

    private static FulfillmentCreation creation(RecordedWrite write) {
        return (FulfillmentCreation) write.payload();
    }

    private static Difference difference(DifferenceKind kind, RecordedWrite write, String sentence, Object... values) {
        return new Difference(
                kind,
                RemoteSystem.SHOPIFY,
                "shopify/" + kind + "/" + write.effectId(),
                write.target(),
                Optional.of(write.effectId()),
                sentence.formatted(values));
    }

    private static String words(Iterable<TrackingNumber> numbers) {
        List<String> words = new ArrayList<>();
        numbers.forEach(number -> words.add(number.value()));
        return words.stream().collect(Collectors.joining(" and "));
    }
}
