package nightshift.books;

import static nightshift.books.QuickBooksWorld.DAY;
import static nightshift.books.QuickBooksWorld.bill;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import org.junit.jupiter.api.Test;

/** What right before the write keeps an invoice from being entered, and what does not. */
class BillGuardTests {
    private static final Currency USD = Currency.getInstance("USD");

    private final BillGuard guard = new BillGuard(new SameBill(7));
    private final PurchaseOrder order = order("0", "0");
    private final BillCreation wanted = bill("INV-88121", order, 4);

    @Test
    void letsABillByHandForAnotherOrderOfTheSameAmountAndDayBe() {
        assertThat(judge(inTheBooks("OTHER-7", DAY, "id-4000"))).isInstanceOf(BillVerdict.Enter.class);
    }

    @Test
    void asksAboutABillThatNothingTellsFromTheInvoice() {
        assertThat(SameBill.isDoubt(refused(inTheBooks("OTHER-7", DAY, ""))))
                .as("same day, no order")
                .isTrue();
        assertThat(SameBill.isDoubt(refused(inTheBooks("OTHER-7", DAY.minusDays(3), order.id()))))
                .as("same order")
                .isTrue();
        assertThat(SameBill.isDoubt(refused(inTheBooks("88121", DAY.plusDays(2), ""))))
                .as("number without its prefix")
                .isTrue();
        assertThat(judge(inTheBooks("88121", DAY.plusDays(8), ""))).isInstanceOf(BillVerdict.Enter.class);
    }

    private BillVerdict judge(Bill bill) {
        return guard.judge(wanted, List.of(bill), List.of(order));
    }

    private Reason refused(Bill bill) {
        return refused(judge(bill));
    }

    private static Reason refused(BillVerdict verdict) {
        return ((EffectOutcome.Stale) ((BillVerdict.Instead) verdict).outcome()).reason();
    }

    /** Of the amount of the invoice. */
    private static Bill inTheBooks(String number, LocalDate date, String order) {
        Optional<Bill.Link> link =
                Optional.of(order).filter(id -> !id.isEmpty()).map(id -> new Bill.Link(id, Optional.of("1")));
        return new Bill(
                "77",
                "0",
                Bill.Kind.BILL,
                "33",
                Optional.of(number),
                date,
                Optional.empty(),
                USD,
                new BigDecimal("70.00"),
                Optional.empty(),
                List.of(new Bill.Line("1", "x", Optional.empty(), new BigDecimal("70.00"), link)));
    }

    /** Ten bins at 12.50, and freight of 60.00. */
    private static PurchaseOrder order(String bins, String freight) {
        return new PurchaseOrder(
                "id-4711",
                "0",
                new PoNumber("4711"),
                "33",
                "Acme Bin Co",
                Optional.empty(),
                DAY.minusDays(10),
                USD,
                PurchaseOrder.Status.OPEN,
                Optional.empty(),
                new BigDecimal("185.00"),
                List.of(line("1", true, "10", "12.50", bins), line("2", false, "1", "60.00", freight)),
                Optional.empty());
    }

    /** @param billed the quantity of goods, the amount of freight */
    private static PurchaseOrderLine line(String id, boolean goods, String quantity, String price, String billed) {
        BigDecimal each = new BigDecimal(price);
        return new PurchaseOrderLine(
                id,
                Integer.parseInt(id),
                Optional.of("item").filter(item -> goods),
                Optional.of("61").filter(account -> !goods),
                Optional.empty(),
                goods ? "Bins" : "Freight",
                new BigDecimal(quantity),
                each,
                each.multiply(new BigDecimal(quantity)),
                goods ? new BigDecimal(billed) : BigDecimal.ZERO,
                goods ? each.multiply(new BigDecimal(billed)) : new BigDecimal(billed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
