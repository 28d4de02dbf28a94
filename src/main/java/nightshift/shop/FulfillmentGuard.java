package nightshift.shop;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.shop.ShopOrder.FulfillmentOrder;

/**
 * May this fulfillment still be made of the order as it is now? Asked before every write that was not decided moments ago.
 * {@code fulfillmentCreate} is not idempotent: a partial shipment sent twice ships twice (shopify-admin-graphql 6.5).
 */
public final class FulfillmentGuard {
    private static final String CREATE = "CREATE_FULFILLMENT";

    private FulfillmentGuard() {}

    /**
     * Why not, or that it is done already; empty: go on.
     *
     * @param siblings ids of the fulfillments that other writes of the same decision made
     * @param ofSameMail ids of the fulfillments that came of the same mail
     */
    public static Optional<EffectOutcome> objection(
            FulfillmentCreation wanted, Optional<ShopOrder> order, Set<String> siblings, Set<String> ofSameMail) {
        if (order.isEmpty()) {
            return stale(
                    ReasonKind.UNKNOWN_ORDER,
                    "Shopify no longer shows order " + wanted.orderName() + ": check whether it was deleted");
        }
        return already(wanted, order.get(), siblings)
                .or(() -> stopped(wanted, order.get()))
                .or(() -> notFulfillable(wanted, order.get()))
                .or(() -> shippedSince(wanted, order.get(), ofSameMail));
    }

    private static Optional<EffectOutcome> already(FulfillmentCreation wanted, ShopOrder order, Set<String> siblings) {
        Optional<ShopOrder.Fulfillment> same = Shipments.same(order, wanted, siblings);
        if (same.isPresent()) {
            return Optional.of(new EffectOutcome.DoneElsewhere(
                    same.map(ShopOrder.Fulfillment::id),
                    "Order " + order.name() + " already has this shipment, " + numbers(wanted)));
        }
        return Shipments.overlapping(order, wanted, siblings)
                .flatMap(made -> stale(
                        ReasonKind.DUPLICATE_TRACKING,
                        "Order " + order.name() + " already has a shipment with " + numbers(wanted)
                                + " but of other lines or parcels: check which is right"));
    }

    private static Optional<EffectOutcome> stopped(FulfillmentCreation wanted, ShopOrder order) {
        if (order.cancelledAt().isPresent()) {
            return stale(
                    ReasonKind.ORDER_CANCELLED,
                    "Order " + order.name() + " was cancelled, but the supplier shipped it with " + numbers(wanted));
        }
        return order.closedAt().isPresent()
                ? stale(ReasonKind.STALE_DECISION, "Order " + order.name() + " was closed: reopen it to fulfill it")
                : Optional.empty();
    }

    private static Optional<EffectOutcome> notFulfillable(FulfillmentCreation wanted, ShopOrder order) {
        Optional<FulfillmentOrder> target = order.fulfillmentOrders().stream()
                .filter(candidate -> candidate.id().equals(wanted.fulfillmentOrderId()))
                .findFirst();
        if (target.isEmpty()) {
            return stale(
                    ReasonKind.STALE_DECISION,
                    "The items of order " + order.name()
                            + " were moved to another fulfillment order since the decision");
        }
        if (!target.get().supportedActions().contains(CREATE)) {
            return closed(wanted, order, target.get());
        }
        return wanted.lines().stream()
                .flatMap(line -> tooFew(order, target.get(), line).stream())
                .findFirst();
    }

    private static Optional<EffectOutcome> closed(
            FulfillmentCreation wanted, ShopOrder order, FulfillmentOrder target) {
        return switch (target.status()) {
            case "ON_HOLD" ->
                stale(
                        ReasonKind.ORDER_ON_HOLD,
                        "Order " + order.name() + " is on hold (" + String.join(", ", target.holdReasons())
                                + "): release it to fulfill it");
            case "CLOSED", "CANCELLED" -> ended(wanted, order);
            default ->
                stale(
                        ReasonKind.STALE_DECISION,
                        "Order " + order.name() + " cannot be fulfilled by us at the moment (" + target.status()
                                + (target.otherService() ? ", it belongs to another fulfillment service)" : ")"));
        };
    }

