package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.ComparisonVerdict;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.RunItem;
import nightshift.operations.ShadowComparison;
import nightshift.operations.ShadowComparisons;
import nightshift.sandbox.quickbooks.Bookkeeper;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.summaries.MissedRun;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of bills later, and what people entered themselves: read back from the simulated books. */
class InvoiceLookBackIT extends InvoiceWeek {
    @Autowired
    private Modes modes;

    @Autowired
    private Differences differences;

    @Autowired
    private ShadowComparisons comparisons;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CamelContext camel;

    @BeforeEach
    void theWeekLiesBeforeUs() {
        invoiceWeek();
        knowTheVendors();
    }

    @AfterEach
    void backToAuto() {
        modes.reset(Workflow.INVOICES);
    }

    /** It is retried alone, without what the step before it found. */
    @Test
    void aRetryOfReadingBackLooksAtTheBillsOfTheLastDays() {
        List<String> bills = idsOf(ItemOutcome.DONE, run());
        people(books -> books.deleteBill(bills.get(0)));
        jdbc.sql("update effect set finished_at = dateadd('HOUR', -1, finished_at)")
                .update();

        processes.ask("quickbooks-refresh-copies", null);
        processes.ask("read-bills-back", null);
        processes.ask("compare-shadow-of-invoices", null);

        assertThat(differences.open(Workflow.INVOICES))
                .extracting(open -> open.difference().kind())
                .containsExactly(DifferenceKind.MISSING);
        assertThat(jdbc.sql("select cause from dead_letter where state = 'open'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void tellsOnceWhichBillsSomebodyChangedLater() {
        List<String> bills = idsOf(ItemOutcome.DONE, run());
        assertThat(differences.open(Workflow.INVOICES)).isEmpty();
        BigDecimal other = new BigDecimal("1.23");
        people(books -> {
            books.deleteBill(bills.get(0));
            books.voidBill(bills.get(1));
            books.changeBill(bills.get(2), other);
            books.unlinkBill(bills.get(3));
        });
        jdbc.sql("update effect set finished_at = dateadd('HOUR', -1, finished_at)")
                .update();
        int mails = sent();
        int calls = calls();

        processes.ask("reconcile-invoices", null);

        assertThat(differences.open(Workflow.INVOICES))
                .extracting(open -> open.difference().kind())
                .containsExactlyInAnyOrder(
                        DifferenceKind.MISSING,
                        DifferenceKind.CANCELLED,
                        DifferenceKind.OTHER_TOTAL,
                        DifferenceKind.LINK_LOST);
        assertThat(calls() - calls).as("two looks for changes, one query").isEqualTo(3);
        assertThat(sent()).isEqualTo(mails + 1);
        assertThat(sandbox.world().books().of("quickbooks.bill"))
                .as("nothing is entered again")
                .hasSize(24);

        processes.ask("reconcile-invoices", null);
        assertThat(sent()).as("told once").isEqualTo(mails + 1);

        run();
        assertThat(summary()).contains("told before", "over 1.23");
        people(books -> books.changeBill(bills.get(2), totalOf(bills.get(2))));
        processes.ask("reconcile-invoices", null);
        assertThat(differences.open(Workflow.INVOICES))
                .extracting(open -> open.difference().kind())
                .doesNotContain(DifferenceKind.OTHER_TOTAL);
    }

    @Test
    void comparesWhatShadowDecidedWithWhatPeopleEnter() {
        modes.change(Workflow.INVOICES, Mode.SHADOW, "test");
        List<RunItem> items = run();
        List<RunItem> decided = of(ItemOutcome.SHADOW, items);
        assertThat(decided).hasSize(24);
        assertThat(summary()).contains("not done yet");
        people(books -> {
            enter(books, decided.get(0), "0.00");
            enter(books, decided.get(1), "0.00");
            enter(books, decided.get(2), "5.00");
            enter(
                    books,
                    of(ItemOutcome.FLAGGED, items).stream()
                            .filter(this::isPrice)
                            .findFirst()
                            .orElseThrow(),
                    "0.00");
        });

        run();

        assertThat(comparisons.since(Workflow.INVOICES, java.time.Instant.EPOCH))
                .extracting(ShadowComparison::verdict)
                .contains(ComparisonVerdict.NOTED)
                .filteredOn(verdict -> verdict == ComparisonVerdict.DIFFERED || verdict == ComparisonVerdict.AGREED)
                .containsExactlyInAnyOrder(
                        ComparisonVerdict.AGREED, ComparisonVerdict.AGREED, ComparisonVerdict.DIFFERED);
        assertThat(summary())
                .contains("Shadow: 2 of 3 as you did; 1 differs;", "shadow would have over", "flagged (price)");
        assertThat(sandbox.world().books().of("quickbooks.bill")).isEmpty();
    }

    @Test
    void tellsOnceThatARunWasMissedUnlessOneCameAfterAll() {
        MissedRun missed = new MissedRun(Workflow.INVOICES, ZonedDateTime.now().minusHours(1));
        int mails = sent();

        noticed(missed);
        assertThat(sent()).isEqualTo(mails + 1);
        assertThat(summary()).containsIgnoringCase("invoices");
        noticed(missed);
        assertThat(sent()).as("told once").isEqualTo(mails + 1);

        forgetEverything();
        run();
        int after = sent();
        noticed(missed);
        assertThat(sent()).as("a run came after all").isEqualTo(after);
    }

    /** As {@code watch-invoices} does once a run is overdue: in the sandbox none is scheduled. */
    private void noticed(MissedRun missed) {
        camel.createProducerTemplate().send("direct:alert-unless-it-ran", exchange -> {
            exchange.setVariable("watched", missed.workflow());
            exchange.setVariable("due", missed);
        });
    }

    private boolean isPrice(RunItem item) {
        return item.reasons().stream().anyMatch(reason -> reason.kind().code().equals("price"));
    }

    private static void enter(Bookkeeper books, RunItem item, String more) {
        books.bill(
                String.valueOf(item.facts().get(InvoiceFacts.VENDOR_ID)),
                String.valueOf(item.facts().get(InvoiceFacts.NUMBER)),
                java.time.LocalDate.parse(String.valueOf(item.facts().get(InvoiceFacts.DATE))),
                InvoiceFacts.total(item).orElseThrow().add(new BigDecimal(more)));
    }

    private static List<RunItem> of(ItemOutcome outcome, List<RunItem> items) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    private static List<String> idsOf(ItemOutcome outcome, List<RunItem> items) {
        return of(outcome, items).stream()
                .flatMap(item -> item.effects().stream())
                .filter(effect -> effect.kind().equals("quickbooks-create-bill"))
                .flatMap(effect -> effect.remoteId().stream())
                .toList();
    }

    private BigDecimal totalOf(String bill) {
        return decisions.itemsOf(runs.latest(2).get(1).id()).stream()
                .filter(item -> item.effects().stream()
                        .anyMatch(
                                effect -> effect.remoteId().filter(bill::equals).isPresent()))
                .map(item -> InvoiceFacts.total(item).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private void people(Consumer<Bookkeeper> work) {
        sandbox.world().the(QuickBooksSandbox.class).with(work);
    }

    private int calls() {
        return sandbox.faults().calls().entrySet().stream()
                .filter(call -> call.getKey().startsWith("quickbooks.")
                        && !call.getKey().endsWith(".token"))
                .mapToInt(call -> ((Number) call.getValue()).intValue())
                .sum();
    }

    private int sent() {
        return sandbox.world().books().of("graph.sent").size();
    }

    private String summary() {
        var sent = sandbox.world().books().of("graph.sent");
        return sent.get(sent.size() - 1).details().toString();
    }
}
