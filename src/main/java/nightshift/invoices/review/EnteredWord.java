package nightshift.invoices.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.invoices.Correction;
import nightshift.operations.Decided;
import nightshift.operations.reviews.ActPlan;

/** Keeps on a decision which values a person entered, and what stood there before. */
final class EnteredWord {
    private EnteredWord() {}

    static ActPlan on(ReconsideredInvoice asked, Decided decided) {
        List<Correction> entered = asked.invoice().corrections();
        String words = Correction.inWords(entered);
        Decided stamped = decided.decision() instanceof Decision.Proceed proceed
                ? new Decided(decided.work(), decided.item(), stamped(asked, proceed, words))
                : decided;
        return new ActPlan.Decide(stamped, asked.verdict(), words + ". " + what(decided), List.of(), false);
    }

    private static Decision stamped(ReconsideredInvoice asked, Decision.Proceed proceed, String words) {
        List<Reason> reasons =
                new ArrayList<>(List.of(InvoicePlans.word(asked.task().request(), words + ", entered")));
        reasons.addAll(proceed.reasons());
        return new Decision.Proceed(proceed.effects(), reasons);
    }

    private static String what(Decided decided) {
        return decided.decision() instanceof Decision.Proceed
                ? decided.item().label() + " is entered as a bill."
                : decided.decision().reasons().stream().map(Reason::detail).collect(Collectors.joining(" "));
    }
}
