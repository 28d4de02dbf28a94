package nightshift.invoices.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.ReviewedItem;
import org.junit.jupiter.api.Test;

/** Which flags a bill in QuickBooks answers. */
class EnteredByHandTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final EnteredByHand entered = new EnteredByHand(Clock.systemUTC());

    @Test
    void closesTheFlagOfAnInvoiceThatStandsInTheBooks() {
        assertThat(closed(ReasonKind.PRICE, DAY)).isTrue();
        assertThat(closed(ReasonKind.PRICE, DAY.plusDays(90)))
                .as("entered late")
                .isTrue();
    }

    /** Some vendors give the credit memo the number of its invoice: closed with its bill, the credit would be lost. */
    @Test
    void leavesACreditMemoOpenThatHasNumberAndTotalOfABill() {
        assertThat(closed(ReasonKind.CREDIT_MEMO, DAY)).isFalse();
    }

    /** Numbers of some vendors begin anew each year, and some ask for the same each time. */
    @Test
    void leavesAnInvoiceOpenWhoseNumberAndTotalABillOfTheYearBeforeHas() {
        assertThat(closed(ReasonKind.UNKNOWN_PO, DAY.minusYears(1))).isFalse();
    }

    /** In mode review: nobody has to answer what he did himself. */
    @Test
    void givesUpABillThatWaitsForApprovalAndStandsInTheBooks() {
        List<ReviewedItem> waiting = List.of(waiting(EffectState.STAGED));
        List<Bill> bills = List.of(bill(DAY));
        assertThat(entered.questions(waiting)).hasSize(1);
        assertThat(entered.fixed(waiting, bills)).isEmpty();
        assertThat(entered.staged(waiting, bills)).singleElement().satisfies(given -> {
            assertThat(given.decisionId()).isEqualTo(7);
            assertThat(given.sentence()).startsWith("You entered this in QuickBooks: bill 1001");
        });
        assertThat(entered.staged(List.of(waiting(EffectState.DONE)), bills)).isEmpty();
    }

    private static ReviewedItem waiting(EffectState state) {
        EffectRow effect = mock(EffectRow.class);
        when(effect.state()).thenReturn(state);
        ReviewedItem flagged = flag(ReasonKind.PRICE);
        return new ReviewedItem(
                Optional.empty(),
                flagged.work(),
                flagged.item(),
                List.of(new ReviewedItem.Write(effect, mock(EffectPayload.class))));
    }

    private boolean closed(ReasonKind why, LocalDate billed) {
        List<ReviewedItem> flags = List.of(flag(why));
        List<Bill> bills = List.of(bill(billed));
        return !entered.answers(flags, bills).isEmpty()
                && !entered.fixed(flags, bills).isEmpty()
                && entered.staged(flags, bills).isEmpty();
    }

    private static ReviewedItem flag(ReasonKind why) {
        List<Reason> reasons = List.of(new Reason(why, "It is for you."));
        RunItem item = new RunItem(
                Workflow.INVOICES,
                1,
                "mail/1",
                Optional.of(7L),
                "inv.pdf",
                "Invoice 1001",
                Optional.of("Harbor"),
                ItemOutcome.FLAGGED,
                reasons,
                List.of(),
                Map.of(
                        InvoiceFacts.VENDOR_ID, "33",
                        InvoiceFacts.NUMBER, "1001",
                        InvoiceFacts.DATE, DAY.toString(),
                        InvoiceFacts.TOTAL, "450.00"),
                NOW);
        return new ReviewedItem(
                Optional.of(new Reviews.Review(5, Optional.of(7L), Optional.empty(), reasons, NOW, Optional.empty())),
                new Work(1, Workflow.INVOICES, "mail/1", Optional.of("Harbor"), false, 1),
                item,
                List.of());
    }

    private static Bill bill(LocalDate date) {
        return new Bill(
                "9",
                "0",
                Bill.Kind.BILL,
                "33",
                Optional.of("1001"),
                date,
                Optional.empty(),
                Currency.getInstance("USD"),
                new BigDecimal("450.00"),
                Optional.empty(),
                List.of());
    }
}
