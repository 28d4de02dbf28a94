package nightshift.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;

/**
 * A purchase order as the books hold it at one moment.
 *
 * @param id the books' own id of it
 * @param version changes with every change of the order ({@code SyncToken}): two readings of equal id and version are the same
 * @param number the number printed on it ({@code DocNumber})
 * @param payableAccount the accounts payable account that a bill for it belongs to
 * @param location the location ({@code DepartmentRef}), to be copied to the bill
 * @param memo what the buyer wrote for the vendor or for himself
 * @param uncounted what else the books count on it, in words, that its lines do not show: an expense with the order added, a bill that is
 *     tied to no line of it. Where there is any, nobody can tell how much of the order is open
 */
public record PurchaseOrder(
        String id,
        String version,
        PoNumber number,
        String vendorId,
        String vendorName,
        Optional<String> payableAccount,
        LocalDate date,
        Currency currency,
        Status status,
        Optional<String> location,
        BigDecimal total,
        List<PurchaseOrderLine> lines,
        Optional<String> memo,
        List<String> uncounted) {
    public PurchaseOrder {
        lines = List.copyOf(lines);
        uncounted = List.copyOf(uncounted);
        Set<String> ids = new HashSet<>();
        for (PurchaseOrderLine line : lines) {
            if (!ids.add(line.id())) {
                throw new BadValue("Purchase order " + number + " has two lines with the id " + line.id());
            }
        }
    }

    /** Whether more may be billed on it. The books close an order by themselves when all of it is accounted for. */
    public enum Status {
        OPEN,
        CLOSED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
