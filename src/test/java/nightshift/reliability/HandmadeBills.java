package nightshift.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import nightshift.books.BillCreation;
import nightshift.books.FileAttachment;
import nightshift.books.InvoiceNumber;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;
import nightshift.operations.EffectState;
import nightshift.operations.Processes;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.quickbooks.Bookkeeper;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/** Bills of a purchase order, and the file of one that stands, while somebody works in QuickBooks. */
final class HandmadeBills {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String VENDOR = "Acme Bin Co";

    private final SandboxWorld sandbox;
    private final Processes processes;

    HandmadeBills(SandboxWorld sandbox, Processes processes) {
        this.sandbox = sandbox;
        this.processes = processes;
    }

    /** @param enters enters a bill through the gate; the id it has in QuickBooks */
    List<Handmade> all(Function<BillCreation, String> enters) {
        PurchaseOrder order = order("PO-9001");
        BillCreation same = bill("INV-1", order);
        BillCreation other = bill("INV-2", order);
        BillCreation entered = bill("INV-3", order("PO-9002"));
        String enteredId = enters.apply(entered);
        FileAttachment file =
                new FileAttachment(entered.key(), VENDOR, entered.number(), "INV-3.pdf", "application/pdf", "c0ffee");
        return List.of(
                new Handmade(same, () -> enter(same, "INV-1", "0.00"), EffectState.DONE_ELSEWHERE),
                new Handmade(other, () -> enter(other, "inv 2", "5.00"), EffectState.REFUSED),
                new Handmade(
                        file,
                        () -> inQuickBooks(people -> people.attach(enteredId, "INV-3.pdf")),
                        EffectState.DONE_ELSEWHERE));
    }

    private void enter(BillCreation bill, String number, String more) {
        inQuickBooks(
                people -> people.bill(bill.vendorId(), number, DAY, bill.total().add(new BigDecimal(more))));
    }

    private PurchaseOrder order(String number) {
        AtomicReference<String> id = new AtomicReference<>();
        inQuickBooks(people -> id.set(people.order(new SeedPurchaseOrder(
                number,
                VENDOR,
                DAY.minusDays(10),
                List.of(new SeedPurchaseOrder.Line("AB-1", "Bins", BigDecimal.TEN, new BigDecimal("12.50")))))));
        List<?> read = (List<?>) processes.ask("quickbooks-read-orders", List.of(id.get()));
        return (PurchaseOrder) read.get(0);
    }

    private static BillCreation bill(String number, PurchaseOrder order) {
        PurchaseOrderLine line = order.lines().get(0);
        BigDecimal total = line.unitPrice().multiply(BigDecimal.valueOf(4));
        return new BillCreation(
                order.vendorId(),
                VENDOR,
                new InvoiceNumber(number),
                DAY,
                Optional.empty(),
                Optional.empty(),
                order.currency(),
                order.payableAccount(),
                Optional.empty(),
                total,
                List.of(BillCreation.Order.of(order)),
                List.of(BillCreation.Line.ofOrder(
                        order.id(), line, BigDecimal.valueOf(4), Optional.of(line.unitPrice()), total)),
                "mail 12",
                List.of());
    }

    private void inQuickBooks(Consumer<Bookkeeper> work) {
        sandbox.world().the(QuickBooksSandbox.class).with(work);
    }
}
