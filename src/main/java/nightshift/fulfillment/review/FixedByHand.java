package nightshift.fulfillment.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Parcel;
import nightshift.fulfillment.ReadShipment;
import nightshift.operations.Reviews;
import nightshift.operations.reviews.FixedReview;
import nightshift.operations.reviews.HandledTimes;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.shop.OrderStanding;
import nightshift.shop.OrderStanding.Shipment;
import org.springframework.stereotype.Component;

/**
 * Which flags a person answered in Shopify itself: the order now has the reported numbers or, where the number was what was
 * wrong, everything of it was shipped after the flag was raised.
 */
@Component
public class FixedByHand {
    private static final Set<ReasonKind> ABOUT_VALUES = EnumSet.of(
            ReasonKind.BAD_TRACKING,
            ReasonKind.CARRIER_MISMATCH,
            ReasonKind.CONFLICTING_VALUES,
            ReasonKind.DATE_ANOMALY,
            ReasonKind.QUANTITY);

    private final HandledTimes times;

    public FixedByHand(HandledTimes times) {
        this.times = times;
    }

    /** The orders to look at: of each flag the one order it is about. */
    public List<String> orders(List<ReviewedItem> items) {
        return items.stream().flatMap(item -> order(item).stream()).distinct().toList();
    }

    public List<FixedReview> fixed(List<ReviewedItem> items, List<OrderStanding> standings) {
        Map<String, OrderStanding> byId = standings.stream()
                .collect(Collectors.toMap(OrderStanding::id, Function.identity(), (one, same) -> one));
        return items.stream()
                .flatMap(item -> order(item)
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .flatMap(standing -> fixed(item, standing))
                        .stream())
                .toList();
    }

    private static Optional<String> order(ReviewedItem item) {
        return item.item().facts().get("orderIds") instanceof List<?> ids && ids.size() == 1
                ? Optional.of(String.valueOf(ids.get(0)))
                : Optional.empty();
    }

    private Optional<FixedReview> fixed(ReviewedItem item, OrderStanding order) {
        if (item.review().isEmpty() || order.cancelledAt().isPresent() || !mayBeAnsweredInShopify(item)) {
            return Optional.empty();
        }
        return withReportedNumbers(item, order)
                .or(() -> shippedSince(item, order))
                .map(shipment -> new FixedReview(
                        item.review().get().id(),
                        shipment.changedAt(),
                        "Shopify",
                        "You fixed this in Shopify at %s: order %s has %s."
                                .formatted(times.said(shipment.changedAt()), order.name(), words(shipment))));
    }

    /** A write that was refused elsewhere, such as a confirmation to Amazon, is not answered by what stands in Shopify. */
    private static boolean mayBeAnsweredInShopify(ReviewedItem item) {
        Optional<Long> refused = item.review().flatMap(Reviews.Review::effectId);
        return refused.isEmpty()
                || item.writes().stream()
                        .map(ReviewedItem.Write::effect)
                        .filter(write -> write.id() == refused.get())
                        .anyMatch(write -> write.kind().startsWith("shopify-"));
    }

    private static Optional<Shipment> withReportedNumbers(ReviewedItem item, OrderStanding order) {
        Set<TrackingNumber> reported = ReadShipment.in(item.item().facts())
                .map(read -> read.notice().parcels().stream()
                        .map(Parcel::tracking)
                        .map(found -> found.value())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<TrackingNumber> shown = new HashSet<>();
        order.shipments().forEach(shipment -> shown.addAll(shipment.numbers()));
        return reported.isEmpty() || !shown.containsAll(reported)
                ? Optional.empty()
                : order.shipments().stream()
                        .filter(shipment -> shipment.numbers().stream().anyMatch(reported::contains))
                        .reduce((first, later) -> later.changedAt().isAfter(first.changedAt()) ? later : first);
    }

    private static Optional<Shipment> shippedSince(ReviewedItem item, OrderStanding order) {
        boolean onlyValues = item.reasons().stream().map(Reason::kind).allMatch(ABOUT_VALUES::contains);
        return onlyValues && order.fulfilled()
                ? order.shipments().stream()
                        .filter(shipment -> shipment.madeAt()
                                .isAfter(item.review().orElseThrow().openedAt()))
                        .findFirst()
                : Optional.empty();
    }

    private static String words(Shipment shipment) {
        return shipment.numbers().isEmpty()
                ? "shipped"
                : shipment.numbers().stream()
                        .sorted()
                        .map(TrackingNumber::value)
                        .collect(Collectors.joining(" and "));
    }
}
