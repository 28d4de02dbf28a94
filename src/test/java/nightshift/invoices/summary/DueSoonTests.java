package nightshift.invoices.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import org.junit.jupiter.api.Test;

class DueSoonTests {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void namesWhatIsDueWithinAWeekTheEarliestFirst() {
        assertThat(DueSoon.sentence(
                        Stream.of(
                                item("A", ItemOutcome.FLAGGED, ReasonKind.PRICE, InvoiceFacts.DUE, TODAY.plusDays(4)),
                                item("B", ItemOutcome.STAGED, ReasonKind.PRICE, InvoiceFacts.DUE, TODAY.minusDays(2)),
                                item("C", ItemOutcome.FLAGGED, ReasonKind.PRICE, InvoiceFacts.DUE, TODAY.plusDays(8))),
                        TODAY))
                .contains(
                        "2 of what waits are due soon: B overdue since Saturday 21 November, A on Friday 27 November.");
    }

    @Test
    void namesADiscountThatCanStillBeHad() {
        assertThat(DueSoon.sentence(
                        Stream.of(item(
                                "A",
                                ItemOutcome.FLAGGED,
                                ReasonKind.PRICE,
                                InvoiceFacts.DISCOUNT_UNTIL,
                                TODAY.plusDays(1))),
                        TODAY))
                .contains("1 of what waits is due soon: A, with discount until Tuesday 24 November.");
        assertThat(DueSoon.sentence(
                        Stream.of(item(
                                "A",
                                ItemOutcome.FLAGGED,
                                ReasonKind.PRICE,
                                InvoiceFacts.DISCOUNT_UNTIL,
                                TODAY.minusDays(1))),
                        TODAY))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatIsBookedOrNotOwed() {
        assertThat(DueSoon.sentence(
                        Stream.of(
                                item("A", ItemOutcome.DONE, ReasonKind.PRICE, InvoiceFacts.DUE, TODAY),
                                item("B", ItemOutcome.FLAGGED, ReasonKind.CREDIT_MEMO, InvoiceFacts.DUE, TODAY)),
                        TODAY))
                .isEmpty();
    }

    private static RunItem item(String label, ItemOutcome outcome, ReasonKind why, String fact, LocalDate day) {
        return new RunItem(
                Workflow.INVOICES,
                1,
                "mail/1",
                Optional.of(1L),
                "inv.pdf",
                label,
                Optional.of("Harbor"),
                outcome,
                List.of(new Reason(why, "x")),
                List.of(),
                Map.of(fact, day.toString()),
                Instant.EPOCH);
    }
}
