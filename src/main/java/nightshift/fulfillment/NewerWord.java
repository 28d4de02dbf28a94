package nightshift.fulfillment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.settings.StoreSettings;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.springframework.stereotype.Component;

/**
 * Mails are not always worked on in the order in which they came: a night decides several at a time, and what failed is
 * retried days later. What an older mail says is not the newer word, so it never proposes to change what a later one brought,
 * and ships no further pieces of the same lines without a question. Pure.
 */
@Component
public class NewerWord {
    /** The fact that holds who changed a shipment that stood. */
    public static final String CHANGED_BY = "changedBy";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d 'at' HH:mm", Locale.US);

    private final StoreSettings store;

    public NewerWord(StoreSettings store) {
        this.store = store;
    }

    /**
     * What was decided in a night, unless a later mail has said otherwise. Two parcels of one night are two parcels, whichever
     * is decided first; only of a mail that is worked on once more is a later shipment of the same lines asked about.
     *
     * @param behind the items whose writes have the reported numbers or those the order shows
     */
    public Decision over(ShipmentCase shipment, Decision decision, List<RunItem> behind) {
        return decision instanceof Decision.Proceed && shipment.work().attempt() <= 1
                ? decision
                : overRuled(shipment, decision, behind, Ruling.NONE);
    }

    /** The same for a shipment that a person has decided afresh. */
    public Decision overRuled(ShipmentCase shipment, Decision decision, List<RunItem> behind, Ruling ruling) {
        List<RunItem> later = behind.stream()
                .filter(item ->
                        told(item).filter(shipment.receivedAt()::isBefore).isPresent())
                .toList();
        Optional<Reason> newer = later.isEmpty()
                ? Optional.empty()
                : effects(decision)
                        .flatMap(effect -> newer(shipment, effect, later).stream())
                        .findFirst();
        return newer.filter(reason -> !ruling.vouchesFor(reason))
                .<Decision>map(reason -> new Decision.Review(List.of(reason)))
                .orElse(decision);
    }

    private static Stream<Effect> effects(Decision decision) {
        if (decision instanceof Decision.Proceed proceed) {
            return proceed.effects().stream();
        }
        return decision instanceof Decision.Review review ? review.prepared().stream() : Stream.empty();
    }

    private Optional<Reason> newer(ShipmentCase shipment, Effect effect, List<RunItem> later) {
        if (effect.payload() instanceof TrackingUpdate update) {
            List<TrackingNumber> standing = update.replaces() == null ? List.of() : update.replaces();
            return latest(later, write -> write.target().equals(update.target()) && carries(write, standing))
                    .map(item -> standing(shipment, update, standing, item));
        }
        return effect.payload() instanceof FulfillmentCreation creation
                ? latest(later, write -> otherPiecesOfTheSameLines(write, creation))
                        .map(item -> further(shipment, creation, item))
                : Optional.empty();
    }

    private static Optional<RunItem> latest(List<RunItem> later, Predicate<EffectView> which) {
        return later.stream()
                .filter(item -> item.effects().stream().anyMatch(which))
                .max(Comparator.comparing(item -> told(item).orElseThrow()));
    }

    /** When its mail came, or when a person entered it. */
    private static Optional<Instant> told(RunItem item) {
        return item.facts().containsKey(CHANGED_BY)
                ? Optional.of(item.decidedAt())
                : ReadShipment.in(item.facts()).map(ReadShipment::receivedAt);
    }

    private static boolean carries(EffectView write, Collection<TrackingNumber> numbers) {
        List<String> parts = Arrays.asList(write.key().split("[/+]"));
        return numbers.stream().map(TrackingNumber::value).anyMatch(parts::contains);
    }

    private static boolean otherPiecesOfTheSameLines(EffectView write, FulfillmentCreation creation) {
        return write.kind().equals(FulfillmentCreation.KIND)
                && write.target().equals(creation.target())
                && !carries(write, creation.trackingNumbers())
                && lines(write.key()).stream().anyMatch(lines(creation.key().value())::contains);
    }

    /** The fulfillment order lines in the key of a fulfillment. */
    private static Set<String> lines(String key) {
        return Stream.of(key.substring(key.lastIndexOf('/') + 1).split("\\+"))
                .map(part -> part.replaceFirst("x\\d+$", ""))
                .collect(Collectors.toSet());
    }

    private Reason standing(
            ShipmentCase shipment, TrackingUpdate update, List<TrackingNumber> standing, RunItem later) {
        return new Reason(
                ReasonKind.ALREADY_FULFILLED,
                ("%s (order %s) has %s, which was told later (%s) than this mail of %s with %s: nothing is to be done. If %s says"
                                + " that this number is right after all, replace it on the item that shipped.")
                        .formatted(
                                shipment.label(),
                                update.orderName(),
                                words(standing),
                                at(told(later).orElseThrow()),
                                at(shipment.receivedAt()),
                                shipment.trackingInWords(),
                                shipment.supplier().name()));
    }

    private Reason further(ShipmentCase shipment, FulfillmentCreation creation, RunItem later) {
        return new Reason(
                ReasonKind.CONFLICTING_VALUES,
                ("%s (order %s): a later mail (%s) shipped pieces of the same lines with another number than this one of %s (%s)."
                                + " Approve it if both parcels went out; ask %s.")
                        .formatted(
                                shipment.label(),
                                creation.orderName(),
                                at(told(later).orElseThrow()),
                                at(shipment.receivedAt()),
                                shipment.trackingInWords(),
                                shipment.supplier().name()));
    }

    private String at(Instant time) {
        return time.atZone(store.timeZone()).format(TIME);
    }

    private static String words(List<TrackingNumber> numbers) {
        return numbers.stream().sorted().map(TrackingNumber::value).collect(Collectors.joining(" and "));
    }
}
