package nightshift.invoices.discrepancies;

import java.util.Optional;
import nightshift.documents.invoices.InvoiceLine;

/** A discrepancy about one line of the invoice. */
public sealed interface LineDiscrepancy extends Discrepancy
        permits AlreadyBilled,
                DuplicateLine,
                ExtraLine,
                OverOrdered,
                OverShipped,
                PriceDifference,
                SubstitutedItem,
                UnclearOrder,
                UnclearUnit,
                UnitMismatch,
                UnknownSku {

    InvoiceLine line();

    @Override
    default Optional<Integer> position() {
        return Optional.of(line().position());
    }
}
