package nightshift.sandbox.night;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.sandbox.SeedOrder;

/** Orders nobody confirmed: late ones that the summary has to name, and young ones that it must not. */
final class OpenOrders {
    /** A real order that a forged confirmation tries to get shipped. */
    static final int FORGED = 7458;
    /** Its confirmation lies in the junk folder. */
    static final int IN_JUNK = 7459;

    /** The simulated Amazon's handling time. */
    private static final Duration TIME_TO_SHIP = Duration.ofDays(2);

    private OpenOrders() {}

    static List<SeedOrder> before(Instant now) {
        Instant endOfToday = now.atZone(Northpoint.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Northpoint.ZONE)
                .toInstant()
                .minusSeconds(60);
        return List.of(
                amazon(7451, Suppliers.HARBOR, shipBy(endOfToday.minus(Duration.ofDays(2)))),
                amazon(7452, Suppliers.ACME, shipBy(endOfToday.minus(Duration.ofDays(1)))),
                amazon(7453, Suppliers.STERLING, shipBy(endOfToday)),
                amazon(7454, Suppliers.SUMMIT, shipBy(endOfToday.plus(Duration.ofDays(1)))),
                web(7455, Suppliers.STERLING, now.minus(Duration.ofDays(9))),
                web(7456, Suppliers.PIONEER, now.minus(Duration.ofDays(8))),
                web(7457, Suppliers.KEYSTONE, now.minus(Duration.ofDays(7))),
                web(FORGED, Suppliers.ACME, now.minus(Duration.ofDays(2))),
                web(IN_JUNK, Suppliers.GULF, now.minus(Duration.ofDays(3))),
                web(7460, Suppliers.REDWOOD, now.minus(Duration.ofHours(9))),
                web(7461, Suppliers.LAKELAND, now.minus(Duration.ofHours(4))));
    }

    /** When an order was placed that must go out by then. */
    private static Instant shipBy(Instant latest) {
        return latest.minus(TIME_TO_SHIP);
    }

    private static SeedOrder amazon(int number, StoreSupplier supplier, Instant created) {
        return SeedOrder.amazon(
                "#" + number,
                Northpoint.amazonId(number),
                created,
                Customers.of(number),
                List.of(supplier.line(number, 1)));
    }

    private static SeedOrder web(int number, StoreSupplier supplier, Instant created) {
        return SeedOrder.web("#" + number, created, Customers.of(number), List.of(supplier.line(number, 2)));
    }
}
