package nightshift.invoices;

import java.util.List;
import nightshift.operations.RunItem;

/** What Nightshift itself knows of a vendor and an invoice of his. */
public record VendorMemory(
        VendorTrust trust, List<PartMapping> mappings, List<SeenInvoice> seen, ShippedQuantities shipped) {
    public VendorMemory {
        mappings = List.copyOf(mappings);
        seen = List.copyOf(seen);
    }

    /** @param shipments what the fulfillment nights decided about the orders that the invoice names */
    public static VendorMemory of(
            VendorTrust trust, List<PartMapping> mappings, List<SeenInvoice> seen, List<RunItem> shipments) {
        return new VendorMemory(trust, mappings, seen, ShippedGoods.of(shipments));
    }
}
