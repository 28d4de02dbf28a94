package nightshift.sandbox.night;

import java.time.LocalDate;
import java.util.List;
import nightshift.sandbox.SeedOrder.Customer;

/**
 * What a supplier's shipping document says, before a layout draws it.
 *
 * @param number the supplier's own document number, a decoy for readers
 */
public record Slip(StoreSupplier supplier, String number, LocalDate shipDate, List<Shipment> shipments) {
    public Slip {
        shipments = List.copyOf(shipments);
    }

    /** The first shipment, for layouts that print one a document. */
    public Shipment only() {
        return shipments.get(0);
    }

    /** @param po as this supplier prints it */
    public record Shipment(String po, Customer shipTo, List<Parcel> parcels, List<Line> lines) {
        public Shipment {
            parcels = List.copyOf(parcels);
            lines = List.copyOf(lines);
        }

        public Parcel first() {
            return parcels.get(0);
        }

        /** The lines of which something is in this shipment. */
        public List<Line> shippedLines() {
            return lines.stream().filter(line -> line.shipped() > 0).toList();
        }

        /** How many pieces left the warehouse. */
        public int pieces() {
            return lines.stream().mapToInt(Line::shipped).sum();
        }
    }

    /** @param service as printed, such as {@code UPS Ground} */
    public record Parcel(Carrier carrier, String service, String tracking) {
        /** The number as some printers break it: groups of this many characters. */
        public String grouped(int size) {
            return tracking.replaceAll("(.{" + size + "})(?=.)", "$1 ");
        }
    }

    public record Line(String sku, String title, int ordered, int shipped) {
        public int backordered() {
            return ordered - shipped;
        }
    }
}
