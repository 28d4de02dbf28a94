package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import nightshift.shop.ShopOrder.Fulfillment;
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
            return PrintedBeyond.of(shipment, same.fulfillments())
                    .map(beyond -> beyond(shipment, beyond, same, origin, known, recorded))
                    .orElseGet(() -> same(shipment, same, origin, known));
        }
        if (before instanceof ShippedBefore.Partly partly) {
            return partly(shipment, partly, origin, known, recorded);
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

    private Decision same(MatchedShipment shipment, ShippedBefore.Same same, AmazonOrigin origin, Carrier carrier) {
        return new ShippedDecisions(shipment, carrier).same(same, confirms(origin));
    }

    /** A parcel more: of the goods that are shown with the other numbers, or of goods that are open and are not to be forgotten. */
    private Decision partly(
            MatchedShipment shipment,
            ShippedBefore.Partly partly,
            AmazonOrigin origin,
            Carrier carrier,
            List<EffectView> recorded) {
        ShippedDecisions shipped = new ShippedDecisions(shipment, carrier);
        if (shipment.shipment().notice().lines().isEmpty()) {
            return Allocator.allocate(shipment) instanceof Allocation.Covered open
                    ? shipped.furtherGoods(partly, open.inWords(), List.of())
                    : shipped.additionalParcel(partly, recorded);
        }
        return PrintedBeyond.of(shipment, partly.fulfillments())
                .map(beyond -> beyond.carriedBy(partly.further()))
                .flatMap(further -> furtherGoods(shipped, further, partly, origin, carrier, recorded))
                .orElseGet(() -> shipped.additionalParcel(partly, recorded));
    }

    /** Empty where nothing of these goods is open. */
    private Optional<Decision> furtherGoods(
            ShippedDecisions shipped,
            MatchedShipment further,
            ShippedBefore.Partly partly,
            AmazonOrigin origin,
            Carrier carrier,
            List<EffectView> recorded) {
        Allocation open = Allocator.allocate(further);
        if (open instanceof Allocation.NothingLeft) {
            return Optional.empty();
        }
        List<Effect> effects = open instanceof Allocation.Covered covered
                ? effects(further, origin, carrier, covered, List.of()).orElse(List.of())
                : List.of();
        if (underWay(effects, recorded)) {
            return Optional.of(new Decision.Nothing(new Reason(
                    ReasonKind.ALREADY_DONE,
                    "%s: %s with %s is recorded already and under way."
                            .formatted(
                                    further.label(),
                                    PrintedBeyond.inWords(further),
                                    further.shipment().trackingInWords()))));
        }
        boolean duplicate =
                DuplicateTracking.objection(further, effects, recorded).isPresent();
        return Optional.of(
                shipped.furtherGoods(partly, PrintedBeyond.inWords(further), duplicate ? List.of() : effects));
    }

    private static boolean underWay(List<Effect> effects, List<EffectView> recorded) {
        Set<String> known = recorded.stream().map(EffectView::key).collect(Collectors.toSet());
        return !effects.isEmpty()
                && effects.stream()
                        .allMatch(
                                effect -> known.contains(effect.payload().key().value()));
    }

    /** The number is shown, these goods are not shown with it. What another item of the same parcels writes already is not written twice. */
    private Decision beyond(
            MatchedShipment shipment,
            MatchedShipment beyond,
            ShippedBefore.Same same,
            AmazonOrigin origin,
            Carrier carrier,
            List<EffectView> recorded) {
        List<Effect> effects = Allocator.allocate(beyond) instanceof Allocation.Covered covered
                ? effects(beyond, origin, carrier, covered, same.fulfillments()).orElse(List.of())
                : List.of();
        Reason reason = notShown(shipment, beyond);
        boolean vouched = shipment.ruling().vouchesFor(reason);
        if (underWay(effects, recorded) || vouched && effects.isEmpty()) {
            return same(shipment, same, origin, carrier);
        }
        return vouched ? new Decision.Proceed(effects, List.of()) : new Decision.Review(List.of(reason), effects);
    }

    private static Reason notShown(MatchedShipment shipment, MatchedShipment beyond) {
        return new Reason(
                ReasonKind.DUPLICATE_TRACKING,
                "%s lists %s with %s, but Shopify shows that number without it: approve it if all went out in one parcel, else ask %s."
                        .formatted(
                                shipment.label(),
                                PrintedBeyond.inWords(beyond),
                                shipment.shipment().trackingInWords(),
                                shipment.supplierName()));
    }

    private Decision write(
            MatchedShipment shipment,
            AmazonOrigin origin,
            Carrier carrier,
            Allocation.Covered covered,
            List<EffectView> recorded) {
        Optional<List<Effect>> effects = effects(shipment, origin, carrier, covered, List.of());
        if (effects.isEmpty()) {
            return Decision.Review.because(ReasonKind.ORDER_MISMATCH, amazonSentence(shipment));
        }
        return DuplicateTracking.objection(shipment, effects.get(), recorded)
                .filter(reason -> !shipment.ruling().vouchesFor(reason))
                .<Decision>map(reason -> new Decision.Review(List.of(reason)))
                .orElseGet(() -> new Decision.Proceed(effects.get(), remarks(shipment, carrier, isWeb(origin))));
    }

    /** Empty where Amazon is to be told and its items cannot be. */
    private Optional<List<Effect>> effects(
            MatchedShipment shipment,
            AmazonOrigin origin,
            Carrier carrier,
            Allocation.Covered covered,
            List<Fulfillment> beside) {
        PlannedWrites planned = new PlannedWrites(shipment, carrier, isWeb(origin) && settings.notifyCustomer());
        List<Share> shares = covered.portions().stream()
                .flatMap(portion -> portion.shares().stream())
                .toList();
        Optional<ShipmentConfirmation> confirmation = confirms(origin)
                ? shipment.amazon().flatMap(order -> planned.confirmation(order, shares))
                : Optional.empty();
        return confirms(origin) && confirmation.isEmpty()
                ? Optional.empty()
                : Optional.of(planned.of(covered.portions(), confirmation, beside));
    }

    private static boolean isWeb(AmazonOrigin origin) {
        return origin instanceof AmazonOrigin.NotAmazon;
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
