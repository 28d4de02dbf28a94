package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nightshift.core.ReasonKind;
import nightshift.invoices.KeptInvoice;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.model.Behavior;
import nightshift.sandbox.model.Lies;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.week.MorePapers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A week with one more invoice, whose lines only a model can read, and a model that may be right, wrong or away. */
class InvoiceModelIT extends FaultyWorld {
    private static final String SCAN = "The document is a scan";

    @Autowired
    private ReviewDesk desk;

    private MorePapers papers;
    private String number = "";

    @BeforeEach
    void theWeekLiesBeforeUs() {
        invoiceWeek();
        papers = new MorePapers(sandbox.world());
        number = papers.withoutHeadings();
        processes.ask("quickbooks-refresh-copies", null);
        jdbc.sql("insert into invoice_vendor (vendor_id, name, approved_by, approved_at)"
                        + " select id, name, 'test', read_at from quickbooks_copy where kind = 'Vendor'")
                .update();
    }

    @Test
    void booksTheLinesThatAModelReadWhereTheyAgreeWithTheOrderAndOnlyFillsInAFormFromAScan() {
        model().behave(
                        SCAN,
                        new Behavior.Recorded(
                                """
                                {"invoiceNumber":"INV-88102","invoiceDate":null,"dueDate":null,"purchaseOrders":["PO-8102"],
                                "lines":[{"item":"X-1","description":null,"quantity":2,"unit":null,"unitPrice":3.5,"discount":null,"amount":7}],
                                "freight":null,"tax":null,"total":7}"""));
        List<RunItem> items = run();

        assertThat(bills(number))
                .singleElement()
                .satisfies(bill -> assertThat(bill.details().get("total")).hasToString(papers.total()));
        assertThat(books().of("quickbooks.bill")).hasSize(25);
        RunItem scan = items.stream()
                .filter(item -> KeptInvoice.unreadIn(item.facts())
                        .filter(KeptInvoice::proposed)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(scan.outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(desk.offered(new Target.OfItem(scan.decisionId().orElseThrow()))
                        .get(0)
                        .fields())
                .filteredOn(field -> !field.value().isEmpty())
                .allMatch(field -> !field.proven())
                .extracting(ActField::value)
                .contains("INV-88102", "X-1 x 2 @ 3.5 = 7");
    }

    @Test
    void booksNothingOnWhatAModelMadeUpAndTheWeekIsWhatItIsWithoutOne() {
        model().behave(new Behavior.Lying(Lies.lineValue(0, "unitPrice", new BigDecimal("1.00"))));
        List<RunItem> items = run();

        assertThat(bills(number)).isEmpty();
        assertThat(sandbox.world().week().differencesFrom(books())).isEmpty();
        assertThat(theOne(items).reasons())
                .anyMatch(reason -> reason.kind() == ReasonKind.CONFLICTING_VALUES
                        && reason.detail().contains("AI model"));
    }

    @Test
    void finishesTheWeekWithoutTheModel() {
        model().behave(new Behavior.BrokenDown());
        List<RunItem> items = run();

        assertThat(sandbox.faults().calls()).containsKey("model.completion");
        assertThat(bills(number)).isEmpty();
        assertThat(sandbox.world().week().differencesFrom(books())).isEmpty();
        assertThat(theOne(items).outcome()).isEqualTo(ItemOutcome.FLAGGED);
    }

    /** All vendors would be strangers, and every invoice a flag. */
    @Test
    void takesNoInvoiceUpWhileTheBooksCannotBeReached() {
        sandbox.faults().add("/quickbooks", request -> true, 1000, new Fault.ResetBefore());
        assertThat(run()).isEmpty();
        assertThat(deadLetters.open()).anyMatch(letter -> letter.step().isPresent());

        sandbox.faults().clear();
        run();
        assertThat(sandbox.world().week().differencesFrom(books()))
                .hasSize(1); // the one more that the honest model read
    }

    private List<RunItem> run() {
        processes.ask("invoices-run", "test");
        return decisions.itemsOf(runs.latest(1).get(0).id());
    }

    private RunItem theOne(List<RunItem> items) {
        return items.stream()
                .filter(item -> KeptInvoice.in(item.facts())
                        .filter(kept -> kept.file().name().equals("plain.pdf"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Books.Entry> bills(String invoice) {
        return books().of("quickbooks.bill").stream()
                .filter(bill -> bill.target().equals(invoice))
                .toList();
    }

    private ModelSandbox model() {
        return sandbox.world().the(ModelSandbox.class);
    }
}
