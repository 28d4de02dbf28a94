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
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.AgreedInvoice;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceCase;
import nightshift.invoices.InvoiceConclusions;
import nightshift.invoices.InvoiceDecider;
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
    private static final String NO_ORDER = "Name the purchase order it is for.";

    private final StoreSettings store;
    private final InvoiceConclusions conclusions;
    private final InvoiceDecider decider;

    public InvoicePlans(StoreSettings store, InvoiceConclusions conclusions, InvoiceDecider decider) {
        this.store = store;
        this.conclusions = conclusions;
        this.decider = decider;
    }

    /**
     * The first step of an act.
     *
     * @return {@link ReconsideredInvoice}, {@link VendorQuestion} or {@link ActPlan.Refuse}
     */
    public Object begin(ActTask task) {
        return switch (task.act().name()) {
            case InvoiceActs.ASK_VENDOR -> new VendorQuestion(task);
            case InvoiceActs.CORRECT -> entered(task, "corrected");
            case InvoiceActs.CHOOSE_ORDER -> entered(task, "order_chosen");
            case InvoiceActs.APPROVE -> new ReconsideredInvoice(task, asRead(task.item()), "approved");
            case InvoiceActs.BILL_AT_ORDER_PRICES -> new ReconsideredInvoice(task, asRead(task.item()), "order_prices");
            case InvoiceActs.BILL_WHAT_AGREES -> new ReconsideredInvoice(task, asRead(task.item()), "billed_in_part");
            case InvoiceActs.MAP_PART -> new ReconsideredInvoice(task, asRead(task.item()), "part_mapped");
            case InvoiceActs.CONFIRM_ACCOUNT -> new ReconsideredInvoice(task, asRead(task.item()), "account_confirmed");
            default -> new ReconsideredInvoice(task, asRead(task.item()), "decided_again");
        };
    }

    private Object entered(ActTask task, String verdict) {
        ReadInvoice read = asRead(task.item());
        if (verdict.equals("order_chosen")
                && task.request().value(InvoiceFields.ORDERS).isEmpty()) {
            return refuse(NO_ORDER);
        }
        EnteredInvoice entered = new EnteredInvoice(task.request(), read.paper());
        Invoice paper = entered.paper();
        return entered.problems().isEmpty()
                ? new ReconsideredInvoice(task, read.corrected(paper, entered.corrections()), verdict)
                : new ActPlan.Refuse(entered.problems());
    }

    private ReadInvoice asRead(ReviewedItem item) {
        Supplier supplier = item.work().supplier().flatMap(store::supplier).orElseThrow();
        return KeptInvoice.in(item.item().facts())
                .or(() -> KeptInvoice.unreadIn(item.item().facts()))
                .orElseThrow()
                .again(item.work(), item.item().itemKey(), supplier);
    }

    /** The case with what the person said of the vendor's bank account or part. */
    public InvoiceCase heard(ReconsideredInvoice asked, InvoiceCase facts) {
        return switch (asked.task().act().name()) {
            case InvoiceActs.CONFIRM_ACCOUNT ->
                facts.trusting(facts.invoice().bankAccounts().stream()
                        .map(Found::value)
                        .toList());
            case InvoiceActs.MAP_PART ->
                MappedPart.of(asked.task()).map(facts::mapping).orElse(facts);
            default -> facts;
        };
    }

    /** What the same rules say now, with the person's word on it. */
    public ActPlan plan(ReconsideredInvoice asked, InvoiceCase facts, InvoiceDecision decision) {
        List<String> problems = MappedPart.problems(asked.task());
        if (!problems.isEmpty()) {
            return new ActPlan.Refuse(problems);
        }
        if (decision instanceof InvoiceDecision.Review review) {
            switch (asked.verdict()) {
                case "approved" -> {
                    return approved(asked, facts, review);
                }
                case "order_prices" -> {
                    return less(
                            asked, facts, review, AgreedInvoice.atOrderPrices(facts, review.discrepancies()), false);
                }
                case "billed_in_part" -> {
                    return less(asked, facts, review, AgreedInvoice.whatAgrees(facts, review.discrepancies()), true);
                }
                default -> {}
            }
        }
        Decided decided = conclusions.of(asked.invoice(), facts, decision);
        if (asked.entered()) {
            return EnteredWord.on(asked, decided);
        }
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
        List<Reason> now = reasons(review);
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

    /** The vendor gets less than he asked for: what the same rules say of the invoice as it should have been. */
    private ActPlan less(
            ReconsideredInvoice asked,
            InvoiceCase facts,
            InvoiceDecision.Review review,
            InvoiceCase agreed,
            boolean inPart) {
        if (!asked.task().item().reasons().containsAll(reasons(review))) {
            return decide(asked, conclusions.of(asked.invoice(), facts, review)); // he has not seen this yet
        }
        if (AgreedInvoice.isTaxedInFull(facts, agreed)) {
            return refuse("The tax is that of the whole invoice: ask the vendor for a corrected one.");
        }
        InvoiceDecision again = decider.decide(agreed);
        List<Discrepancy> stands = standing(again, review, inPart);
        if (!stands.isEmpty()) {
            return refuse("What is left cannot be billed either. "
                    + stands.stream().map(Discrepancy::sentence).collect(Collectors.joining(" ")));
        }
        return bill(again)
                .filter(bill -> !bill.goods().isEmpty())
                .flatMap(bill -> effects(asked, facts, bill)
                        .map(effects -> decide(
                                asked,
                                conclusions.decided(
                                        asked.invoice(),
                                        facts,
                                        review,
                                        new Decision.Proceed(effects, said(asked, bill, review))))))
                .orElseGet(() -> refuse("Nothing is left to be billed: handle it by hand."));
    }

    private static List<Discrepancy> standing(InvoiceDecision again, InvoiceDecision.Review shown, boolean inPart) {
        List<Discrepancy> left = again instanceof InvoiceDecision.Review review ? review.discrepancies() : List.of();
        return left.stream()
                .filter(one -> !AgreedInvoice.mayStand(one, shown.discrepancies(), inPart))
                .toList();
    }

    private static Optional<ProposedBill> bill(InvoiceDecision decision) {
        return decision instanceof InvoiceDecision.Exact exact
                ? Optional.of(exact.bill())
                : decision instanceof InvoiceDecision.Review review ? review.prepared() : Optional.empty();
    }

    private static List<Reason> said(ReconsideredInvoice asked, ProposedBill bill, InvoiceDecision.Review review) {
        List<Reason> reasons = new ArrayList<>(
                List.of(word(asked.task().request(), "Billed with " + Figures.money(bill.total()) + " instead")));
        reasons.addAll(reasons(review));
        return reasons;
    }

    private static List<Reason> reasons(InvoiceDecision.Review review) {
        return review.discrepancies().stream().map(Discrepancy::reason).toList();
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

    static ActPlan decide(ReconsideredInvoice asked, Decided decided) {
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
