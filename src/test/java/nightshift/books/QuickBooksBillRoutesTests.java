package nightshift.books;

import static nightshift.books.QuickBooksWorld.DAY;
import static nightshift.books.QuickBooksWorld.bill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.quickbooks.Behavior;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One invoice is one bill, whatever happens on the way. */
class QuickBooksBillRoutesTests {
    private static final String CREATE = "direct:quickbooks-create-bill";
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
        return world.ask(CREATE, wanted, EffectOutcome.class);
    }

    private List<?> bills() {
        return world.books.of("quickbooks.bill");
    }

    private static boolean isBillWrite(SandboxRequest request) {
        return request.method().equals("POST") && request.path().endsWith("/bill");
    }

    private static ReasonKind kind(EffectOutcome outcome) {
        return outcome instanceof EffectOutcome.Refused refused
                ? refused.reason().kind()
                : ((EffectOutcome.Stale) outcome).reason().kind();
    }

    @Test
    void entersAnInvoiceLinkedToItsOrderWithFreight() throws Exception {
        EffectOutcome.Done done = (EffectOutcome.Done) create(bill("INV-88121", order, 4));
        assertThat(done.alarm()).isEmpty();
        assertThat(world.books.of("quickbooks.bill")).singleElement().satisfies(entry -> {
            assertThat(entry.details()).containsEntry("total", "70.00").containsEntry("orders", List.of("PO-7501"));
            assertThat(String.valueOf(entry.details().get("lines")))
                    .contains("AB-30230B x 4 = 50.00 of line 1", "Freight and Shipping Costs = 20.00");
        });
        PurchaseOrder after = world.read(order.id()).get(0);
        assertThat(after.lines().get(0).billed()).isEqualByComparingTo("4");
        assertThat(after.lines().get(0).open()).isEqualByComparingTo("6");
        assertThat(after.isOpen()).isTrue();
    }

    @Test
    void entersTwoInvoicesOfOneOrderDecidedBeforeEitherWasEntered() throws Exception {
        create(bill("INV-1", order, 4));
        assertThat(create(bill("INV-2", order, 6))).isInstanceOf(EffectOutcome.Done.class);
        assertThat(kind(create(bill("INV-3", order, 1)))).isEqualTo(ReasonKind.ALREADY_BILLED);
        assertThat(bills()).hasSize(2);
    }

    @Test
    void neverEntersANumberTwiceHoweverItIsSpelled() throws Exception {
        create(bill("INV-88121", order, 4));
        assertThat(create(bill("inv 88121", order, 4))).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(kind(create(bill("INV88121", order, 5)))).isEqualTo(ReasonKind.DUPLICATE_INVOICE);
        assertThat(bills()).hasSize(1);
    }

    @Test
    void findsByTheCopiesANumberSomebodySpelledInHisOwnWay() throws Exception {
        world.work(people -> people.bill(order.vendorId(), "inv 88/121", DAY, new BigDecimal("70.00")));
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
        assertThat(create(bill("INV-88121", order, 4))).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(bills()).isEmpty();
    }

    @Test
    void writesNothingWhereSomebodyEnteredItByHandWithoutANumber() throws Exception {
        world.work(people -> people.bill(order.vendorId(), "", DAY.plusDays(2), new BigDecimal("70.00")));
        assertThat(kind(create(bill("INV-88121", order, 4)))).isEqualTo(ReasonKind.DUPLICATE_INVOICE);
        assertThat(bills()).isEmpty();
    }

    @Test
    void writesNothingWhereSomebodyLeftOutThePrefixOfItsNumber() throws Exception {
        world.work(people -> people.bill(order.vendorId(), "88121", DAY.plusDays(2), new BigDecimal("70.00")));
        EffectOutcome.Stale stale = (EffectOutcome.Stale) create(bill("INV-88121", order, 4));
        assertThat(stale.reason().detail())
                .isEqualTo(
                        "Invoice INV-88121 may be in QuickBooks already under another number or none, with the same amount:"
                                + " bill 88121 of 2026-11-22 over 70.00. Check whether it was entered by hand.");
        assertThat(bills()).isEmpty();
    }

    @Test
    void entersAnInvoiceBesideOneOfTheSameAmountForAnotherOrder() throws Exception {
        create(bill("INV-1", world.order("PO-7502"), 4));
        assertThat(create(bill("INV-2", order, 4))).isInstanceOf(EffectOutcome.Done.class);
        assertThat(kind(create(bill("INV-3", order, 4)))).as("the same order").isEqualTo(ReasonKind.DUPLICATE_INVOICE);
    }

    @Test
    void entersOneInvoiceOfAVendorAfterTheOther() {
        assertThat(bill("INV-1", order, 4).turn())
                .isPresent()
                .isEqualTo(bill("INV-2", order, 6).turn());
    }

    @Test
    void makesOneBillWhereTheAnswerIsLostAfterItWasApplied() throws Exception {
        world.faults.add("/quickbooks", QuickBooksBillRoutesTests::isBillWrite, 1, new Fault.ResetAfter());
        BillCreation wanted = bill("INV-88121", order, 4);
        Throwable lost = catchThrowable(() -> create(wanted));
        assertThat(((RemoteFailure) lost).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);
        assertThat(world.ask(CREATE + "-look", wanted, EffectLook.class))
                .isInstanceOfSatisfying(EffectLook.Found.class, found -> assertThat(found.alarm())
                        .isEmpty());
        assertThat(create(wanted)).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(bills()).hasSize(1);
    }

    @Test
    void makesOneBillEvenWhereQuickBooksDoesNotFindItYet() throws Exception {
        world.clock.forward(Duration.ofMinutes(5));
        world.quickbooks.behaving(behavior -> behavior.queryLag(Duration.ofMinutes(1)));
        world.faults.add("/quickbooks", QuickBooksBillRoutesTests::isBillWrite, 1, new Fault.ResetAfter());
        BillCreation wanted = bill("INV-88121", order, 4);
        catchThrowable(() -> create(wanted));
        assertThat(world.ask(CREATE + "-look", wanted, EffectLook.class)).isInstanceOf(EffectLook.Absent.class);
        EffectOutcome.Done replayed = (EffectOutcome.Done) create(wanted);
        assertThat(replayed.remoteId()).isPresent();
        assertThat(bills()).hasSize(1);
    }

    @Test
    void makesOneBillAfterServerErrorsAndACutAnswer() throws Exception {
        BillCreation wanted = bill("INV-88121", order, 4);
        for (Fault fault : List.of(new Fault.CutAnswer(), new Fault.ResetBefore())) {
            world.faults.add("/quickbooks", QuickBooksBillRoutesTests::isBillWrite, 1, fault);
            catchThrowable(() -> create(wanted));
        }
        assertThat(bills()).hasSize(1);
    }

    @Test
    void raisesAnAlarmForADroppedLinkAndNeverMakesASecondBill() throws Exception {
        world.quickbooks.misbehave("drop-links");
        BillCreation wanted = bill("INV-88121", order, 4);
        EffectOutcome.Done done = (EffectOutcome.Done) create(wanted);
        assertThat(done.alarm()).hasValueSatisfying(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.WRITTEN_OTHERWISE);
            assertThat(reason.detail()).contains("line 1 of purchase order PO-7501", "do not enter it again");
        });
        assertThat(world.ask(CREATE + "-look", wanted, EffectLook.class))
                .isInstanceOfSatisfying(EffectLook.Found.class, found -> assertThat(found.alarm())
                        .isPresent());
        assertThat(create(wanted)).isInstanceOfSatisfying(EffectOutcome.Done.class, again -> assertThat(again.alarm())
                .isPresent());
        assertThat(bills()).hasSize(1);
    }

    @Test
    void raisesAnAlarmForAnotherTotal() throws Exception {
        world.quickbooks.misbehave("other-total");
        EffectOutcome.Done done = (EffectOutcome.Done) create(bill("INV-88121", order, 4));
        assertThat(done.alarm())
                .hasValueSatisfying(reason -> assertThat(reason.detail()).contains("70.01", "70.00"));
    }

    @Test
    void refusesAnOrderThatWasChangedOrClosedMeanwhile() throws Exception {
        BillCreation wanted = bill("INV-88121", order, 4);
        world.quickbooks.with(people -> people.changePrice(order.id(), "2", new BigDecimal("40.00")));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.STALE_DECISION);
        world.quickbooks.with(people -> people.closeOrder(order.id()));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.CLOSED_PO);
        assertThat(bills()).isEmpty();
    }

    @Test
    void saysThatTheBooksAreClosedForItsDate() throws Exception {
        world.quickbooks.with(people -> people.closeBooks(DAY));
        assertThat(kind(create(bill("INV-88121", order, 4)))).isEqualTo(ReasonKind.DATE_ANOMALY);
    }

    @Test
    void entersWhatWasRefusedWhenTheCauseIsMendedThoughTheOldRequestIsRefusedForEver() throws Exception {
        world.quickbooks.behaving(Behavior::replayRefusals);
        BillCreation wanted = bill("INV-88121", order, 4);
        world.quickbooks.with(people -> people.inactive("Vendor", order.vendorId(), true));
        assertThat(kind(create(wanted))).isEqualTo(ReasonKind.REMOTE_REFUSED);
        world.quickbooks.with(people -> people.inactive("Vendor", order.vendorId(), false));
        assertThat(kind(create(wanted))).as("the same request").isEqualTo(ReasonKind.REMOTE_REFUSED);
        world.refusals = 1;
        assertThat(create(wanted)).isInstanceOf(EffectOutcome.Done.class);
        assertThat(bills()).hasSize(1);
    }

    @Test
    void neverSwitchesTheWarningOffForANumberOfAnotherVendor() throws Exception {
        world.quickbooks.with(people -> people.bill(people.vendor("Other Co"), "INV-88121", DAY, BigDecimal.ONE));
        assertThat(kind(create(bill("INV-88121", order, 4))))
                .as("this invoice itself is not there: its flag closes when it is")
                .isEqualTo(ReasonKind.REMOTE_REFUSED);
        assertThat(bills()).isEmpty();
    }
}
