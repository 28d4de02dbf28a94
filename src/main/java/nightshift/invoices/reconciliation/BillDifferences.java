package nightshift.invoices.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.BillCheck;
import nightshift.books.BillCreation;
import nightshift.core.RemoteSystem;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.RecordedWrite;

/** Holds one bill against what was entered. Nobody's work is undone for it: a person knows whether he meant it. */
final class BillDifferences {
    private final RecordedWrite write;
    private final BillCreation entered;
    private final String called;

    private BillDifferences(RecordedWrite write) {
        this.write = write;
        this.entered = (BillCreation) write.payload();
        this.called = "Bill %s (%s)".formatted(write.remoteId().orElse("?"), write.target());
    }

    /** @param shown the bill as QuickBooks shows it; empty where it has none of this id */
    static List<Difference> of(RecordedWrite write, Optional<Bill> shown) {
        BillDifferences differences = new BillDifferences(write);
        return shown.map(differences::with).orElseGet(differences::gone);
    }

    private List<Difference> gone() {
        return List.of(difference(
                DifferenceKind.MISSING,
                called
                        + " is not in QuickBooks any more: somebody deleted it. If it is to be paid, enter it there again;"
                        + " Nightshift does not enter it twice."));
    }

    private List<Difference> with(Bill bill) {
        if (bill.total().signum() == 0) {
            return List.of(difference(
                    DifferenceKind.CANCELLED,
                    called
                            + " was voided in QuickBooks. If it is to be paid, enter it there again; Nightshift does not enter it"
                            + " twice."));
        }
        List<Difference> found = new ArrayList<>();
        if (bill.total().compareTo(entered.total()) != 0) {
            found.add(difference(
                    DifferenceKind.OTHER_TOTAL,
                    "%s stands in QuickBooks over %s, but was entered over %s."
                            .formatted(
                                    called,
                                    bill.total().toPlainString(),
                                    entered.total().toPlainString())));
        }
        if (bill.isEnteredAs(entered.key())) { // one that a person entered need not be tied to the order
            BillCheck.missingLinks(entered, bill)
                    .ifPresent(links -> found.add(difference(
                            DifferenceKind.LINK_LOST,
                            "%s is not tied any more to %s: the order shows these goods as not billed, and they could be billed again."
                                    .formatted(called, links))));
        }
        return found;
    }

    private Difference difference(DifferenceKind kind, String sentence) {
        return new Difference(
                kind,
                RemoteSystem.QUICKBOOKS,
                kind.code() + "/" + entered.key().value(),
                write.target(),
                Optional.of(write.effectId()),
                sentence);
    }
}
