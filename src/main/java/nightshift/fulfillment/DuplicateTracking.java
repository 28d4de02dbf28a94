package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.RunItem.EffectView;

/** One parcel is one shipment: a number that stands on another write already needs a person. The same write again is no duplicate. */
final class DuplicateTracking {
    private DuplicateTracking() {}

    static Optional<Reason> objection(MatchedShipment shipment, List<Effect> effects, List<EffectView> recorded) {
        Set<String> mine =
                effects.stream().map(effect -> effect.payload().key().value()).collect(Collectors.toSet());
        return recorded.stream()
                .filter(effect -> !mine.contains(effect.key()))
                .filter(effect -> carries(effect, shipment))
                .findFirst()
                .map(effect -> new Reason(
                        ReasonKind.DUPLICATE_TRACKING,
                        "%s has tracking number %s, which was already used for %s: ask %s which one is right."
                                .formatted(
                                        shipment.label(),
                                        shipment.shipment().trackingInWords(),
                                        effect.target(),
                                        shipment.supplierName())));
    }

    private static boolean carries(EffectView effect, MatchedShipment shipment) {
        return shipment.shipment().trackingNumbers().stream()
                .anyMatch(number -> effect.key().contains(number.value()));
    }
}
