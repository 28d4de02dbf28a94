package nightshift.invoices.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.invoices.InvoiceCase;
import nightshift.invoices.InvoiceConclusions;
import nightshift.invoices.InvoiceDecision;
import nightshift.invoices.KeptInvoice;
import nightshift.invoices.ProposedBill;
import nightshift.invoices.ReadInvoice;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.operations.Decided;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** What a person's act on an invoice asks to be looked up, and what is decided with his word then. Pure. */
@Component
public class InvoicePlans {
    private final StoreSettings store;
    private final InvoiceConclusions conclusions;

    public InvoicePlans(StoreSettings store, InvoiceConclusions conclusions) {
        this.store = store;
        this.conclusions = conclusions;
    }

    /** The first step of an act. @return {@link ReconsideredInvoice} or {@link VendorQuestion} */
    public Object begin(ActTask task) {
        return switch (task.act().name()) {
            case InvoiceActs.ASK_VENDOR -> new VendorQuestion(task);
            case InvoiceActs.APPROVE -> new ReconsideredInvoice(task, asRead(task.item()), "approved");
            case InvoiceActs.CONFIRM_ACCOUNT -> new ReconsideredInvoice(task, asRead(task.item()), "account_confirmed");
            default -> new ReconsideredInvoice(task, asRead(task.item()), "decided_again");
        };
    }

    private ReadInvoice asRead(ReviewedItem item) {
        Supplier supplier = item.work().supplier().flatMap(store::supplier).orElseThrow();
        return KeptInvoice.in(item.item().facts())
                .orElseThrow()
                .again(item.work(), item.item().itemKey(), supplier);
    }

    /** The case with what the person said of the vendor's bank account. */
    public InvoiceCase heard(ReconsideredInvoice asked, InvoiceCase facts) {
        return asked.task().act().name().equals(InvoiceActs.CONFIRM_ACCOUNT)
                ? facts.trusting(facts.invoice().bankAccounts().stream()
                        .map(Found::value)
                        .toList())
                : facts;
    }

    /** What the same rules say now, with the person's word on it. */
    public ActPlan plan(ReconsideredInvoice asked, InvoiceCase facts, InvoiceDecision decision) {
        if (asked.verdict().equals("approved") && decision instanceof InvoiceDecision.Review review) {
            return approved(asked, facts, review);
        }
        Decided decided = conclusions.of(asked.invoice(), facts, decision);
        if (decided.decision() instanceof Decision.Review review
                && asked.task().item().reasons().containsAll(review.reasons())) {
            return refuse("Nothing has changed. " + words(review.reasons()));
        }
        return decide(asked, decided);
    }

    private ActPlan approved(ReconsideredInvoice asked, InvoiceCase facts, InvoiceDecision.Review review) {
        List<Discrepancy> binding =
                review.discrepancies().stream().filter(Discrepancy::binding).toList();
        if (!binding.isEmpty()) {
            return refuse("This cannot be booked by approval. "
                    + binding.stream().map(Discrepancy::sentence).collect(Collectors.joining(" ")));
        }
        List<Reason> shown = asked.task().item().reasons();
        List<Reason> now =
                review.discrepancies().stream().map(Discrepancy::reason).toList();
        if (!shown.containsAll(now)) {
            return decide(
                    asked,
                    conclusions.of(
                            asked.invoice(), facts, review)); // the world changed meanwhile: he has not seen this yet
        }
        return review.prepared()
                .flatMap(bill -> effects(asked, facts, bill))
                .map(effects -> decide(
                        asked,
                        conclusions.decided(
                                asked.invoice(), facts, review, new Decision.Proceed(effects, said(asked, now)))))
                .orElseGet(() -> refuse("No bill can be made of what was read: enter it by hand. " + words(now)));
    }

    /** Bills that look like it were shown to him: they are other invoices then. */
    private static Optional<List<Effect>> effects(ReconsideredInvoice asked, InvoiceCase facts, ProposedBill bill) {
        List<String> others = facts.bills().stream().map(shown -> shown.id()).toList();
        return InvoiceConclusions.booked(asked.invoice(), facts, bill, others);
    }

    private static List<Reason> said(ReconsideredInvoice asked, List<Reason> accepted) {
        List<Reason> reasons = new ArrayList<>(List.of(word(asked.task().request(), "Approved")));
        reasons.addAll(accepted);
        return reasons;
    }

    static Reason word(ActRequest request, String did) {
        String why = request.note().isEmpty() ? "" : ": " + request.note();
        return new Reason(ReasonKind.DECIDED_BY_PERSON, did + " by " + request.who() + why);
    }

    private static ActPlan decide(ReconsideredInvoice asked, Decided decided) {
        String label = decided.item().label();
        String sentence = decided.decision() instanceof Decision.Proceed
                ? label + " is entered as a bill."
                : words(decided.decision().reasons());
        return new ActPlan.Decide(decided, asked.verdict(), sentence, List.of(), false);
    }

    private static ActPlan refuse(String problem) {
        return new ActPlan.Refuse(List.of(problem));
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream().map(Reason::detail).collect(Collectors.joining(" "));
    }
}
