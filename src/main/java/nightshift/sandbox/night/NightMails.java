package nightshift.sandbox.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Planned.Twist;

/** Writes the suppliers' mails of the night one after the other, with numbers that are the same each time. */
final class NightMails {
    private static final Customer SOMEBODY_IN_BOISE =
            new Customer("Carol Whitcomb", "", "1290 Overland Rd", "Boise", "ID", "83705");
    private static final Duration LENGTH = Duration.ofHours(13);

    private final Random random;
    private final Duration between;
    private Instant at;
    private int slipNumber = 310_482;

    NightMails(Instant now) {
        this(now, Duration.ofMinutes(15), 7401);
    }

    /** @param seed another one gives other tracking numbers */
    NightMails(Instant now, Duration between, long seed) {
        this.at = now.minus(LENGTH);
        this.between = between;
        this.random = new Random(seed);
    }

    SupplierMail next(List<Planned> shipments) {
        at = at.plus(between);
        slipNumber += 13;
        LocalDate shipDate = LocalDate.ofInstant(at.minus(Duration.ofHours(3)), Northpoint.ZONE);
        List<Slip.Shipment> drawn = shipments.stream().map(this::shipment).toList();
        StoreSupplier supplier = shipments.get(0).supplier();
        return new SupplierMail(shipments, new Slip(supplier, String.valueOf(slipNumber), shipDate, drawn), at);
    }

    private Slip.Shipment shipment(Planned planned) {
        List<Slip.Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < planned.parcels(); i++) {
            String number = planned.carrier().number(random);
            parcels.add(new Slip.Parcel(
                    planned.carrier(),
                    planned.carrier().service(),
                    planned.has(Twist.BAD_CHECK_DIGIT) ? mistyped(number) : number));
        }
        Customer shipTo = planned.has(Twist.WRONG_SHIP_TO) ? SOMEBODY_IN_BOISE : Customers.of(planned.order());
        return new Slip.Shipment(planned.po(), shipTo, parcels, lines(planned));
    }

    private static List<Slip.Line> lines(Planned planned) {
        List<SeedOrder.Line> ordered = Northpoint.lines(planned);
        List<Slip.Line> lines = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            SeedOrder.Line line = ordered.get(i);
            boolean backordered = planned.has(Twist.PARTIAL) && i == ordered.size() - 1;
            lines.add(new Slip.Line(line.sku(), line.title(), line.quantity(), backordered ? 0 : line.quantity()));
        }
        return lines;
    }

    private static String mistyped(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }
}
