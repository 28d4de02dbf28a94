package nightshift.fulfillment.precedents;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.fulfillment.ConfirmationItems;
import nightshift.fulfillment.ShipmentCase;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/**
 * The supplier said that something of the same purchase order will not ship, and nobody has dealt with it yet: it may have been
 * ordered elsewhere. A flag that a person closed says no more.
 */
final class Cancellations {
    private Cancellations() {}

    static Optional<Reason> objection(ShipmentCase shipment, OrderName order, List<RunItem> reported, ZoneId zone) {
        return reported.stream()
                .filter(item -> item.workId() != shipment.work().id())
                .filter(item -> item.supplier()
                        .filter(shipment.supplier().name()::equals)
                        .isPresent())
                .filter(Cancellations::isOpen)
                .filter(item -> isAbout(item, shipment))
                .findFirst()
                .map(item -> new Reason(
                        ReasonKind.SHIPPED_AND_CANCELLED,
                        "%s (order %s) is reported shipped with %s, but %s also says that something of it will not ship (flagged on %s, still open): approve it if it did ship and was not ordered elsewhere, and close that flag."
                                .formatted(
                                        shipment.label(),
                                        order,
                                        shipment.trackingInWords(),
                                        shipment.supplier().name(),
                                        StandingClaims.day(item.decidedAt(), zone))));
    }

    private static boolean isOpen(RunItem item) {
        return item.outcome() == ItemOutcome.FLAGGED
                && item.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.VENDOR_CANCELLED);
    }

    /** A shipment of which lines are cancelled is called by its number. */
    private static boolean isAbout(RunItem item, ShipmentCase shipment) {
        return shipment.notice()
                .purchaseOrder()
                .map(Found::value)
                .filter(number -> Stream.concat(purchaseOrders(item.facts()).stream(), Stream.of(item.label()))
                        .flatMap(text -> number(text).stream())
                        .anyMatch(number::sameAs))
                .isPresent();
    }

    static List<String> purchaseOrders(Map<String, Object> facts) {
        return facts.get(ConfirmationItems.PURCHASE_ORDERS) instanceof List<?> numbers
                ? numbers.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<PoNumber> number(String text) {
        try {
            return Optional.of(new PoNumber(text));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
