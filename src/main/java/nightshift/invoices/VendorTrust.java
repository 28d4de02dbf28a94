package nightshift.invoices;

import java.util.List;

/**
 * What people's approvals say of a vendor.
 *
 * @param approvedBefore whether a person approved an invoice of him
 * @param bankAccounts where his money went, as printed on approved invoices
 */
public record VendorTrust(boolean approvedBefore, List<String> bankAccounts) {
    public static final VendorTrust NONE = new VendorTrust(false, List.of());

    public VendorTrust {
        bankAccounts = List.copyOf(bankAccounts);
    }
}
