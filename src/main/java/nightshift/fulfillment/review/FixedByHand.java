package nightshift.fulfillment.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.ReadShipment;
import nightshift.fulfillment.ShipmentFacts;
import nightshift.operations.Reviews;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.FixedReview;
import nightshift.operations.reviews.HandledTimes;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import nightshift.shop.OrderStanding;
import nightshift.shop.OrderStanding.Shipment;
import org.springframework.stereotype.Component;

/**
 * Which flags a person answered in Shopify itself: since the flag was raised the order got the reported numbers or, where the
 * number was what was wrong, everything of it was shipped. That Shopify shows the number is no answer to a flag that was raised
 * although it did.
 */
@Component
public class FixedByHand {
    private static final String SHOPIFY = "Shopify";

    private static final Set<ReasonKind> ABOUT_VALUES = EnumSet.of(
            ReasonKind.BAD_TRACKING,
            ReasonKind.CARRIER_MISMATCH,
            ReasonKind.CONFLICTING_VALUES,
            ReasonKind.DATE_ANOMALY,
            ReasonKind.QUANTITY);

    /** Raised only where Shopify shows other numbers. */
    private static final Set<ReasonKind> ABOUT_ANOTHER_NUMBER =
            EnumSet.of(ReasonKind.ALREADY_FULFILLED, ReasonKind.TRACKING_CORRECTION, ReasonKind.ADDITIONAL_PARCEL);

    /** Of these a shipment in Shopify says nothing. */
    private static final Set<ReasonKind> NOT_ANSWERED_IN_SHOPIFY =
            EnumSet.of(ReasonKind.VENDOR_CANCELLED, ReasonKind.DUPLICATE_TRACKING);

    private static final Set<Mode> WRITE_NOTHING = EnumSet.of(Mode.OFF, Mode.SHADOW);

    private final HandledTimes times;
    private final Carriers carriers;

    public FixedByHand(HandledTimes times, Carriers carriers) {
        this.times = times;
        this.carriers = carriers;
    }

    /** @param numbers those in Shopify that stand for the reported shipment */
    private record Answer(ReviewedItem item, OrderStanding order, Shipment shipment, List<TrackingNumber> numbers) {
        long review() {
            return item.review().orElseThrow().id();
        }

        Mode mode(Map<String, Mode> modes) {
            return item.work()
                    .supplier()
                    .map(name -> modes.getOrDefault(name, Mode.REVIEW))
                    .orElse(Mode.REVIEW);
        }

        boolean fromAmazon() {
            return ShipmentFacts.fromAmazon(item.item().facts());
        }
    }

    /** The orders to look at: of each flag the one order it is about. */
    public List<String> orders(List<ReviewedItem> items) {
        return items.stream().flatMap(item -> order(item).stream()).distinct().toList();
    }

    /**
     * The flags with nothing left to do.
     *
     * @param modes by supplier: in shadow Amazon is told nothing anyway
     */
    public List<FixedReview> fixed(List<ReviewedItem> items, List<OrderStanding> standings, Map<String, Mode> modes) {
        return answers(items, standings)
                .filter(answer -> !answer.fromAmazon() || WRITE_NOTHING.contains(answer.mode(modes)))
                .map(answer -> new FixedReview(
                        answer.review(), answer.shipment().changedAt(), SHOPIFY, sentence(answer) + "."))
                .toList();
    }

    /**
     * Those of orders from Amazon, which is still to be told, as the act of the person who did the other half.
     *
     * @param modes by supplier: what is staged for approval a person does himself
     */
    public List<ActRequest> toConfirm(
            List<ReviewedItem> items, List<OrderStanding> standings, Map<String, Mode> modes) {
        return answers(items, standings)
                .filter(answer -> answer.fromAmazon() && answer.mode(modes) == Mode.AUTO)
                .map(answer -> new ActRequest(
                        new Target.OfReview(answer.review()),
                        ShipmentActs.FULFILLED_IN_SHOPIFY,
                        SHOPIFY,
                        sentence(answer),
                        Map.of(
                                ShipmentFields.TRACKING,
                                joined(answer.numbers(), "\n"),
                                ShipmentFields.CARRIER,
                                carrier(answer))))
                .toList();
    }

    private Stream<Answer> answers(List<ReviewedItem> items, List<OrderStanding> standings) {
        Map<String, OrderStanding> byId = standings.stream()
                .collect(Collectors.toMap(OrderStanding::id, Function.identity(), (one, same) -> one));
        return items.stream()
                .flatMap(item -> order(item)
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .flatMap(standing -> answer(item, standing))
                        .stream());
    }

