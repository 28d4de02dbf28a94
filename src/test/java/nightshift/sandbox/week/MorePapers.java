package nightshift.sandbox.week;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nightshift.documents.loading.Pdfs;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.World;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/** More papers for the week, beside its own forty-seven. */
public final class MorePapers {
    private static final String LOOK_ALIKE = "look-alike sender";

    private final World world;
    private final Week week = Week.before(Instant.now());

    public MorePapers(World world) {
        this.world = world;
    }

    /**
     * The honest vendor's scan of what a pretender asks for in the week: an open order, billed by nobody.
     *
     * @return its number
     */
    public String scanned() {
        Invoice invoice = invoice(LOOK_ALIKE);
        deliver(invoice, "scanned.pdf", Scan.of(InvoicePaper.pdf(invoice)));
        return invoice.number();
    }

    /**
     * The same invoice on a paper without headings over its lines: rules alone find none.
     *
     * @return its number
     */
    public String withoutHeadings() {
        Invoice invoice = invoice(LOOK_ALIKE);
        List<String> text = new ArrayList<>(List.of(
                invoice.supplier().name(),
                "INVOICE",
                "Invoice Number: " + invoice.number(),
                "Invoice Date: " + DateTimeFormatter.ofPattern("MM/dd/yyyy").format(invoice.date()),
                "Purchase Order: " + invoice.orders().get(0),
                "All amounts in USD"));
        invoice.lines()
                .forEach(line -> text.add("%s %s %s %s %s"
                        .formatted(
                                line.sku(),
                                line.description(),
                                line.quantity().stripTrailingZeros().toPlainString(),
                                line.price()
                                        .setScale(Math.max(2, line.price().scale()))
                                        .toPlainString(),
                                line.amount().toPlainString())));
        text.add("Total: " + invoice.total().toPlainString());
        deliver(invoice, "plain.pdf", Pdfs.withLines(text.toArray(String[]::new)));
        return invoice.number();
    }

    /** What a person reads off that scan, in the form's words. */
    public List<String> lines() {
        return invoice(LOOK_ALIKE).lines().stream()
                .map(line ->
                        "%s x %s @ %s".formatted(line.sku(), line.quantity().toPlainString(), line.price()))
                .toList();
    }

    public String total() {
        return invoice(LOOK_ALIKE).total().toPlainString();
    }

    public String order() {
        return invoice(LOOK_ALIKE).orders().get(0);
    }

    public String date() {
        return invoice(LOOK_ALIKE).date().toString();
    }

    /** The vendor sends the week's invoice of this number once more. */
    public void again(String number) {
        Invoice invoice = numbered(number);
        deliver(invoice, "again.pdf", InvoicePaper.pdf(invoice));
    }

    /** The right total of the week's invoice of this number, whatever is printed. */
    public String rightTotal(String number) {
        Invoice invoice = numbered(number);
        return invoice.total().subtract(invoice.misprint()).toPlainString();
    }

    /** Somebody enters the order that a vendor names wrongly, under this number. */
    public void order(String invoice, String order) {
        Invoice billed = numbered(invoice);
        List<SeedPurchaseOrder.Line> lines = billed.lines().stream()
                .map(line -> new SeedPurchaseOrder.Line(line.sku(), line.description(), line.quantity(), line.price()))
                .toList();
        world.the(QuickBooksSandbox.class)
                .with(books -> books.order(new SeedPurchaseOrder(
                        order, billed.supplier().name(), billed.date().minusDays(5), lines)));
    }

    private Invoice numbered(String number) {
        return week.cases().stream()
                .map(WeekCase::invoice)
                .filter(invoice -> invoice.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Invoice invoice(String trap) {
        return week.traps().stream()
                .filter(one -> one.what().equals(trap))
                .findFirst()
                .orElseThrow()
                .invoice();
    }

    private void deliver(Invoice invoice, String file, byte[] content) {
        world.the(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        Northpoint.ORDERS,
                        invoice.supplier().sender(),
                        "billing@" + invoice.supplier().domain(),
                        "Invoice " + invoice.number() + ", " + file,
                        "<html><body><p>Please find the document attached.</p></body></html>",
                        Instant.now().minusSeconds(60),
                        List.of(new SeedMail.File(file, "application/pdf", content, false))));
    }
}
