package nightshift.marketplace;

import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * The last look before a shipment is confirmed. A confirmation sent again silently overwrites the tracking number that
 * Amazon has (amazon-sp-api 8), so only what is still open there may be sent.
 */
public final class ConfirmationGuard {
    private ConfirmationGuard() {}

    /** @param order as read moments ago; empty when Amazon does not know it */
    public static Verdict judge(ShipmentConfirmation confirmation, Optional<AmazonOrder> order) {
        if (order.isEmpty()) {
            return stale(
                    ReasonKind.UNKNOWN_ORDER,
                    "Amazon has no order " + confirmation.order()
                            + " for this seller account: check the order number and the account in the settings");
        }
        ShippedItems shipped = new ShippedItems(order.get());
        if (shipped.covers(confirmation)) {
            return new Verdict.Leave(new EffectOutcome.DoneElsewhere(
                    shipped.packageOf(confirmation.tracking()),
                    "Amazon already has tracking number " + confirmation.tracking() + " for these items"));
        }
        return standing(order.get())
                .or(() -> FeedRules.problem(confirmation)
                        .map(problem -> new Verdict.Leave(
                                new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, problem), "not sent"))))
                .or(() -> alreadyShipped(confirmation, order.get(), shipped))
                .orElseGet(() -> new Verdict.Confirm(order.get()));
    }

    private static Optional<Verdict> standing(AmazonOrder order) {
        if (order.fulfilledBy().equals("AMAZON")) {
            return Optional.of(stale(
                    ReasonKind.ORDER_MISMATCH,
                    "Amazon ships order " + order.id()
                            + " itself (FBA), yet a supplier shipped it too: check what the supplier sent"));
        }
        return switch (order.status()) {
            case "CANCELLED", "UNFULFILLABLE" ->
                Optional.of(stale(
                        ReasonKind.ORDER_CANCELLED,
                        "Amazon order " + order.id()
                                + " is cancelled, yet it was shipped: try to stop the parcel or ask Amazon"));
            case "PENDING", "PENDING_AVAILABILITY" ->
                Optional.of(stale(
                        ReasonKind.ORDER_ON_HOLD,
                        "Amazon order " + order.id()
                                + " is still pending, so it cannot be confirmed: confirm it when Amazon releases it"));
            default -> cancellationRequest(order);
        };
    }

    private static Optional<Verdict> cancellationRequest(AmazonOrder order) {
        return order.items().stream().anyMatch(AmazonOrder.Item::buyerWantsToCancel)
                ? Optional.of(
                        stale(
                                ReasonKind.ORDER_ON_HOLD,
                                "The buyer of Amazon order " + order.id()
                                        + " asks to cancel it, yet it was shipped: decide in Seller Central, then confirm or refund"))
                : Optional.empty();
    }

    private static Optional<Verdict> alreadyShipped(
            ShipmentConfirmation confirmation, AmazonOrder order, ShippedItems shipped) {
        for (ShipmentConfirmation.Item item : confirmation.items()) {
            Optional<AmazonOrder.Item> known = order.items().stream()
                    .filter(candidate -> candidate.orderItemId().equals(item.orderItemId()))
                    .findFirst();
            if (known.isEmpty()) {
                return Optional.of(stale(
                        ReasonKind.ORDER_MISMATCH,
                        "Amazon order " + order.id() + " has no item " + item.orderItemId()
                                + ": check which order the parcel is for"));
            }
            if (item.quantity() > known.get().ordered() - shipped.quantityOf(known.get())) {
                return Optional.of(stale(ReasonKind.ALREADY_FULFILLED, taken(confirmation, known.get(), shipped)));
            }
        }
        return Optional.empty();
    }

    private static String taken(ShipmentConfirmation confirmation, AmazonOrder.Item item, ShippedItems shipped) {
        return "Amazon order " + confirmation.order() + " already shows " + shipped.quantityOf(item) + " of "
                + item.ordered() + " of item " + item.orderItemId() + " shipped"
                + shipped.numbersOf(item.orderItemId()) + ", now the supplier names " + confirmation.tracking()
                + ": check which number is right";
    }

    private static Verdict stale(ReasonKind kind, String sentence) {
        return new Verdict.Leave(new EffectOutcome.Stale(new Reason(kind, sentence)));
    }
}