    private static Optional<String> order(ReviewedItem item) {
        return item.item().facts().get("orderIds") instanceof List<?> ids && ids.size() == 1
                ? Optional.of(String.valueOf(ids.get(0)))
                : Optional.empty();
    }

    private static Optional<Answer> answer(ReviewedItem item, OrderStanding order) {
        if (item.review().isEmpty() || order.cancelledAt().isPresent() || !mayBeAnsweredInShopify(item)) {
            return Optional.empty();
        }
        return withReportedNumbers(item, order).or(() -> shippedSince(item, order));
    }

    /** A write that was refused elsewhere, such as a confirmation to Amazon, is not answered by what stands in Shopify. */
    private static boolean mayBeAnsweredInShopify(ReviewedItem item) {
        Optional<Long> refused = item.review().flatMap(Reviews.Review::effectId);
        return item.reasons().stream().map(Reason::kind).noneMatch(NOT_ANSWERED_IN_SHOPIFY::contains)
                && (refused.isEmpty()
                        || item.writes().stream()
                                .map(ReviewedItem.Write::effect)
                                .filter(write -> write.id() == refused.get())
                                .anyMatch(write -> write.kind().startsWith("shopify-")));
    }

    private static Optional<Answer> withReportedNumbers(ReviewedItem item, OrderStanding order) {
        List<TrackingNumber> reported = notice(item).parcels().stream()
                .map(parcel -> parcel.tracking().value())
                .distinct()
                .toList();
        Set<TrackingNumber> shown = new HashSet<>();
        order.shipments().forEach(shipment -> shown.addAll(shipment.numbers()));
        return reported.isEmpty() || !shown.containsAll(reported)
                ? Optional.empty()
                : order.shipments().stream()
                        .filter(shipment -> shipment.numbers().stream().anyMatch(reported::contains))
                        .filter(shipment -> answers(item, order, shipment))
                        .reduce((first, later) -> later.changedAt().isAfter(first.changedAt()) ? later : first)
                        .map(shipment -> new Answer(item, order, shipment, reported));
    }

    /** Shopify calls a shipment changed also when its carrier scans it, so that alone is nobody's answer. */
    private static boolean answers(ReviewedItem item, OrderStanding order, Shipment shipment) {
        Instant raised = item.review().orElseThrow().openedAt();
        return shipment.madeAt().isAfter(raised)
                || isOnly(item, ABOUT_ANOTHER_NUMBER) && shipment.changedAt().isAfter(raised)
                || isOnly(item, ABOUT_VALUES) && order.fulfilled();
    }

    private static Optional<Answer> shippedSince(ReviewedItem item, OrderStanding order) {
        return isOnly(item, ABOUT_VALUES) && order.fulfilled()
                ? order.shipments().stream()
                        .filter(shipment -> shipment.madeAt()
                                .isAfter(item.review().orElseThrow().openedAt()))
                        .findFirst()
                        .map(shipment -> new Answer(item, order, shipment, sorted(shipment)))
                : Optional.empty();
    }

    private static boolean isOnly(ReviewedItem item, Set<ReasonKind> kinds) {
        return item.reasons().stream().map(Reason::kind).allMatch(kinds::contains);
    }

    private String sentence(Answer answer) {
        return "You fixed this in Shopify at %s: order %s has %s"
                .formatted(
                        times.said(answer.shipment().changedAt()),
                        answer.order().name(),
                        words(answer.shipment()));
    }

    private static String joined(List<TrackingNumber> numbers, String between) {
        return numbers.stream().map(TrackingNumber::value).collect(Collectors.joining(between));
    }

    /** As Shopify names it, else as it was reported. */
    private String carrier(Answer answer) {
        return answer.shipment()
                .company()
                .flatMap(carriers::byText)
                .map(carrier -> carrier.code().value())
                .orElseGet(() -> ShipmentFields.carrier(notice(answer.item())));
    }

    private static ShipmentNotice notice(ReviewedItem item) {
        return ReadShipment.in(item.item().facts()).map(ReadShipment::notice).orElse(ShipmentFields.NOTHING);
    }

    private static List<TrackingNumber> sorted(Shipment shipment) {
        return shipment.numbers().stream().sorted().toList();
    }

    private static String words(Shipment shipment) {
        return shipment.numbers().isEmpty() ? "shipped" : joined(sorted(shipment), " and ");
    }
}
