package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.BillCreation;
import nightshift.books.SameBill;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.invoices.checks.Checks;
import nightshift.invoices.review.InvoiceActs;
import nightshift.invoices.review.InvoicePlans;
import nightshift.invoices.review.ReconsideredInvoice;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;

/** An invoice that agreed and was held back right before its write because of a bill that looks like it. */
class HeldBackInvoiceTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Supplier HARBOR = TestStore.supplier("Harbor", null);
    private static final Work WORK = new Work(1, Workflow.INVOICES, "mail/1", Optional.of("Harbor"), false, 1);

    private final StoreSettings store = TestStore.in(ZoneOffset.UTC, Mode.AUTO, HARBOR);
    private final InvoiceActs acts = new InvoiceActs(store);
    private final InvoiceDecider decider = new InvoiceDecider(Checks.all());
    private final InvoicePlans plans = new InvoicePlans(store, new InvoiceConclusions(), decider);
    private final Invoices invoice = new Invoices();

    @Test
    void isBookedWhereAPersonSaysThatTheBillIsAnother() {
        invoice.bills.add(invoice.bill(Optional.of("OTHER-7"), "311.80", Invoices.DAY, ""));
        ReviewedItem held =
                held(SameBill.doubt("INV-88121", invoice.bills.get(0).called()));
        OfferedAct approve = acts.offered(held).stream()
                .filter(act -> act.name().equals("approve"))
                .findFirst()
                .orElseThrow();

        ActRequest request =
                new ActRequest(new Target.OfReview(7), approve.name(), "kim", "two lamps, two invoices", Map.of());
        ReconsideredInvoice asked = (ReconsideredInvoice) plans.begin(new ActTask(held, approve, request));
        InvoiceCase facts = invoice.facts();
        ActPlan plan = plans.plan(asked, facts, decider.decide(facts));

        Decision decision = ((ActPlan.Decide) plan).decided().decision();
        assertThat(((Decision.Proceed) decision).effects())
                .extracting(Effect::payload)
                .filteredOn(BillCreation.class::isInstance)
                .singleElement()
                .satisfies(bill ->
                        assertThat(((BillCreation) bill).looksLikeButIsNot()).containsExactly("9"));
    }

    @Test
    void cannotBeBookedUnderANumberThatAnotherBillHas() {
        assertThat(acts.offered(held("QuickBooks has a bill INV-88121 of 2026-11-01 over 5.00 with the number of it")))
                .extracting(OfferedAct::name)
                .doesNotContain("approve");
    }

    private ReviewedItem held(String sentence) {
        Reason reason = new Reason(ReasonKind.DUPLICATE_INVOICE, sentence);
        ReadInvoice read = new ReadInvoice(
                WORK,
                "inv.pdf",
                HARBOR,
                "rules",
                "Your invoice",
                NOW,
                new ReadInvoice.PaperFile("inv.pdf", "application/pdf", "sha-of-inv"),
                invoice.facts().invoice());
        RunItem item = new RunItem(
                Workflow.INVOICES,
                WORK.id(),
                WORK.subject(),
                Optional.of(1L),
                "inv.pdf",
                read.label(),
                WORK.supplier(),
                ItemOutcome.FLAGGED,
                List.of(reason),
                List.of(),
                Map.of(KeptInvoice.READ, KeptInvoice.of(read)),
                NOW);
        Reviews.Review flag =
                new Reviews.Review(7, item.decisionId(), Optional.of(1L), List.of(reason), NOW, Optional.empty());
        return new ReviewedItem(Optional.of(flag), WORK, item, List.of());
    }
}
