package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** Suspected fraud: the money is to go to another account than before. */
public record ChangedBankDetails(String vendor, String printed) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.SUSPICIOUS_SENDER;
    }

    @Override
    public String sentence() {
        return "Suspected fraud: the payment details of %s changed (%s). Call him at a number you know before anything is booked."
                .formatted(vendor, printed);
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
