package nightshift.invoices;

import static nightshift.invoices.Invoices.DAY;
import static nightshift.invoices.Invoices.USD;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.PurchaseOrder;
import nightshift.books.SameBill;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import nightshift.invoices.discrepancies.Resolution;
import nightshift.invoices.discrepancies.UncountedOrder;
import org.junit.jupiter.api.Test;

/** What people entered in QuickBooks in another way than as a bill on the lines of an order. */
class EnteredOtherwiseTests {
    private static final String SUM = "311.80";

    private final Invoices invoice = new Invoices();

    @Test
    void asksWhereTheBooksCountSomethingOnTheOrderThatItsLinesDoNotShow() {
        PurchaseOrder order = invoice.books.get(0);
        invoice.books.set(
                0,
                new PurchaseOrder(
                        order.id(),
                        order.version(),
                        order.number(),
                        order.vendorId(),
                        order.vendorName(),
                        order.payableAccount(),
                        order.date(),
                        order.currency(),
                        order.status(),
                        order.location(),
                        order.total(),
                        order.lines(),
                        order.memo(),
                        List.of("a transaction that is no bill (Purchase 812)")));
        Discrepancy found = invoice.only(UncountedOrder.class);
        assertThat(found.sentence())
                .contains(
                        "4711: how much of it is open cannot be told", "a transaction that is no bill (Purchase 812)");
        assertThat(found.binding()).isFalse();
        assertThat(found.ways()).contains(Resolution.ACCEPT);
    }

    @Test
    void asksAboutAnExpenseOfTheVendorOverTheSameAmountWhateverItsNumberIs() {
        invoice.bills.add(expense("1042", SUM, 5));
        Discrepancy found = invoice.only(DuplicateInvoice.class);
        assertThat(found.sentence())
                .isEqualTo("Invoice INV-88121 may be in QuickBooks already, paid by card, check or cash:"
                        + " expense 1042 of 2026-11-15 over 311.80. Check whether it was entered by hand.");
        assertThat(SameBill.isDoubt(found.reason())).isTrue();
        assertThat(found.binding()).isFalse();
    }

    @Test
    void asksAboutAnExpenseWithTheNumberOfTheInvoiceOverAnotherAmount() {
        invoice.bills.add(expense("inv 88121", "300.00", 90));
        assertThat(invoice.only(DuplicateInvoice.class).sentence()).contains("paid by card, check or cash");
    }

    @Test
    void booksBesideAnExpenseOfLongAgo() {
        invoice.bills.add(expense("1042", SUM, 30));
        assertThat(invoice.booked().total()).isEqualByComparingTo(SUM);
    }

    private static Bill expense(String number, String total, int daysAgo) {
        return new Bill(
                "9",
                "0",
                Bill.Kind.EXPENSE,
                "33",
                Optional.of(number),
                DAY.minusDays(daysAgo),
                Optional.empty(),
                USD,
                new BigDecimal(total),
                Optional.empty(),
                List.of());
    }
}
