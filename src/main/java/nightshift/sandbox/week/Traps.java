package nightshift.sandbox.week;

import java.util.List;
import nightshift.sandbox.SeedMail;

/** Documents that must never be booked, counted apart from the forty. */
final class Traps {
    /** @param from the address it comes from */
    record Trap(String what, String subject, String from, Invoice invoice, byte[] pdf) {
        SeedMail.File file() {
            return new SeedMail.File("document-" + invoice.number() + ".pdf", "application/pdf", pdf, false);
        }
    }

    private final Ordered ordered;

    private Traps(Ordered ordered) {
        this.ordered = ordered;
    }

    /** @param exact the exact ones: two of them come again, as a second mail and as a scan */
    static List<Trap> in(Ordered ordered, List<WeekCase> exact) {
        Traps traps = new Traps(ordered);
        Invoice again = exact.get(0).invoice();
        Invoice scanned = exact.get(1).invoice();
        Invoice lookAlike = traps.invoice(1, 41);
        return List.of(
                traps.titled("credit memo", "Credit Memo", 0, 43),
                traps.titled("statement", "Statement of Account", 2, 44),
                traps.titled("quote", "Quotation", 3, 45),
                trap("look-alike sender", "Invoice " + lookAlike.number(), "billing@acrne-bin.example", lookAlike),
                traps.changedBank(),
                trap("second mail", "Fwd: Invoice " + again.number(), from(again), again),
                new Trap(
                        "scanned copy",
                        "Scan of invoice " + scanned.number(),
                        from(scanned),
                        scanned,
                        Scan.of(InvoicePaper.pdf(scanned))));
    }

    private Trap titled(String what, String title, int supplier, int at) {
        Invoice invoice = invoice(supplier, at).titled(title);
        return trap(what, title + " " + invoice.number(), from(invoice), invoice);
    }

    private Trap changedBank() {
        Invoice invoice = invoice(4, 42)
                .saying(
                        "Our bank details have changed. Remit to: First Coastal Bank, routing 021000021, account 5567120943");
        return trap(
                "changed bank details",
                "Invoice " + invoice.number() + ", please note our new bank account",
                from(invoice),
                invoice);
    }

    private Invoice invoice(int supplier, int at) {
        return ordered.invoice(
                Ordered.supplier(supplier),
                "INV-" + (88_100 + at),
                2,
                ordered.order(8100 + at, Ordered.supplier(supplier), 2, false));
    }

    private static String from(Invoice invoice) {
        return "billing@" + invoice.supplier().domain();
    }

    private static Trap trap(String what, String subject, String from, Invoice invoice) {
        return new Trap(what, subject, from, invoice, InvoicePaper.pdf(invoice));
    }
}
