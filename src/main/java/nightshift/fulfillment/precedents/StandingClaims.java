package nightshift.fulfillment.precedents;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.OrderName;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.ShipmentCase;
import nightshift.operations.RunItem;

/**
 * Damage on the same order was claimed from this supplier: he was asked for a replacement, and this may be it. Also where the claim
 * was closed since, for he may have promised one.
 */
final class StandingClaims {
    /** How the record of a claim says that the supplier is written to. */
    private static final Set<String> CLAIMED = Set.of("claim", "joins");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    private StandingClaims() {}

    static Optional<Reason> objection(ShipmentCase shipment, OrderName order, List<RunItem> claims, ZoneId zone) {
        return claims.stream()
                .filter(claim -> isAbout(claim.facts(), shipment.supplier().name(), order))
                .findFirst()
                .map(claim -> new Reason(
                        ReasonKind.REPLACEMENT,
                        "%s (order %s) with %s may be the replacement for what was claimed from %s as damaged on %s. If it is, nothing of the order ships with it: close this once the customer has the number. If the order still waits for these goods, approve it."
                                .formatted(
                                        shipment.label(),
                                        order,
                                        shipment.trackingInWords(),
                                        shipment.supplier().name(),
                                        day(claim.decidedAt(), zone))));
    }

    private static boolean isAbout(Map<String, Object> facts, String supplier, OrderName order) {
        return facts.get("outcome") instanceof String outcome
                && CLAIMED.contains(outcome)
                && supplier.equals(facts.get("supplier"))
                && facts.get("orders") instanceof List<?> orders
                && orders.contains(order.value());
    }

    static String day(Instant at, ZoneId zone) {
        return at.atZone(zone).format(DAY);
    }
}
