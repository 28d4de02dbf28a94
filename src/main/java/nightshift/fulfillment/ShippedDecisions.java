package nightshift.fulfillment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carrier;
import nightshift.fulfillment.Allocation.Share;
import nightshift.fulfillment.Allocation.Wanted;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder.FulfilledLine;
import nightshift.shop.ShopOrder.Fulfillment;

/** Decisions on a shipment of an order that was shipped before. A new number for it is prepared for one click, never written by itself. */
final class ShippedDecisions {
    private final MatchedShipment shipment;
    private final Carrier carrier;

    ShippedDecisions(MatchedShipment shipment, Carrier carrier) {
        this.shipment = shipment;
        this.carrier = carrier;
    }

    /** Shopify shows it with the same numbers. Where Amazon does not know of it yet, that alone is still to be done. */
    Decision same(ShippedBefore.Same same, boolean confirms) {
        Optional<Decision> amazonOnly = confirms
                ? shipment.amazon().filter(this::unconfirmed).map(amazon -> confirmOnly(amazon, same))
                : Optional.empty();
        return amazonOnly.orElseGet(() -> new Decision.Nothing(new Reason(
                ReasonKind.ALREADY_DONE,
                "%s is already fulfilled in Shopify with %s."
                        .formatted(shipment.label(), shipment.shipment().trackingInWords()))));
    }

    private boolean unconfirmed(AmazonOrder amazon) {
        return amazon.packages().stream()
                .filter(pack -> !pack.status().equals("CANCELLED"))
                .flatMap(pack -> pack.trackingNumber().stream())
                .noneMatch(shown ->
                        shipment.shipment().trackingNumbers().stream().anyMatch(number -> number.spelledAs(shown)));
    }

    private Decision confirmOnly(AmazonOrder amazon, ShippedBefore.Same same) {
        return new PlannedWrites(shipment, carrier, false)
                .confirmation(amazon, shares(same.fulfillments()))
                .filter(confirmation -> confirmation.items().stream()
                        .allMatch(item -> left(amazon, item.orderItemId()) >= item.quantity()))
                .<Decision>map(confirmation -> new Decision.Proceed(
                        List.of(Effect.of(confirmation, 1)),
                        List.of(new Reason(
                                ReasonKind.ALREADY_DONE,
                                shipment.label() + " was already fulfilled in Shopify; only Amazon had to be told."))))
                .orElseGet(() -> Decision.Review.because(
                        ReasonKind.ALREADY_FULFILLED,
                        "%s is fulfilled in Shopify with %s, but Amazon shows it shipped with another number: check which one is right."
                                .formatted(shipment.label(), shipment.shipment().trackingInWords())));
    }

    private static int left(AmazonOrder amazon, String orderItemId) {
        return amazon.items().stream()
                .filter(item -> item.orderItemId().equals(orderItemId))
                .mapToInt(item -> item.ordered() - item.fulfilled())
                .sum();
    }

    private List<Share> shares(List<Fulfillment> fulfillments) {
        Map<String, Integer> quantities = new HashMap<>();
        for (Fulfillment fulfillment : fulfillments) {
            for (FulfilledLine line : fulfillment.lines()) {
                quantities.merge(line.lineItemId(), line.quantity(), Integer::sum);
            }
        }
        return shipment.order().lines().stream()
                .filter(line -> quantities.containsKey(line.id()))
                .map(line -> new Share(line, "", quantities.getOrDefault(line.id(), 0)))
                .toList();
    }

    /** One click for the person who agrees; nothing of it is written before. */
    Decision additionalParcel(ShippedBefore.Partly partly, List<EffectView> recorded) {
        Fulfillment fulfillment = partly.fulfillments().get(0);
        SortedSet<TrackingNumber> all = new TreeSet<>(Shipments.numbers(fulfillment));
        all.addAll(shipment.shipment().trackingNumbers());
        TrackingChange change = new TrackingChange(shipment.order(), carrier, List.copyOf(all), recorded);
        return review(
                ReasonKind.ADDITIONAL_PARCEL,
                "%s is fulfilled with %s, and %s reports %s: add the further parcel if it belongs to it.",
                "",
                fulfillment,
                TrackingChange.effects(List.of(change.shopify(fulfillment, false)), Optional.empty()));
    }

    /**
     * A further parcel, and goods that Shopify shows with none of the numbers: they went out in it, or nobody knows where they
     * are. Another number for the goods of before would close the flag and leave them open.
     *
     * @param open the goods, in words
     * @param prepared their shipment with the numbers that are not shown; empty where it cannot be told
     */
    Decision furtherGoods(ShippedBefore.Partly partly, String open, List<Effect> prepared) {
        return review(
                ReasonKind.ADDITIONAL_PARCEL,
                "%s is fulfilled with %s, and %s reports %s.",
                " Not shown with these numbers: " + open
                        + (prepared.isEmpty()
                                ? ". Nothing is prepared: ask what is in the further parcel, then correct the items or fulfill it by hand."
                                : ". That is prepared with the further number: approve it if it went out in that parcel."),
                partly.fulfillments().get(0),
                prepared);
    }

    /**
     * Nothing is left to ship, and the number is a new one: a correction when our own write holds the old one. Only what holds
     * the reported goods can have the wrong number.
     */
    Decision otherNumber(List<Wanted> wanted, List<EffectView> recorded) {
        Set<String> lines = wanted.stream().map(line -> line.line().id()).collect(Collectors.toSet());
        List<Fulfillment> holding = shipment.order().fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(made ->
                        made.lines().stream().map(FulfilledLine::lineItemId).anyMatch(lines::contains))
                .toList();
        if (holding.isEmpty()) {
            return Decision.Review.because(
                    ReasonKind.ALREADY_FULFILLED,
                    "Nothing is left to ship on %s (refunded or removed lines?), but %s shipped it (%s): check the order."
                            .formatted(
                                    shipment.label(),
                                    shipment.supplierName(),
                                    shipment.shipment().trackingInWords()));
        }
        Fulfillment first = holding.get(0);
        boolean ours = Shipments.numbers(first).stream().anyMatch(number -> recorded.stream()
                .anyMatch(effect -> effect.key().contains(number.value())));
        boolean onlyThese =
                first.lines().stream().map(FulfilledLine::lineItemId).allMatch(lines::contains);
        NumberCorrection correction = ours && onlyThese && holding.size() == 1
                ? NumberCorrection.of(shipment, carrier, first, recorded)
                : NumberCorrection.NONE;
        return review(
                ours ? ReasonKind.TRACKING_CORRECTION : ReasonKind.ALREADY_FULFILLED,
                "%s is already fulfilled with %s, but %s reports %s: check with them which number is right.",
                correction.remark(),
                first,
                correction.prepared());
    }

    private Decision review(
            ReasonKind kind, String sentence, String more, Fulfillment fulfillment, List<Effect> prepared) {
        String shown = Shipments.numbers(fulfillment).stream()
                .sorted()
                .map(TrackingNumber::value)
                .collect(Collectors.joining(" and "));
        Reason reason = new Reason(
                kind,
                sentence.formatted(
                                shipment.label(),
                                shown.isEmpty() ? "no tracking number" : shown,
                                shipment.supplierName(),
                                shipment.shipment().trackingInWords())
                        + more);
        return new Decision.Review(List.of(reason), prepared);
    }
}
