package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.books.SameBill;
import nightshift.core.ReasonKind;

/** The same invoice was booked or received before. */
public record DuplicateInvoice(String number, String earlier, How how) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.DUPLICATE_INVOICE;
    }

    @Override
    public String sentence() {
        return switch (how) {
            case SAME_NUMBER -> "Invoice %s is there already: %s.".formatted(number, earlier);
            case SAME_NUMBER_OTHERWISE_WRITTEN ->
                "Invoice %s is there already, written otherwise: %s.".formatted(number, earlier);
            case CLOSED_WITHOUT_BILL ->
                "Invoice %s came before, %s, and was closed there without a bill by Nightshift: book it only if it is still owed."
                        .formatted(number, earlier);
            case NUMBER_EASILY_CONFUSED ->
                "Invoice %s may be there already under a number that is easily confused with it: %s."
                        .formatted(number, earlier);
            case SAME_AMOUNT -> SameBill.doubt(number, earlier);
            case PAID_AT_ONCE -> SameBill.paid(number, earlier);
        };
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.REJECT);
    }

    /** By what it was recognized. */
    public enum How {
        SAME_NUMBER,
        SAME_NUMBER_OTHERWISE_WRITTEN,
        CLOSED_WITHOUT_BILL,
        NUMBER_EASILY_CONFUSED,
        SAME_AMOUNT,
        PAID_AT_ONCE
    }

    /** The same number again is never booked; what is only alike may be another invoice. */
    @Override
    public boolean binding() {
        return how == How.SAME_NUMBER || how == How.SAME_NUMBER_OTHERWISE_WRITTEN;
    }
}
