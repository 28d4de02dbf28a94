package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import org.springframework.stereotype.Component;

/** Entering a bill: what is sent, what the answer means, and whether an earlier try got through. */
@Component
public class BillWrites {
    private static final Pattern OWNER = Pattern.compile("TxnType=(\\w+) with TxnId=(\\d+)");

    private final BooksReader reader;

    public BillWrites(BooksReader reader) {
        this.reader = reader;
    }

    /** @param refusals how often QuickBooks refused it before */
    public QuickBooksCall call(BillCreation wanted, int refusals) {
        return BillRequest.of(wanted, refusals);
    }

    /**
     * @return the outcome, or the {@link NumberTaken} where QuickBooks says that a bill has this number
     * @throws RemoteFailure unknown, when the answer says neither that it was made nor why not
     */
    public Object outcome(BillCreation wanted, QuickBooksAnswer answer) {
        Optional<QuickBooksFault> fault = answer.fault();
        if (fault.isPresent()) {
            return refused(wanted, fault.get(), answer);
        }
        JsonNode made = answer.json().path("Bill");
        if (!made.path("Id").isTextual()) {
            throw QuickBooksErrors.lost(answer.operation(), "QuickBooks answered without a bill or an error", null);
        }
        Bill bill = reader.bill(Bill.Kind.BILL, made);
        return new EffectOutcome.Done(Optional.of(bill.id()), answer.text(), BillCheck.difference(wanted, bill));
    }

    private static Object refused(BillCreation wanted, QuickBooksFault fault, QuickBooksAnswer answer) {
        Matcher owner = OWNER.matcher(fault.words());
        if (fault.code().equals("6140") && owner.find() && owner.group(1).equals("Bill")) {
            return new NumberTaken(owner.group(2));
        }
        return new EffectOutcome.Refused(new Reason(kind(fault), sentence(wanted, fault)), answer.text());
    }

    private static ReasonKind kind(QuickBooksFault fault) {
        return switch (fault.code()) {
            case "6140" -> ReasonKind.DUPLICATE_INVOICE;
            case "6210" -> ReasonKind.DATE_ANOMALY;
            case "5010" -> ReasonKind.STALE_DECISION;
            default -> ReasonKind.REMOTE_REFUSED;
        };
    }

    private static String sentence(BillCreation wanted, QuickBooksFault fault) {
        String what = "Invoice " + wanted.number() + " of " + wanted.vendorName();
        return switch (fault.code()) {
            case "6210" ->
                what + " is dated " + wanted.date()
                        + ", and the books are closed for that day: enter it with a later date, or"
                        + " open the period in QuickBooks (" + fault + ")";
            case "2500", "610" ->
                what
                        + " names a vendor, item or account that was made inactive or deleted in QuickBooks: make it active again ("
                        + fault + ")";
            case "620" ->
                what + " cannot be linked to its purchase order: check the order in QuickBooks (" + fault + ")";
            default -> "QuickBooks refused " + what + ": " + fault;
        };
    }

    /** QuickBooks named the bill that has the number: is it this invoice? */
    public EffectOutcome numberTaken(BillCreation wanted, QuickBooksAnswer answer) {
        Bill bill = reader.bill(Bill.Kind.BILL, answer.json().path("Bill"));
        if (bill.vendorId().equals(wanted.vendorId())) {
            return BillGuard.found(wanted, bill);
        }
        // not called a duplicate: this invoice is not there, and its flag closes when somebody entered it
        return new EffectOutcome.Refused(
                new Reason(
                        ReasonKind.REMOTE_REFUSED,
                        "QuickBooks has a bill of another vendor with the number " + wanted.number()
                                + ", and the company wants to be warned of that: enter invoice " + wanted.number()
                                + " of "
                                + wanted.vendorName() + " by hand"),
                answer.text());
    }

    /** The question of the look: the bills that may be this invoice. An expense never came of this write. */
    public EffectLook look(BillCreation wanted, List<Bill> bills) {
        Optional<Bill> numbered = bills.stream()
                .filter(bill -> !bill.isExpense() && SameBill.hasNumber(wanted.question(), bill))
                .findFirst();
        if (numbered.isEmpty()) {
            return new EffectLook.Absent();
        }
        Bill bill = numbered.get();
        if (SameBill.isOurs(wanted, bill)) {
            return new EffectLook.Found(
                    Optional.of(bill.id()), "QuickBooks has bill " + bill.id(), BillCheck.difference(wanted, bill));
        }
        return BillGuard.found(wanted, bill) instanceof EffectOutcome.DoneElsewhere there
                ? new EffectLook.Found(there.remoteId(), there.how())
                : new EffectLook.Undecidable(new Reason(
                        ReasonKind.DUPLICATE_INVOICE,
                        "QuickBooks has another bill with the number of invoice " + wanted.number() + " of "
                                + wanted.vendorName() + ", over " + bill.total().toPlainString()
                                + ": check which is right"));
    }

    /** @param billId that has the number */
    public record NumberTaken(String billId) {
        public QuickBooksCall call() {
            return QuickBooksCall.read("bill", billId);
        }
    }
}
