package nightshift.invoices.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.invoices.InvoiceFacts;
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

    private boolean closed(ReasonKind why, LocalDate billed) {
        List<ReviewedItem> flags = List.of(flag(why));
        List<Bill> bills = List.of(bill(billed));
        return !entered.answers(flags, bills).isEmpty()
                && !entered.fixed(flags, bills).isEmpty();
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
