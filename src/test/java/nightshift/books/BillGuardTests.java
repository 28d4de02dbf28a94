package nightshift.books;

import static nightshift.books.QuickBooksWorld.DAY;
import static nightshift.books.QuickBooksWorld.bill;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
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

    @Test
    void countsTheFreightOfAnOrderByItsAmount() {
        BillCreation all = freight("60.00", order("0", "0"));
        assertThat(guard.judge(all, List.of(), List.of(order("0", "0")))).isInstanceOf(BillVerdict.Enter.class);
        assertThat(refused(guard.judge(all, List.of(), List.of(order("0", "55.00"))))
                        .detail())
                .isEqualTo("Line 2 of purchase order 4711 has 5.00 left to bill, invoice INV-9 bills 60.00:"
                        + " something was billed meanwhile");
    }

    @Test
    void entersMoreThanIsOpenWhereThatWasKnownWhenItWasDecided() {
        BillCreation eleven = bill("INV-9", order("0", "0"), 11);
        assertThat(guard.judge(eleven, List.of(), List.of(order("0", "0")))).isInstanceOf(BillVerdict.Enter.class);
        assertThat(refused(guard.judge(eleven, List.of(), List.of(order("1", "0"))))
                        .detail())
                .contains("has 9 left to bill, invoice INV-9 bills 11: something was billed meanwhile");
    }

    @Test
    void takesAnInvoiceOfAnotherDateWithItsNumberForAnotherInvoice() {
        Reason reason = refused(inTheBooks("INV-88121", DAY.minusDays(200), "id-4000"));
        assertThat(reason.detail()).contains("of 2026-05-04 over 70.00", "dated 2026-11-20");
        assertThat(SameBill.isDoubt(reason)).isFalse();
        assertThat(((BillVerdict.Instead) judge(inTheBooks("INV-88121", DAY, ""))).outcome())
                .isInstanceOf(EffectOutcome.DoneElsewhere.class);
    }

    @Test
    void readsABillThatWasPlannedBeforeItKeptWhatWasBilled() throws Exception {
        ObjectMapper stored = JsonMapper.builder()
                .addModules(new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule())
                .build();
        ObjectNode json = stored.valueToTree(bill("INV-9", order, 11));
        json.path("lines").forEach(line -> ((ObjectNode) line).remove("billedBefore"));

        BillCreation before = stored.treeToValue(json, BillCreation.class);

        assertThat(refused(guard.judge(before, List.of(), List.of(order))).kind())
                .isEqualTo(ReasonKind.ALREADY_BILLED);
    }

    @Test
    void readsABillThatWasPlannedBeforeItKeptWhatIsUncounted() throws Exception {
        ObjectMapper stored = JsonMapper.builder()
                .addModules(new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule())
                .build();
        ObjectNode json = stored.valueToTree(wanted);
        json.path("orders").forEach(one -> ((ObjectNode) one).remove("uncounted"));

        BillCreation before = stored.treeToValue(json, BillCreation.class);

        assertThat(before.orders()).isEqualTo(wanted.orders());
    }

    private static BillCreation freight(String amount, PurchaseOrder order) {
        BigDecimal freight = new BigDecimal(amount);
        PurchaseOrderLine line = order.lines().get(1);
        return new BillCreation(
                order.vendorId(),
                "Acme Bin Co",
                new InvoiceNumber("INV-9"),
                DAY,
                Optional.empty(),
                Optional.empty(),
                USD,
                Optional.empty(),
                Optional.empty(),
                freight,
                List.of(BillCreation.Order.of(order)),
                List.of(BillCreation.Line.ofOrder(order.id(), line, BigDecimal.ONE, Optional.empty(), freight)),
                "mail 12",
                List.of());
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
                Optional.empty(),
                List.of());
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
