package nightshift.invoices.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.BillCreation;
import nightshift.books.InvoiceNumber;
import nightshift.invoices.TestBooks;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences.Found;
import nightshift.operations.ReconciliationSettings;
import nightshift.operations.RecordedWrite;
import org.junit.jupiter.api.Test;

class BillReadBackTests {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final BillCreation ENTERED = entered();

    private final BillReadBack readBack = new BillReadBack(
            new ReconciliationSettings(true, "", 7), TestBooks.settings(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void asksForNothingWhereTheCopiesAgree() {
        List<RecordedWrite> writes = List.of(write(NOW.minusSeconds(60)));
        List<Bill> kept = List.of(bill("100.00", true));

        assertThat(readBack.ids(writes)).containsExactly("145");
        assertThat(readBack.readNow(writes, kept)).isEmpty();
        assertThat(readBack.find(writes, kept, List.of(), List.of()).differences())
                .isEmpty();
        assertThat(readBack.find(writes, kept, List.of(), List.of()).subjects())
                .containsExactly("invoice INV-1 of Harbor");
    }

    @Test
    void callsNothingWrongThatWasNotReadNow() {
        List<RecordedWrite> writes = List.of(write(NOW.minusSeconds(7200)));
        List<Bill> kept = List.of(bill("90.00", true));

        assertThat(readBack.readNow(writes, kept)).containsExactly("145");
        assertThat(found(writes, kept, List.of(bill("100.00", true))).differences())
                .as("the copy was behind")
                .isEmpty();
        assertThat(readBack.find(writes, kept, List.of(), List.of()).subjects())
                .as("not read at all: nothing is known of it")
                .isEmpty();
    }

    @Test
    void findsWhatSomebodyDidToABill() {
        List<RecordedWrite> writes = List.of(write(NOW.minusSeconds(7200)));

        assertThat(kinds(found(writes, List.of(), List.of()))).containsExactly(DifferenceKind.MISSING);
        assertThat(kinds(found(writes, List.of(), List.of(bill("0.00", false)))))
                .containsExactly(DifferenceKind.CANCELLED);
        assertThat(kinds(found(writes, List.of(), List.of(bill("90.00", false)))))
                .containsExactly(DifferenceKind.OTHER_TOTAL, DifferenceKind.LINK_LOST);
    }

    @Test
    void missesNoBillThatWasOnlyJustEntered() {
        List<RecordedWrite> writes = List.of(write(NOW.minusSeconds(60)));

        assertThat(found(writes, List.of(), List.of()).differences()).isEmpty();
        assertThat(found(writes, List.of(), List.of()).subjects()).isEmpty();
    }

    @Test
    void wantsNoLinksOfABillThatAPersonEntered() {
        List<RecordedWrite> writes = List.of(write(NOW.minusSeconds(7200)));
        Bill byHand = new Bill(
                "145",
                "0",
                Bill.Kind.BILL,
                "33",
                Optional.of("INV-1"),
                DAY,
                Optional.empty(),
                USD,
                new BigDecimal("100.00"),
                Optional.empty(),
                List.of());

        assertThat(readBack.readNow(writes, List.of(byHand))).isEmpty();
    }

    private Found found(List<RecordedWrite> writes, List<Bill> kept, List<Bill> now) {
        return readBack.find(writes, kept, List.of("145"), now);
    }

    private static List<DifferenceKind> kinds(Found found) {
        return found.differences().stream().map(Difference::kind).toList();
    }

    private static RecordedWrite write(Instant finished) {
        return new RecordedWrite(7, ENTERED, true, true, Optional.of("145"), Optional.of(finished));
    }

    private static Bill bill(String total, boolean linked) {
        Bill.Line line = new Bill.Line(
                "1",
                "Bin",
                Optional.of(BigDecimal.TEN),
                new BigDecimal(total),
                Optional.of(new Bill.Link("9", Optional.of("1"))).filter(link -> linked));
        return new Bill(
                "145",
                "0",
                Bill.Kind.BILL,
                "33",
                Optional.of("INV-1"),
                DAY,
                Optional.empty(),
                USD,
                new BigDecimal(total),
                Optional.of("[nightshift " + ENTERED.key() + "]"),
                List.of(line));
    }

    private static BillCreation entered() {
        BillCreation.Line line = new BillCreation.Line(
                "Bin",
                new BigDecimal("100.00"),
                Optional.of("12"),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.TEN),
                Optional.of(new BillCreation.OrderLine("9", "1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new BillCreation(
                "33",
                "Harbor",
                new InvoiceNumber("INV-1"),
                DAY,
                Optional.empty(),
                Optional.empty(),
                USD,
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("100.00"),
                List.of(new BillCreation.Order("9", "PO-9", "", List.of())),
                List.of(line),
                "mail",
                List.of());
    }
}
