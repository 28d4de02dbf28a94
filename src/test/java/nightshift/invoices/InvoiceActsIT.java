package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActOutcome;
import nightshift.sandbox.quickbooks.Behavior;
import nightshift.sandbox.week.MorePapers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does about flagged invoices, through the whole application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoiceActsIT extends InvoiceActsRig {
    private static final String PRICE = "INV-88125";
    private static final String QUANTITY = "INV-88126";
    private static final String MISSING_LINE = "INV-88127";
    private static final String SURCHARGE = "INV-88131";
    private static final String EXTRA_FREIGHT = "INV-88130";
    private static final String OTHER_CURRENCY = "INV-88134";
    private static final String CHANGED_BANK = "INV-88142";
    private static final String WRONG_TOTAL = "INV-88133";
    private static final String UNKNOWN_ORDER = "INV-88136";
    private static final String WRONG_DATE = "INV-88140";

    @Autowired
    private Reviews reviews;

    private MorePapers papers;

    @BeforeAll
    void theWeekIsWorkedThrough() {
        invoiceWeek();
        papers = new MorePapers(sandbox.world());
        papers.scanned();
        forgetEverything();
        knowTheVendors();
        items = run();
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

    @Test
    void booksWithTheTotalThatAPersonEnteredAndKeepsWhatStoodThere() {
        ActOutcome wrong = act(WRONG_TOTAL, "correct", Map.of("total", "1.00"));
        assertThat(wrong).isInstanceOf(ActOutcome.StillFlagged.class);
        assertThat(bills(WRONG_TOTAL)).isEmpty();

        ActOutcome done = onItem(
                ((ActOutcome.StillFlagged) wrong).decisionId(),
                "correct",
                Map.of("total", papers.rightTotal(WRONG_TOTAL)));

        assertThat(done).isInstanceOf(ActOutcome.Finished.class);
        assertThat(bills(WRONG_TOTAL))
                .singleElement()
                .satisfies(bill -> assertThat(bill.details().get("total")).hasToString(papers.rightTotal(WRONG_TOTAL)));
        RunItem now = decisions.item(((ActOutcome.Finished) done).decisionId()).orElseThrow();
        assertThat(now.reasons()).anyMatch(reason -> reason.detail().contains("entered by ruth"));
        assertThat(now.facts().get(InvoiceFacts.CORRECTIONS))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(act(WRONG_TOTAL, "correct", Map.of("total", "2.00"))).isInstanceOf(ActOutcome.AlreadyHandled.class);
    }

    @Test
    void holdsAnEnteredDateAgainstTheOrderLikeAReadOne() {
        assertThat(act(WRONG_DATE, "correct", Map.of("date", "2020-01-02")))
                .isInstanceOf(ActOutcome.StillFlagged.class);

        assertThat(bills(WRONG_DATE)).isEmpty();
    }

    @Test
    void booksForTheOrderThatAPersonChoseButNotForOneThatContradictsIt() {
        ActOutcome other = act(UNKNOWN_ORDER, "choose-order", Map.of("orders", "PO-8142"));
        assertThat(other).isInstanceOf(ActOutcome.StillFlagged.class);
        assertThat(bills(UNKNOWN_ORDER)).isEmpty();
        papers.order(UNKNOWN_ORDER, "PO-9936");

        ActOutcome done =
                onItem(((ActOutcome.StillFlagged) other).decisionId(), "choose-order", Map.of("orders", "PO-9936"));

        assertThat(done).isInstanceOf(ActOutcome.Finished.class);
        assertThat(bills(UNKNOWN_ORDER))
                .singleElement()
                .satisfies(bill -> assertThat(bill.details().toString()).contains("PO-9936"));
    }

    @Test
    void booksAScanAsAPersonEnteredItAndKeepsItsFileWithTheBill() {
        RunItem scan = items.stream()
                .filter(item -> item.label().endsWith(", scanned.pdf"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = Map.of(
                "number", "INV-88141",
                "date", papers.date(),
                "currency", "USD",
                "orders", papers.order(),
                "lines", String.join("\n", papers.lines()),
                "total", papers.total());

        ActOutcome done = onItem(scan.decisionId().orElseThrow(), "correct", values);

        assertThat(done).isInstanceOf(ActOutcome.Finished.class);
        assertThat(bills("INV-88141")).hasSize(1);
        assertThat(sandbox.world().books().of("quickbooks.attachment"))
                .anyMatch(file -> file.details().toString().contains("scanned.pdf"));
    }

    @Test
    void closesAFlagWhoseBillAPersonEnteredWithItsNumberAndTotalOnly() {
        RunItem taxed = item("INV-88132");
        enter(taxed, "1.00");
        processes.ask("invoices-look-at-reviews", null);
        assertThat(reviews.open()).anyMatch(review -> isOf(review, taxed));

        enter(taxed, "0.00");
        processes.ask("invoices-look-at-reviews", null);

        assertThat(reviews.open()).noneMatch(review -> isOf(review, taxed));
        assertThat(bills("INV-88132")).isEmpty();
    }

    @Test
    void leavesAFlagOpenWhoseBillWasDeletedAgainThoughTheCopiesStillHaveIt() {
        RunItem flagged = item(EXTRA_FREIGHT);
        String bill = enter(flagged, "0.00");
        processes.ask("quickbooks-refresh-copies", null);
        books().behaving(behavior -> behavior.changesAtMost(0)).with(people -> people.deleteBill(bill));
        try {
            processes.ask("invoices-look-at-reviews", null);
        } finally {
            books().behaving(behavior -> behavior.changesAtMost(1000));
        }

        assertThat(reviews.open()).anyMatch(review -> isOf(review, flagged));
    }

    @Test
    void booksWhatQuickBooksRefusedOnceTheCauseIsMended() {
        RunItem flagged = item(MISSING_LINE);
        String part = KeptInvoice.in(flagged.facts())
                .orElseThrow()
                .paper()
                .lines()
                .get(0)
                .part()
                .orElseThrow()
                .value();
        AtomicReference<String> item = new AtomicReference<>();
        books().behaving(Behavior::replayRefusals).with(people -> {
            item.set(people.idOf("Item", part));
            people.inactive("Item", item.get(), true);
        });
        act(MISSING_LINE, "approve", "the rest comes later");
        assertThat(bills(MISSING_LINE)).isEmpty();
        long refused = reviews.open().stream()
                .filter(review -> review.reasons().stream()
                        .anyMatch(reason -> reason.detail().contains("make it active again")))
                .map(review -> review.decisionId().orElseThrow())
                .findFirst()
                .orElseThrow();

        books().with(people -> people.inactive("Item", item.get(), false));
        ActOutcome again = onItem(refused, "decide-again", Map.of());
        assertThat(again).isInstanceOf(ActOutcome.StillFlagged.class);
        ActOutcome done = approve(((ActOutcome.StillFlagged) again).decisionId(), "the rest comes later");
        assertThat(done).as(done.sentence()).isInstanceOf(ActOutcome.Finished.class);

        assertThat(bills(MISSING_LINE)).hasSize(1);
    }

    @Test
    void closesAFlagWhoseNumberAnotherVendorHasWhenItIsEnteredByHand() {
        books().with(people -> people.bill(people.vendor("Another Co"), SURCHARGE, LocalDate.EPOCH, BigDecimal.ONE));
        act(SURCHARGE, "bill-what-agrees", "without the surcharge");
        assertThat(bills(SURCHARGE)).isEmpty();
        RunItem refused = reviews.open().stream()
                .filter(review -> review.reasons().stream()
                        .anyMatch(reason -> reason.detail().contains("a bill of another vendor with the number")))
                .map(review -> decisions.item(review.decisionId().orElseThrow()).orElseThrow())
                .findFirst()
                .orElseThrow();
        enter(refused, "0.00");

        processes.ask("invoices-look-at-reviews", null);

        assertThat(reviews.open()).noneMatch(review -> isOf(review, refused));
    }

    private static boolean isOf(Reviews.Review review, RunItem item) {
        return review.decisionId().equals(item.decisionId());
    }

    private String enter(RunItem item, String more) {
        AtomicReference<String> id = new AtomicReference<>();
        books().with(people -> id.set(people.bill(
                String.valueOf(item.facts().get(InvoiceFacts.VENDOR_ID)),
                String.valueOf(item.facts().get(InvoiceFacts.NUMBER)),
                LocalDate.parse(String.valueOf(item.facts().get(InvoiceFacts.DATE))),
                InvoiceFacts.total(item).orElseThrow().add(new BigDecimal(more)))));
        return id.get();
    }

    @Test
    void neverBooksTheScannedCopyOfWhatIsBookedAlready() {
        RunItem copy = items.stream()
                .filter(item -> item.label().startsWith("Scan of invoice"))
                .findFirst()
                .orElseThrow();
        String number = copy.label().substring("Scan of invoice ".length());
        RunItem original = item(number);
        Map<String, String> values = Map.of(
                "number",
                number,
                "date",
                original.facts().get(InvoiceFacts.DATE).toString(),
                "currency",
                "USD",
                "orders",
                "PO-" + number.substring(number.length() - 4),
                "lines",
                "X-1 x 1 @ 1.00",
                "total",
                original.facts().get(InvoiceFacts.TOTAL).toString());

        ActOutcome outcome = onItem(copy.decisionId().orElseThrow(), "correct", values);

        assertThat(outcome.sentence()).contains("is in QuickBooks already");
        assertThat(bills(number)).hasSize(1);
    }
}
