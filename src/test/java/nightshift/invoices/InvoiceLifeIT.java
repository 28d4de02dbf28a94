package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.RunItem;
import nightshift.sandbox.quickbooks.Bookkeeper;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.week.MorePapers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of invoices over weeks, while people work in QuickBooks and vendors send again what they sent. */
class InvoiceLifeIT extends InvoiceWeek {
    /** It names an order that the books do not have. */
    private static final String EARLY = "INV-88136";

    @Autowired
    private Modes modes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theWeekLiesBeforeUs() {
        invoiceWeek();
        knowTheVendors();
    }

    @AfterEach
    void backToAuto() {
        modes.reset(Workflow.INVOICES);
    }

    /** A reminder comes weeks later: closed as known, the vendor would never be paid. */
    @Test
    void flagsAnInvoiceThatComesAgainWhenItsBillWasDeletedInTheBooks() {
        List<RunItem> done = of(ItemOutcome.DONE, run()).stream()
                .filter(item ->
                        item.effects().stream().anyMatch(effect -> effect.kind().equals("quickbooks-create-bill")))
                .toList();
        List<String> numbers = done.stream()
                .map(item -> String.valueOf(item.facts().get(InvoiceFacts.NUMBER)))
                .toList();
        people(books -> books.deleteBill(bill(done.get(0))));
        jdbc.sql("update effect set finished_at = dateadd('HOUR', -1, finished_at)")
                .update();
        MorePapers papers = new MorePapers(sandbox.world());
        papers.again(numbers.get(0));
        papers.again(numbers.get(1));

        List<RunItem> again = run();

        assertThat(of(ItemOutcome.FLAGGED, again)).singleElement().satisfies(item -> assertThat(item.reasons())
                .anyMatch(reason -> reason.detail().contains("deleted or voided")));
        assertThat(sandbox.world().books().of("quickbooks.bill")).hasSize(24);
    }

    /** Approved later, it would be looked for and found there; until then it only stands in the way. */
    @Test
    void givesUpABillThatWaitsForApprovalOnceAPersonEnteredIt() {
        modes.change(Workflow.INVOICES, Mode.REVIEW, "test");
        List<RunItem> waits = of(ItemOutcome.STAGED, run());
        assertThat(waits).hasSize(24);
        people(books -> {
            enter(books, waits.get(0), "0.00");
            enter(books, waits.get(1), "5.00");
        });

        run();

        assertThat(staged()).isEqualTo(23);
        assertThat(decisions
                        .item(waits.get(0).decisionId().orElseThrow())
                        .orElseThrow()
                        .effects())
                .allMatch(effect -> effect.state().equals("discarded"))
                .anyMatch(effect -> String.valueOf(effect).contains("You entered this in QuickBooks"));
    }

    /** Nobody has to press "Look again" for each invoice that was faster than the order. */
    @Test
    void looksAgainByItselfOnceThePurchaseOrderIsEntered() {
        RunItem early = of(ItemOutcome.FLAGGED, run()).stream()
                .filter(item -> EARLY.equals(item.facts().get(InvoiceFacts.NUMBER)))
                .findFirst()
                .orElseThrow();
        String order = KeptInvoice.in(early.facts())
                .orElseThrow()
                .paper()
                .purchaseOrders()
                .get(0)
                .value();
        assertThat(entered(EARLY)).isZero();
        run();
        assertThat(decisions
                        .item(early.decisionId().orElseThrow())
                        .orElseThrow()
                        .outcome())
                .as("nothing has changed")
                .isEqualTo(ItemOutcome.FLAGGED);

        new MorePapers(sandbox.world()).order(EARLY, order);
        modes.change(Workflow.INVOICES, Mode.REVIEW, "test");
        run();
        assertThat(entered(EARLY)).as("nobody approved it").isZero();
        assertThat(staged()).isEqualTo(1);
    }

    private long entered(String number) {
        return sandbox.world().books().of("quickbooks.bill").stream()
                .filter(bill -> bill.target().equals(number))
                .count();
    }

    private int staged() {
        return jdbc.sql("select count(*) from effect where kind = 'quickbooks-create-bill' and state = 'staged'")
                .query(Integer.class)
                .single();
    }

    private static String bill(RunItem item) {
        return item.effects().stream()
                .filter(effect -> effect.kind().equals("quickbooks-create-bill"))
                .flatMap(effect -> effect.remoteId().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<RunItem> of(ItemOutcome outcome, List<RunItem> items) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    private static void enter(Bookkeeper books, RunItem item, String more) {
        books.bill(
                String.valueOf(item.facts().get(InvoiceFacts.VENDOR_ID)),
                String.valueOf(item.facts().get(InvoiceFacts.NUMBER)),
                LocalDate.parse(String.valueOf(item.facts().get(InvoiceFacts.DATE))),
                InvoiceFacts.total(item).orElseThrow().add(new BigDecimal(more)));
    }

    private void people(Consumer<Bookkeeper> work) {
        sandbox.world().the(QuickBooksSandbox.class).with(work);
    }
}
