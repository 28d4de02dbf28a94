package nightshift.sandbox.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.quickbooks.Bookkeeper;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/**
 * A week at the simulated store: forty supplier invoices as mails, seven documents that must never be booked, the purchase
 * orders in QuickBooks, and what should become of them. Dates follow the given moment, everything else is the same each time.
 */
public final class Week {
    /** The item of a purchase order that stands for freight. */
    static final String FREIGHT_ITEM = "FREIGHT";

    private final List<SeedPurchaseOrder> orders;
    private final List<WeekCase> cases;
    private final List<Traps.Trap> traps;
    private final List<SeedMail> mails;

    private Week(Instant now) {
        Ordered ordered = new Ordered(LocalDate.ofInstant(now, Northpoint.ZONE));
        List<WeekCase> exact = ExactInvoices.in(ordered);
        cases = new ArrayList<>(exact);
        cases.addAll(OddInvoices.in(ordered));
        traps = Traps.in(ordered, exact);
        orders = ordered.orders();
        mails = mails(now);
    }

    /** The week that is over now: the last mail came in half an hour ago. */
    public static Week before(Instant now) {
        return new Week(now);
    }

    public List<SeedMail> mails() {
        return mails;
    }

    public List<SeedPurchaseOrder> orders() {
        return orders;
    }

    List<WeekCase> cases() {
        return List.copyOf(cases);
    }

    List<Traps.Trap> traps() {
        return traps;
    }

    /** Enters vendors, items and purchase orders, and what else people did before the invoices came. */
    public void enter(Bookkeeper books) {
        Suppliers.all().forEach(supplier -> books.vendor(supplier.name()));
        orders.forEach(books::order);
        cases.forEach(one -> one.before().accept(books));
    }

    public ExpectedWeek expected() {
        return new ExpectedWeek(
                cases.stream()
                        .filter(WeekCase::isExact)
                        .map(one -> bill(one.invoice()))
                        .toList(),
                cases.stream().filter(one -> !one.isExact()).map(Week::review).toList(),
                traps.stream()
                        .map(trap -> new ExpectedWeek.Trap(trap.subject(), trap.what()))
                        .toList());
    }

    private static ExpectedWeek.Bill bill(Invoice invoice) {
        return new ExpectedWeek.Bill(
                invoice.supplier().name(),
                invoice.number(),
                invoice.total(),
                new TreeSet<>(invoice.orders()),
                invoice.lines().stream().map(InvoiceLine::booked).toList(),
                invoice.freight());
    }

    private static ExpectedWeek.Review review(WeekCase odd) {
        Invoice invoice = odd.invoice();
        return new ExpectedWeek.Review(
                invoice.supplier().name(), invoice.number(), odd.subject(), odd.reason(), odd.line());
    }

    /** The forty first, then the traps: an invoice comes before its copies. */
    private List<SeedMail> mails(Instant now) {
        List<SeedMail> all = new ArrayList<>();
        int minutes = 30 + 10 * (cases.size() + traps.size());
        for (WeekCase one : cases) {
            Invoice invoice = one.invoice();
            SeedMail.File pdf = new SeedMail.File(
                    "invoice-" + invoice.number() + ".pdf", "application/pdf", InvoicePaper.pdf(invoice), false);
            all.add(mail(
                    invoice,
                    "billing@" + invoice.supplier().domain(),
                    one.subject(),
                    now.minus(Duration.ofMinutes(minutes)),
                    pdf));
            minutes -= 10;
        }
        for (Traps.Trap trap : traps) {
            all.add(mail(
                    trap.invoice(), trap.from(), trap.subject(), now.minus(Duration.ofMinutes(minutes)), trap.file()));
            minutes -= 10;
        }
        return List.copyOf(all);
    }

    private static SeedMail mail(Invoice invoice, String from, String subject, Instant at, SeedMail.File file) {
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                invoice.supplier().sender(),
                from,
                subject,
                "<html><body><p>Please find the document attached.</p></body></html>",
                at,
                List.of(file));
    }
}
