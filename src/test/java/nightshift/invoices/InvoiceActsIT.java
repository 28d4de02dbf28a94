package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nightshift.WholeApplication;
import nightshift.books.Vendors;
import nightshift.operations.Decisions;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does about flagged invoices, through the whole application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoiceActsIT extends WholeApplication {
    private static final String PRICE = "INV-88125";
    private static final String QUANTITY = "INV-88126";
    private static final String OTHER_CURRENCY = "INV-88134";
    private static final String CHANGED_BANK = "INV-88142";

    @Autowired
    private Vendors vendors;

    @Autowired
    private KnownVendors known;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Runs runs;

    @Autowired
    private ReviewDesk desk;

    private List<RunItem> items = List.of();

    @BeforeAll
    void theWeekIsWorkedThrough() {
        sandbox.resetToWeek();
        forgetEverything();
        processes.ask("quickbooks-refresh-copies", null);
        vendors.all().forEach(vendor -> known.approve(vendor.id(), vendor.name(), "test"));
        processes.ask("invoices-run", "test");
        items = decisions.itemsOf(runs.latest(1).get(0).id());
    }

    @Test
    void booksAnInvoiceAsItIsOnlyWithAReason() {
        assertThat(act(PRICE, "approve", "")).isInstanceOf(ActOutcome.Invalid.class);
        assertThat(bills(PRICE)).isEmpty();

        ActOutcome done = act(PRICE, "approve", "agreed on the phone");

        assertThat(done).isInstanceOf(ActOutcome.Finished.class);
        assertThat(bills(PRICE)).hasSize(1);
        RunItem now = decisions.item(((ActOutcome.Finished) done).decisionId()).orElseThrow();
        assertThat(now.effects()).extracting(RunItem.EffectView::state).containsOnly("done");
        assertThat(now.reasons()).anyMatch(reason -> reason.detail().contains("by ruth: agreed on the phone"));
        assertThat(act(PRICE, "approve", "again")).isInstanceOf(ActOutcome.AlreadyHandled.class);
        assertThat(bills(PRICE)).hasSize(1);
    }

    @Test
    void asksTheVendorWithADraftAndBooksNothing() {
        assertThat(act(QUANTITY, "ask-vendor", "")).isInstanceOf(ActOutcome.Finished.class);

        assertThat(sandbox.world().books().of("graph.draft"))
                .anyMatch(draft -> !draft.details().get("replyTo").equals("new"));
        assertThat(bills(QUANTITY)).isEmpty();
    }

    @Test
    void neverOffersToBookWhatTheBooksWouldNotTake() {
        assertThat(offered(OTHER_CURRENCY)).doesNotContain("approve").contains("decide-again", "by-hand", "ignore");
    }

    @Test
    void booksToAChangedBankAccountOnlyAfterAPersonConfirmedIt() {
        assertThat(offered(CHANGED_BANK)).doesNotContain("approve");

        assertThat(act(CHANGED_BANK, "confirm-account", "called the number on our contract"))
                .isInstanceOf(ActOutcome.Finished.class);

        assertThat(bills(CHANGED_BANK)).hasSize(1);
        assertThat(vendors.named("Summit Rack & Storage").map(vendor -> known.of(java.util.Optional.of(vendor))))
                .get()
                .satisfies(trust -> assertThat(trust.bankAccounts()).isNotEmpty());
    }

    private ActOutcome act(String number, String act, String note) {
        return (ActOutcome) processes.ask(
                "review-act",
                new ActRequest(
                        new Target.OfItem(item(number).decisionId().orElseThrow()), act, "ruth", note, Map.of()));
    }

    private List<String> offered(String number) {
        return desk.offered(new Target.OfItem(item(number).decisionId().orElseThrow())).stream()
                .map(OfferedAct::name)
                .toList();
    }

    private RunItem item(String number) {
        return items.stream()
                .filter(item -> number.equals(item.facts().get(InvoiceFacts.NUMBER)))
                .findFirst()
                .orElseThrow();
    }

    private List<Books.Entry> bills(String number) {
        return sandbox.world().books().of("quickbooks.bill").stream()
                .filter(bill -> bill.target().equals(number))
                .toList();
    }
}
