package nightshift.invoices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.books.PurchaseOrderLine;
import nightshift.core.Sku;
import nightshift.documents.invoices.Charge;

/**
 * What the owner agreed with one vendor, and how far Nightshift may go on its own with him.
 *
 * @param price tolerance of a unit price
 * @param quantity tolerance of a quantity over what is open on the order
 * @param freightTolerance tolerance over the freight that is allowed
 * @param freightAccount where freight is booked; without it no freight is booked
 * @param freightItems SKUs of items that stand for freight on the store's purchase orders
 * @param taxAccount where tax that this vendor may charge is booked; without it printed tax is a discrepancy
 * @param autoLimit invoices of this total or more are always for a person; empty: all are
 * @param agreedDiscount percent off his list prices that the store's purchase orders already count with
 * @param approvedBefore whether a person approved an invoice of this vendor before
 * @param bankAccounts where his money went so far, as printed on approved invoices
 */
public record VendorRules(
        Tolerance price,
        Tolerance quantity,
        FreightRule freight,
        Tolerance freightTolerance,
        Optional<String> freightAccount,
        List<Sku> freightItems,
        List<AllowedCharge> charges,
        Optional<String> taxAccount,
        Optional<BigDecimal> autoLimit,
        Optional<BigDecimal> agreedDiscount,
        boolean approvedBefore,
        List<String> bankAccounts) {
    /** Nothing agreed: everything must be exact, and a person looks at it. */
    public static final VendorRules STRICT = new VendorRules(
            Tolerance.NONE,
            Tolerance.NONE,
            FreightRule.NONE,
            Tolerance.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());

    public VendorRules {
        freightItems = List.copyOf(freightItems);
        charges = List.copyOf(charges);
        bankAccounts = List.copyOf(bankAccounts);
    }

    /** Whether a line of a purchase order stands for freight agreed beforehand, as an account or as an item of its own. */
    public boolean isFreight(PurchaseOrderLine line) {
        return line.account().isPresent()
                || line.sku()
                        .filter(sku -> freightItems.stream().anyMatch(sku::sameAs))
                        .isPresent();
    }

    /** The same, with these bank accounts known to be his. */
    public VendorRules trusting(List<String> accounts) {
        return new VendorRules(
                price,
                quantity,
                freight,
                freightTolerance,
                freightAccount,
                freightItems,
                charges,
                taxAccount,
                autoLimit,
                agreedDiscount,
                approvedBefore,
                Stream.concat(bankAccounts.stream(), accounts.stream()).toList());
    }

    /** The agreement about a fee, of several the one that names it most exactly; whether it is not too much is another question. */
    public Optional<AllowedCharge> charge(Charge charge) {
        return charges.stream()
                .filter(allowed -> allowed.isFor(charge.label(), charge.value()))
                .max(Comparator.comparingInt(allowed -> allowed.label().length()));
    }
}
