package nightshift.invoices;

import java.util.List;

/**
 * A person approved something of a vendor.
 *
 * @param invoice whether an invoice of him
 * @param accounts bank accounts printed there, which are his
 */
public record VendorApproval(String vendorId, String name, boolean invoice, List<String> accounts, String who) {
    public VendorApproval {
        accounts = List.copyOf(accounts);
    }
}
