package nightshift.fulfillment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.RunItem.EffectView;
import nightshift.settings.StoreSettings;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/**
 * Decides one reported shipment: ship it, leave it alone, or hand it to a person with the reason. Pure: everything it needs
 * to know of the world is an argument.
 */
@Component
public class FulfillmentDecider {
    private final KnownExceptions knownExceptions;
    private final List<ShipmentCheck> checks;
    private final ShipmentWrites writes;
    private final StoreSettings store;
    private final Clock clock;

    FulfillmentDecider(
            KnownExceptions knownExceptions,
            List<ShipmentCheck> checks,
            ShipmentWrites writes,
            StoreSettings store,
            Clock clock) {
        this.knownExceptions = knownExceptions;
        this.checks = List.copyOf(checks);
        this.writes = writes;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param orders what Shopify answered to {@link OrderQuestions}
     * @param amazon the Amazon order behind the only order found, where it has one
     * @param recorded effects that carry one of the reported tracking numbers, or one that Shopify shows on the order
     */
    public Decision decide(
            ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon, List<EffectView> recorded) {
        return decideRuled(shipment, orders, amazon, recorded, Ruling.NONE);
    }

    /**
     * The same with a person's word, by the same rules.
     *
     * @param ruling what he said; it settles only what a person may settle
     */
    public Decision decideRuled(
            ShipmentCase shipment,
            OrderAnswer orders,
            Optional<AmazonOrder> amazon,
            List<EffectView> recorded,
            Ruling ruling) {
        OrderMatch match = OrderMatcher.match(shipment, orders);
        Optional<ShopOrder> order = match instanceof OrderMatch.One one ? Optional.of(one.order()) : Optional.empty();
        Optional<Reason> exception = knownExceptions.of(shipment, order);
        if (exception.isPresent()) {
            return new Decision.KnownException(exception.get());
        }
        Optional<Reason> unusable = unusable(shipment, ruling);
        if (unusable.isPresent()) {
            return new Decision.Review(List.of(unusable.get()));
        }
        if (match instanceof OrderMatch.NotOne notOne) {
            return new Decision.Review(List.of(notOne.reason()));
        }
        return decide(
                new MatchedShipment(
                        shipment, order.orElseThrow(), amazon, Instant.now(clock), store.timeZone(), ruling),
                recorded);
    }

    private Decision decide(MatchedShipment shipment, List<EffectView> recorded) {
        AmazonOrigin origin = AmazonOrigin.of(shipment.order());
        if (origin instanceof AmazonOrigin.FulfilledByAmazon) {
            return new Decision.Nothing(new Reason(
                    ReasonKind.NOT_APPLICABLE,
                    shipment.label() + " is shipped by Amazon itself (FBA) and is never fulfilled here."));
        }
        List<Reason> objections = checks.stream()
                .flatMap(check -> check
                        .objection(shipment)
                        .filter(reason -> check.binding() || !shipment.ruling().vouchesFor(reason))
                        .stream())
                .toList();
        return objections.isEmpty() ? writes.decide(shipment, origin, recorded) : new Decision.Review(objections);
    }

    /** What no order can mend: the document misses what every shipment has. */
    private static Optional<Reason> unusable(ShipmentCase shipment, Ruling ruling) {
        if (shipment.notice().parcels().isEmpty()) {
            return Optional.of(shipment.notice().doubts().stream()
                    .findFirst()
                    .orElseGet(() -> new Reason(
                            ReasonKind.BAD_TRACKING,
                            "%s in \"%s\" has no tracking number: ask %s for it."
                                    .formatted(
                                            shipment.label(),
                                            shipment.document(),
                                            shipment.supplier().name()))));
        }
        return ruling.order().isEmpty()
                        && shipment.notice().purchaseOrder().isEmpty()
                        && shipment.notice().references().isEmpty()
                ? Optional.of(new Reason(
                        ReasonKind.UNKNOWN_ORDER,
                        "\"%s\" from %s names no purchase order for %s: find the order and fulfill it by hand."
                                .formatted(
                                        shipment.document(), shipment.supplier().name(), shipment.trackingInWords())))
                : Optional.empty();
    }
}
