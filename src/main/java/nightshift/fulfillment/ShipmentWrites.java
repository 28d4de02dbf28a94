package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.Allocation.Share;
import nightshift.marketplace.AmazonSettings;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.AmazonOrigin;
import org.springframework.stereotype.Component;

/** The last step of a decision nothing speaks against: what is to be written, unless it stands there already. */
@Component
class ShipmentWrites {
    private final FulfillmentSettings settings;
    private final AmazonSettings amazon;
    private final Carriers carriers;

    ShipmentWrites(FulfillmentSettings settings, AmazonSettings amazon, Carriers carriers) {
        this.settings = settings;
        this.amazon = amazon;
        this.carriers = carriers;
    }

    Decision decide(MatchedShipment shipment, AmazonOrigin origin, List<EffectView> recorded) {
        Optional<Decision> unclear = unclearOrigin(shipment, origin);
        if (unclear.isPresent()) {
            return unclear.get();
        }
        ShippingCarrier carrier = ShippingCarrier.of(shipment.shipment(), carriers);
        if (carrier instanceof ShippingCarrier.Unknown unknown) {
            return new Decision.Review(List.of(unknown.reason()));
        }
        Carrier known = ((ShippingCarrier.Known) carrier).carrier();
        ShippedBefore before =
                ShippedBefore.of(shipment.order(), shipment.shipment().trackingNumbers());
        if (before instanceof ShippedBefore.Same same) {
            return new ShippedDecisions(shipment, known).same(same, confirms(origin));
        }
        if (before instanceof ShippedBefore.Partly partly) {
            return new ShippedDecisions(shipment, known).additionalParcel(partly);
        }
        return allocate(shipment, origin, known, recorded);
    }

    private Decision allocate(
            MatchedShipment shipment, AmazonOrigin origin, Carrier carrier, List<EffectView> recorded) {
        Allocation allocation = Allocator.allocate(shipment);
        if (allocation instanceof Allocation.Unclear unclear) {
            return new Decision.Review(List.of(unclear.reason()));
        }
        if (allocation instanceof Allocation.NothingLeft nothing) {
            return new ShippedDecisions(shipment, carrier).otherNumber(nothing.wanted(), recorded);
        }
        return write(shipment, origin, carrier, (Allocation.Covered) allocation, recorded);
    }

    private Decision write(
            MatchedShipment shipment,
            AmazonOrigin origin,
            Carrier carrier,
            Allocation.Covered covered,
            List<EffectView> recorded) {
        boolean web = origin instanceof AmazonOrigin.NotAmazon;
        PlannedWrites planned = new PlannedWrites(shipment, carrier, web && settings.notifyCustomer());
        List<Share> shares = covered.portions().stream()
                .flatMap(portion -> portion.shares().stream())
                .toList();
        Optional<ShipmentConfirmation> confirmation = Optional.empty();
        if (confirms(origin)) {
            confirmation = shipment.amazon().flatMap(order -> planned.confirmation(order, shares));
            if (confirmation.isEmpty()) {
                return Decision.Review.because(ReasonKind.ORDER_MISMATCH, amazonSentence(shipment));
            }
        }
        List<Effect> effects = planned.of(covered.portions(), confirmation);
        return DuplicateTracking.objection(shipment, effects, recorded)
                .filter(reason -> !shipment.ruling().vouchesFor(reason))
                .<Decision>map(reason -> new Decision.Review(List.of(reason)))
                .orElseGet(() -> new Decision.Proceed(effects, remarks(shipment, carrier, web)));
    }

    private boolean confirms(AmazonOrigin origin) {
        return origin instanceof AmazonOrigin.FromAmazon
                && amazon.confirmation() != AmazonSettings.Confirmation.CONNECTOR;
    }

    private static Optional<Decision> unclearOrigin(MatchedShipment shipment, AmazonOrigin origin) {
        if (!(origin instanceof AmazonOrigin.Conflicting)) {
            return Optional.empty();
        }
        return Optional.of(Decision.Review.because(
                ReasonKind.AMBIGUOUS_ORDER,
                "%s looks like an Amazon order, but it cannot be told which one: find its number in Seller Central and confirm it by hand."
                        .formatted(shipment.label())));
    }

    private static String amazonSentence(MatchedShipment shipment) {
        return shipment.amazon().isPresent()
                ? "The items of %s do not fit the items Amazon knows for it: fulfill and confirm it by hand."
                        .formatted(shipment.label())
                : "%s says it came from Amazon, but Amazon does not know the order: look for it in Seller Central."
                        .formatted(shipment.label());
    }

    private static List<Reason> remarks(MatchedShipment shipment, Carrier carrier, boolean web) {
        if (web || !carrier.amazonCode().equals("Other")) {
            return List.of();
        }
        return List.of(new Reason(
                ReasonKind.CARRIER_MISMATCH,
                "%s was confirmed to Amazon with carrier \"Other\" (%s), which Amazon cannot track."
                        .formatted(shipment.label(), carrier.name())));
    }
}
