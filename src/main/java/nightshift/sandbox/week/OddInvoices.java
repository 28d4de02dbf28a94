package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/** Sixteen invoices with exactly one thing wrong each. */
final class OddInvoices {
    private final Ordered ordered;
    private int at = 24;

    private OddInvoices(Ordered ordered) {
        this.ordered = ordered;
    }

    static List<WeekCase> in(Ordered ordered) {
        OddInvoices odd = new OddInvoices(ordered);
        return List.of(
                odd.price(),
                odd.quantity(),
                odd.missingLine(),
                odd.extraLine("extra_line"),
                odd.unknownSku(),
                odd.charge("unexpected_charge", Invoice.FREIGHT, "38.50"),
                odd.charge("unexpected_charge", "Fuel surcharge", "12.75"),
                odd.charge("tax", "Sales tax", "21.40"),
                odd.arithmetic(),
                odd.currency(),
                odd.vendor(),
                odd.unknownOrder(),
                odd.closedOrder(),
                odd.duplicate(),
                odd.charge("previous_balance", "Previous balance", "310.00"),
                odd.date());
    }

    private SeedPurchaseOrder nextOrder() {
        at++;
        return ordered.order(8100 + at, supplier(), 3, false);
    }

    private StoreSupplier supplier() {
        return Ordered.supplier(at);
    }

    private Invoice next() {
        return invoice(nextOrder());
    }

    private Invoice invoice(SeedPurchaseOrder order) {
        return ordered.invoice(supplier(), "INV-" + (88_100 + at), 1 + at % 5, order);
    }

    private WeekCase price() {
        Invoice invoice = next();
        List<InvoiceLine> lines = new ArrayList<>(invoice.lines());
        lines.set(1, lines.get(1).at(lines.get(1).price().add(new BigDecimal("0.45"))));
        return WeekCase.odd(invoice.with(lines), "price", 2);
    }

    private WeekCase quantity() {
        Invoice invoice = next();
        List<InvoiceLine> lines = new ArrayList<>(invoice.lines());
        InvoiceLine first = lines.get(0);
        lines.set(0, first.of(first.quantity().add(BigDecimal.valueOf(3)), BigDecimal.ZERO));
        return WeekCase.odd(invoice.with(lines), "quantity", 1);
    }

    /** Neither billed nor told to be back-ordered. */
    private WeekCase missingLine() {
        Invoice invoice = next();
        return WeekCase.odd(invoice.with(invoice.lines().subList(0, 2)), "missing_line", 0);
    }

    /** Something the store buys, but did not order here. */
    private WeekCase extraLine(String reason) {
        SeedPurchaseOrder order = nextOrder();
        SeedPurchaseOrder other = ordered.order(8200 + at, supplier(), 4, false);
        SeedPurchaseOrder.Line more = other.lines().get(3);
        return withMore(invoice(order), more.sku(), more.description(), more.unitPrice(), reason);
    }

    private WeekCase unknownSku() {
        return withMore(next(), "ZX-9917", "Cushioned Widget Cradle", new BigDecimal("19.20"), "unknown_sku");
    }

    private static WeekCase withMore(Invoice invoice, String sku, String text, BigDecimal price, String reason) {
        List<InvoiceLine> lines = new ArrayList<>(invoice.lines());
        lines.add(
                new InvoiceLine(invoice.orders().get(0), 0, sku, text, BigDecimal.valueOf(2), price, BigDecimal.ZERO));
        return WeekCase.odd(invoice.with(lines), reason, lines.size());
    }

    private WeekCase charge(String reason, String label, String amount) {
        return WeekCase.odd(next().plus(label, amount), reason, 0);
    }

    private WeekCase arithmetic() {
        return WeekCase.odd(next().off("9.00"), "arithmetic", 0);
    }

    private WeekCase currency() {
        return WeekCase.odd(next().in("CAD"), "currency", 0);
    }

    private WeekCase vendor() {
        Invoice invoice = next();
        return WeekCase.odd(invoice.from(Ordered.supplier(at + 4)), "vendor_mismatch", 0);
    }

    /** The order is drawn up, but never entered in the books. */
    private WeekCase unknownOrder() {
        at++;
        SeedPurchaseOrder never = new Ordered(LocalDate.EPOCH).order(8900 + at, supplier(), 3, false);
        return WeekCase.odd(invoice(never), "unknown_po", 0);
    }

    private WeekCase closedOrder() {
        SeedPurchaseOrder order = nextOrder();
        return new WeekCase(
                invoice(order), "closed_po", 0, books -> books.closeOrder(books.idOf("PurchaseOrder", order.number())));
    }

    /** Somebody entered it by hand, and wrote the number his own way. */
    private WeekCase duplicate() {
        Invoice invoice = next();
        return new WeekCase(
                invoice,
                "duplicate_invoice",
                0,
                books -> books.bill(
                        books.idOf("Vendor", invoice.supplier().name()),
                        "inv " + (88_100 + numberOf(invoice)),
                        invoice.date(),
                        invoice.total()));
    }

    private static int numberOf(Invoice invoice) {
        return Integer.parseInt(invoice.number().substring("INV-".length())) - 88_100;
    }

    private WeekCase date() {
        Invoice invoice = next();
        return WeekCase.odd(invoice.dated(invoice.date().minusDays(40)), "date_anomaly", 0);
    }
}
