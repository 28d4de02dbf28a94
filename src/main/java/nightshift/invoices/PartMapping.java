package nightshift.invoices;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.Sku;

/**
 * What a person said about a vendor's part number: which SKU it is, and how many of the store's units are in one of his.
 *
 * @param vendorPart as the vendor prints it
 * @param packFactor the store's units in one unit of the vendor; 1 for the same unit
 * @param unit the vendor's unit that the factor is for; empty: whatever unit he prints
 */
public record PartMapping(String vendorPart, Sku sku, BigDecimal packFactor, Optional<String> unit) {
    public PartMapping {
        if (packFactor.signum() <= 0) {
            throw new BadValue("The pack factor of " + vendorPart + " must be more than zero");
        }
        if (PartNumbers.normalized(vendorPart).isEmpty()) {
            throw new BadValue("A part mapping needs the vendor's part number");
        }
    }

    /** Whether the factor was given for this unit; a line without unit is taken for the mapped one. */
    public boolean isFor(Optional<String> printed) {
        return unit.isEmpty() || printed.isEmpty() || unit.get().equalsIgnoreCase(printed.get());
    }
}
