package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceKind;

/** The paper is no invoice: a statement, a quote, a pro forma. It is never booked. */
public record NotAnInvoice(String document, InvoiceKind what) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return what == InvoiceKind.STATEMENT ? ReasonKind.STATEMENT : ReasonKind.NOT_AN_INVOICE;
    }

    @Override
    public String sentence() {
        return "\"%s\" is %s, not an invoice: nothing is booked from it.".formatted(document, what.inWords());
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
