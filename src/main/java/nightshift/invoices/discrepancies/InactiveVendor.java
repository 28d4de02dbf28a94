package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nightshift.core.ReasonKind;

/**
 * QuickBooks takes no bill of a vendor that was made inactive, and merging two vendors makes one of them so.
 *
 * @param orders whose the purchase orders are by now, where they are another vendor's: he may be the one that is left of the two
 */
public record InactiveVendor(String vendor, List<String> orders) implements Discrepancy {
    public InactiveVendor {
        orders = List.copyOf(orders);
    }

    @Override
    public ReasonKind kind() {
        return ReasonKind.VENDOR_MISMATCH;
    }

    @Override
    public String sentence() {
        return orders.isEmpty()
                ? ("Vendor %s is inactive in QuickBooks, which takes no bill of him: make him active again there, or set vendor-in-quickbooks"
                                + " of this supplier to the one he was merged into.")
                        .formatted(vendor)
                : ("Vendor %s is inactive in QuickBooks, and the purchase order is of %s: if the two were merged, set vendor-in-quickbooks"
                                + " of this supplier to that name.")
                        .formatted(vendor, String.join(" and ", orders));
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.REJECT);
    }
}
