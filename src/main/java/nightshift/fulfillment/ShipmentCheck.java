package nightshift.fulfillment;

import java.util.Optional;
import nightshift.core.Reason;

/** One thing that can speak against shipping by itself. A new cause is one new class of this type, found by injection. */
public interface ShipmentCheck {
    /** Why a person has to look; empty when nothing speaks against it. */
    Optional<Reason> objection(MatchedShipment shipment);

    /** Whether no person can overrule it, because the remote system would not take the write or must not get it. */
    default boolean binding() {
        return false;
    }
}
