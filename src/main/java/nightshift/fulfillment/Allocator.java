package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.Allocation.Portion;
import nightshift.fulfillment.Allocation.Share;
import nightshift.fulfillment.Allocation.Wanted;
import nightshift.shop.ShopOrder.FulfillmentOrder;
import nightshift.shop.ShopOrder.FulfillmentOrderLine;

/**
 * Lays the shipped pieces on the fulfillment orders' remaining lines. Those know of refunds, removals and earlier shipments;
 * an order's own quantities do not (shopify-admin-graphql 6.4). A document without lines covers what remains.
 */
final class Allocator {
    private final MatchedShipment shipment;
    private final boolean linesPrinted;
    private final Map<FulfillmentOrder, List<Share>> shares = new LinkedHashMap<>();

    private Allocator(MatchedShipment shipment) {
        this.shipment = shipment;
        this.linesPrinted = !shipment.shipment().notice().lines().isEmpty();
    }

    static Allocation allocate(MatchedShipment shipment) {
        WantedLines.Answer wanted = WantedLines.of(shipment);
        if (wanted instanceof WantedLines.Answer.Doubt doubt) {
            return new Allocation.Unclear(doubt.reason());
        }
        return new Allocator(shipment).allocate(((WantedLines.Answer.Lines) wanted).lines());
    }

    private Allocation allocate(List<Wanted> wanted) {
        Optional<Reason> blocked =
                wanted.stream().map(this::blocked).flatMap(Optional::stream).findFirst();
        if (blocked.isPresent()) {
            return new Allocation.Unclear(blocked.get());
        }
        List<Wanted> tooMuch = wanted.stream().filter(line -> lay(line) > 0).toList();
        Optional<Wanted> open = wanted.stream().filter(this::withoutPlace).findFirst();
        if (open.isPresent() && (!linesPrinted || shares.isEmpty())) {
            return new Allocation.Unclear(notOffered(open.get()));
        }
        if (shares.isEmpty()) {
            return new Allocation.NothingLeft(wanted);
        }
        return linesPrinted && !tooMuch.isEmpty() ? overShipped(tooMuch.get(0)) : covered();
    }

    /**
     * Lays one line on the open fulfillment orders.
     *
     * @return the pieces that found no place
     */
    private int lay(Wanted wanted) {
        int left = wanted.quantity();
        for (FulfillmentOrder order : shipment.order().fulfillmentOrders()) {
            for (FulfillmentOrderLine line : order.lines()) {
                int share = fulfillable(order)
                                && line.lineItemId().equals(wanted.line().id())
                        ? Math.min(left, line.remaining())
                        : 0;
                if (share > 0) {
                    shares.computeIfAbsent(order, key -> new ArrayList<>())
                            .add(new Share(wanted.line(), line.id(), share));
                    left -= share;
                }
            }
        }
        return left;
    }

    /** Nothing of the line was laid, and yet it is not shipped: then it was not shipped before either. */
    private boolean withoutPlace(Wanted wanted) {
        return wanted.line().unfulfilled() > 0 && laid(wanted) == 0;
    }

    private Reason notOffered(Wanted wanted) {
        return new Reason(
                ReasonKind.ORDER_ON_HOLD,
                "%s of %s is not shipped, but Shopify offers nothing to fulfill it on (it is with another service, or the app may not see it): look at the order and fulfill it by hand."
                        .formatted(wanted.line().sku().orElse(wanted.line().title()), shipment.label()));
    }

    private int laid(Wanted wanted) {
        return shares.values().stream()
                .flatMap(List::stream)
                .filter(share -> share.line().equals(wanted.line()))
                .mapToInt(Share::quantity)
                .sum();
    }

    private Optional<Reason> blocked(Wanted wanted) {
        return shipment.order().fulfillmentOrders().stream()
                .filter(order -> !order.ended())
                .filter(order -> order.lines().stream()
                        .anyMatch(line -> line.lineItemId().equals(wanted.line().id()) && line.remaining() > 0))
                .map(this::blocked)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reason> blocked(FulfillmentOrder order) {
        if (order.status().equals("ON_HOLD")) {
            String why = order.holdReasons().isEmpty() ? "" : " (" + String.join(", ", order.holdReasons()) + ")";
            return onHold("is on hold in Shopify" + why);
        }
        if (order.status().equals("SCHEDULED")) {
            return onHold("is scheduled for later in Shopify");
        }
        if (order.otherService()) {
            return onHold("belongs to another fulfillment service"
                    + order.locationName().map(name -> " (" + name + ")").orElse(""));
        }
        return Optional.empty();
    }

    private Optional<Reason> onHold(String why) {
        return Optional.of(new Reason(
                ReasonKind.ORDER_ON_HOLD,
                "%s %s, but %s shipped it: release it in Shopify, then fulfill it by hand."
                        .formatted(shipment.label(), why, shipment.supplierName())));
    }

    private static boolean fulfillable(FulfillmentOrder order) {
        return order.supportedActions().contains("CREATE_FULFILLMENT") && !order.otherService();
    }

    private Allocation overShipped(Wanted line) {
        return new Allocation.Unclear(new Reason(
                ReasonKind.OVER_SHIPPED,
                "%s says %d of %s were shipped, but only %d are left to ship on the order: ask %s what went out."
                        .formatted(
                                shipment.label(),
                                line.quantity(),
                                line.line().sku().orElse(line.line().title()),
                                laid(line),
                                shipment.supplierName())));
    }

    private Allocation covered() {
        return new Allocation.Covered(shares.entrySet().stream()
                .map(entry -> new Portion(entry.getKey(), entry.getValue()))
                .toList());
    }
}