    /** By a shipment, or since its items were moved or removed: what stands on the order tells which. */
    private static Optional<EffectOutcome> ended(FulfillmentCreation wanted, ShopOrder order) {
        Set<String> lines = Shipments.quantities(wanted).keySet();
        Map<String, Integer> open = new HashMap<>();
        order.fulfillmentOrders().stream()
                .filter(candidate -> !candidate.ended())
                .flatMap(candidate -> candidate.lines().stream())
                .filter(line -> line.remaining() > 0 && lines.contains(line.lineItemId()))
                .forEach(line -> open.merge(line.lineItemId(), line.remaining(), Integer::sum));
        boolean allOpen = Shipments.quantities(wanted).entrySet().stream()
                .allMatch(line -> open.getOrDefault(line.getKey(), 0) >= line.getValue());
        boolean fulfilled = order.fulfillments().stream().anyMatch(made -> holds(made, lines));
        if (allOpen || !fulfilled && !open.isEmpty()) {
            return stale(
                    ReasonKind.STALE_DECISION,
                    "The items of order " + order.name()
                            + " stand on another fulfillment order since the decision: decide it again"
                            + shown(order, lines));
        }
        return fulfilled
                ? stale(
                        ReasonKind.ALREADY_FULFILLED,
                        "Order " + order.name() + " was fulfilled with another tracking number meanwhile"
                                + shown(order, lines))
                : stale(
                        ReasonKind.ALREADY_FULFILLED,
                        "Of these lines of order " + order.name()
                                + " nothing is left to ship (removed or refunded?), but the supplier shipped them with "
                                + numbers(wanted) + ": stop the parcel or arrange its return");
    }

    private static boolean holds(ShopOrder.Fulfillment made, Set<String> lines) {
        return made.live()
                && made.lines().stream()
                        .map(ShopOrder.FulfilledLine::lineItemId)
                        .anyMatch(lines::contains);
    }

    private static Optional<EffectOutcome> tooFew(
            ShopOrder order, FulfillmentOrder target, FulfillmentCreation.Line line) {
        int remaining = target.lines().stream()
                .filter(candidate -> candidate.id().equals(line.fulfillmentOrderLineId()))
                .mapToInt(ShopOrder.FulfillmentOrderLine::remaining)
                .sum();
        if (remaining >= line.quantity()) {
            return Optional.empty();
        }
        return stale(
                remaining == 0 ? ReasonKind.ALREADY_FULFILLED : ReasonKind.OVER_SHIPPED,
                "Order " + order.name() + " has " + remaining + " left of a line of which " + line.quantity()
                        + " were to be fulfilled"
                        + shown(order, Set.of(line.lineItemId())));
    }

    /**
     * A part of the order was shipped since under another number. It may be this very parcel, corrected or typed by hand, and what is
     * left hides that.
     */
    private static Optional<EffectOutcome> shippedSince(
            FulfillmentCreation wanted, ShopOrder order, Set<String> ofSameMail) {
        List<String> known = wanted.standing();
        return known == null
                ? Optional.empty()
                : order.fulfillments().stream()
                        .filter(ShopOrder.Fulfillment::live)
                        .filter(made -> !known.contains(made.id()) && !ofSameMail.contains(made.id()))
                        .filter(made -> !Collections.disjoint(
                                Shipments.quantities(made).keySet(),
                                Shipments.quantities(wanted).keySet()))
                        .findFirst()
                        .flatMap(made -> stale(
                                ReasonKind.STALE_DECISION,
                                "Since it was decided to fulfill order " + order.name() + " with " + numbers(wanted)
                                        + ", the same items were shipped there" + with(made)
                                        + ": look again if both went out, else leave it"));
    }

    private static String with(ShopOrder.Fulfillment made) {
        String numbers =
                Shipments.numbers(made).stream().sorted().map(Object::toString).collect(Collectors.joining(" and "));
        return numbers.isEmpty() ? "" : " with " + numbers;
    }

    /** What stands there for these lines, so that a person can compare. */
    private static String shown(ShopOrder order, Set<String> lines) {
        String numbers = order.fulfillments().stream()
                .filter(made -> holds(made, lines))
                .flatMap(made -> Shipments.numbers(made).stream())
                .distinct()
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(" and "));
        return numbers.isEmpty() ? "" : ": Shopify shows " + numbers + ", check which is right";
    }

    private static Optional<EffectOutcome> stale(ReasonKind kind, String sentence) {
        return Optional.of(new EffectOutcome.Stale(new Reason(kind, sentence)));
    }

    private static String numbers(FulfillmentCreation wanted) {
        return wanted.trackingNumbers().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
