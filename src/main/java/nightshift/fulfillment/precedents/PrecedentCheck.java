package nightshift.fulfillment.precedents;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.fulfillment.Ruling;
import nightshift.fulfillment.ShipmentCase;
import nightshift.settings.StoreSettings;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.springframework.stereotype.Component;

/**
 * Holds what a shipment would write against what is known of its order already. What Shopify shows does not tell it: a write that
 * waits for approval, a claim, a cancellation by the supplier. Then a person decides.
 */
@Component
public class PrecedentCheck {
    private final ZoneId zone;

    public PrecedentCheck(StoreSettings store) {
        this.zone = store.timeZone();
    }

    /** The decision itself, or what speaks against it. */
    public Decision weighed(Decision decision, ShipmentCase shipment, Precedents known) {
        return weighedRuled(decision, shipment, Ruling.NONE, known);
    }

    /** @param ruling what a person said; a reason he vouches for stands in the way no more */
    public Decision weighedRuled(Decision decision, ShipmentCase shipment, Ruling ruling, Precedents known) {
        List<Reason> reasons = reasons(decision, shipment, known).stream()
                .filter(reason -> !ruling.vouchesFor(reason))
                .toList();
        return reasons.isEmpty() ? decision : new Decision.Review(reasons);
    }

    private List<Reason> reasons(Decision decision, ShipmentCase shipment, Precedents known) {
        if (decision instanceof Decision.Proceed proceed) {
            List<FulfillmentCreation> creations = creations(proceed.effects());
            return creations.isEmpty()
                    ? List.of()
                    : Stream.of(
                                    OpenShipments.objection(shipment, creations, known.open()),
                                    StandingClaims.objection(
                                            shipment, creations.get(0).orderName(), known.claims(), zone),
                                    Cancellations.objection(
                                            shipment, creations.get(0).orderName(), known.reported(), zone))
                            .flatMap(Optional::stream)
                            .toList();
        }
        return decision instanceof Decision.Review review ? prepared(review, shipment, known) : List.of();
    }

    /** A replacement must not be proposed as the right number of the parcel it replaces. */
    private List<Reason> prepared(Decision.Review review, ShipmentCase shipment, Precedents known) {
        return review.prepared().stream()
                .map(Effect::payload)
                .filter(TrackingUpdate.class::isInstance)
                .map(TrackingUpdate.class::cast)
                .findFirst()
                .flatMap(update -> StandingClaims.objection(shipment, update.orderName(), known.claims(), zone))
                .stream()
                .toList();
    }

    private static List<FulfillmentCreation> creations(List<Effect> effects) {
        return effects.stream()
                .map(Effect::payload)
                .filter(FulfillmentCreation.class::isInstance)
                .<FulfillmentCreation>map(FulfillmentCreation.class::cast)
                .toList();
    }
}
