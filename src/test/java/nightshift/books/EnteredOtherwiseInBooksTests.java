package nightshift.books;

import static nightshift.books.QuickBooksWorld.DAY;
import static nightshift.books.QuickBooksWorld.bill;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people and other programs entered in another way than as a bill on the lines of an order keeps an invoice from being entered. */
class EnteredOtherwiseInBooksTests {
    private QuickBooksWorld world;
    private PurchaseOrder order;

    @BeforeEach
    void start() throws Exception {
        world = new QuickBooksWorld();
        order = world.order("PO-7501");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private EffectOutcome create(BillCreation wanted) throws Exception {
        return world.ask("direct:quickbooks-create-bill", wanted, EffectOutcome.class);
    }

    private static ReasonKind kind(EffectOutcome outcome) {
        return ((EffectOutcome.Stale) outcome).reason().kind();
    }

    private List<?> bills() {
        return world.books.of("quickbooks.bill");
    }

    @Test
    void writesNothingWhereSomebodyPaidItByCard() throws Exception {
        world.work(people -> people.expense(order.vendorId(), "INV-88121", DAY, new BigDecimal("70.00")));
        EffectOutcome.Stale stale = (EffectOutcome.Stale) create(bill("INV-88121", order, 4));
        assertThat(stale.reason().kind()).isEqualTo(ReasonKind.DUPLICATE_INVOICE);
        assertThat(stale.reason().detail()).contains("expense INV-88121 of 2026-11-20 over 70.00");
        assertThat(SameBill.isDoubt(stale.reason())).isTrue();
        assertThat(bills()).isEmpty();
    }

    @Test
    void writesNothingWhereSomebodyPaidTheAmountDaysAgoUnderTheNumberOfACheck() throws Exception {
        world.work(people -> people.expense(order.vendorId(), "1042", DAY.minusDays(5), new BigDecimal("70.00")));
        assertThat(kind(create(bill("INV-88121", order, 4)))).isEqualTo(ReasonKind.DUPLICATE_INVOICE);
        assertThat(bills()).isEmpty();
    }

    @Test
    void takesMoneyThatCameBackToTheCardForNoPayment() throws Exception {
        world.work(people -> people.refund(order.vendorId(), "INV-88121", DAY, new BigDecimal("70.00")));
        assertThat(create(bill("INV-88121", order, 4))).isInstanceOf(EffectOutcome.Done.class);
    }

    @Test
    void writesNothingOnAnOrderThatAnExpenseOfSomebodyTookUp() throws Exception {
        BillCreation wanted = bill("INV-88121", order, 4);
        world.work(people -> people.onOrder(order.id()).expense("1", "", DAY.minusDays(40), new BigDecimal("4")));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.ALREADY_BILLED);
        assertThat(bills()).isEmpty();
    }

    @Test
    void writesNothingOnAnOrderWithABillThatIsTiedToNoneOfItsLines() throws Exception {
        BillCreation wanted = bill("INV-88121", order, 4);
        world.work(
                people -> people.onOrder(order.id()).billOnTheWhole("A-1", DAY.minusDays(40), new BigDecimal("50.00")));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.ALREADY_BILLED);
        assertThat(bills()).isEmpty();
    }

    @Test
    void writesNothingOnAnOrderWithABillThatDoesNotSayHowMany() throws Exception {
        BillCreation wanted = bill("INV-88121", order, 4);
        world.work(people ->
                people.onOrder(order.id()).billWithoutQuantity("1", "A-1", DAY.minusDays(40), new BigDecimal("50.00")));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.ALREADY_BILLED);
        assertThat(bills()).isEmpty();
    }

    @Test
    void knowsNoMoreHowMuchIsOpenOfAnOrderThatWasSavedAnew() throws Exception {
        world.work(people -> people.onOrder(order.id()).bill("1", "A-1", DAY.minusDays(40), new BigDecimal("4")));
        assertThat(world.read(order.id()).get(0).uncounted()).isEmpty();
        world.quickbooks.with(people -> people.onOrder(order.id()).saveAnew());
        PurchaseOrder anew = world.read(order.id()).get(0);
        assertThat(anew.lines().get(0).open()).isEqualByComparingTo("10");
        assertThat(anew.uncounted())
                .containsExactly("bill A-1 of 2026-10-11 over 50.00, which does not say of which line or how many");
    }

    @Test
    void holdsWhatQuickBooksCountsOnALineAgainstItsBills() throws Exception {
        world.quickbooks.with(people -> people.onOrder(order.id()).receive("1", new BigDecimal("4")));
        assertThat(world.read(order.id()).get(0).uncounted()).containsExactly("4 more of line 1 than its bills show");
    }

    @Test
    void entersOnSuchAnOrderWhatAPersonDecidedKnowingOfIt() throws Exception {
        world.work(people -> people.onOrder(order.id()).expense("1", "", DAY.minusDays(40), new BigDecimal("4")));
        BillCreation accepted = bill("INV-88121", world.read(order.id()).get(0), 4);
        assertThat(create(accepted)).isInstanceOf(EffectOutcome.Done.class);
    }

    @Test
    void countsABillOnItsOrderBeforeQueriesShowIt() throws Exception {
        world.clock.forward(Duration.ofMinutes(5));
        BillCreation second = bill("INV-2", order, 7);
        world.quickbooks.behaving(behavior -> behavior.queryLag(Duration.ofMinutes(1)));
        create(bill("INV-1", order, 4));
        assertThat(kind(create(second))).isEqualTo(ReasonKind.ALREADY_BILLED);
        assertThat(bills()).hasSize(1);
    }
}
