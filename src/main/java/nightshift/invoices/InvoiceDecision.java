package nightshift.invoices;

import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.discrepancies.Discrepancy;

/** What is to become of an invoice. */
public sealed interface InvoiceDecision {
    /** Everything agrees and nothing speaks against it: this bill is booked by itself. */
    record Exact(ProposedBill bill) implements InvoiceDecision {}

    /**
     * A person decides.
     *
     * @param prepared the bill as the vendor asks for it, where one can be made; booked only after a person agreed
     * @param mail the draft that asks the vendor for the correction, where he can do something about it
     */
    record Review(List<Discrepancy> discrepancies, Optional<ProposedBill> prepared, Optional<String> mail)
            implements InvoiceDecision {
        public Review {
            discrepancies = List.copyOf(discrepancies);
            if (discrepancies.isEmpty()) {
                throw new BadValue("A review of an invoice needs a discrepancy");
            }
        }
    }

    /**
     * It was dealt with before; there is nothing to do.
     *
     * @param how in a sentence
     */
    record Known(String how) implements InvoiceDecision {}

    /** A credit memo: a person records the vendor credit; it is never a bill and never netted. */
    record Credit(Invoice memo, List<Discrepancy> discrepancies) implements InvoiceDecision {
        public Credit {
            discrepancies = List.copyOf(discrepancies);
        }
    }
}
