package nightshift.invoices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nightshift.bench.HeapUse;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;
import nightshift.documents.DocumentSource;
import nightshift.documents.invoices.GenericInvoiceReader;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceReading;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.invoices.checks.Checks;
import nightshift.sandbox.week.BenchInvoices;
import org.springframework.util.unit.DataSize;

/** Papers of invoices read, matched with their purchase orders and decided, without the remote systems around it. */
public final class InvoiceBench {
    private static final int INVOICES = 1000;
    private static final int PAPERS = 70;
    private static final int LINES = 30;
    private static final int ORDERED = 40;
    private static final int LONG = 2000;
    private static final int THREADS = 2;

    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(60)));
    private final GenericInvoiceReader reader = new GenericInvoiceReader();
    private final InvoiceDecider decider = new InvoiceDecider(Checks.all());
    private final Map<String, PurchaseOrder> orders = new HashMap<>();

    /** @param args not used */
    public static void main(String[] args) throws Exception {
        new InvoiceBench().measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        IntStream.range(0, INVOICES).forEach(at -> order("PO-" + (20_000 + at), ORDERED));
        List<byte[]> papers = IntStream.range(0, PAPERS)
                .mapToObj(at -> BenchInvoices.pdf(at, "INV-" + at, "PO-" + (20_000 + at), LINES, Invoices.DAY))
                .toList();
        all(papers, INVOICES / 2);
        long start = System.nanoTime();
        all(papers, INVOICES);
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
                "invoices: %d of %d lines against %d orders of %d lines in %.2f s = %.1f/s",
                INVOICES, LINES, INVOICES, ORDERED, seconds, INVOICES / seconds);
        order("PO-99000", LONG);
        byte[] longOne = BenchInvoices.pdf(0, "INV-LONG", "PO-99000", LONG, Invoices.DAY);
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            long begun = System.nanoTime();
            decide(longOne, LONG);
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        say("one invoice of %d lines against an order of %d: %s ms", LONG, LONG, times);
        say("heap: at most %d MB of %d MB", HeapUse.most(), Runtime.getRuntime().maxMemory() >> 20);
    }

    private void all(List<byte[]> papers, int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Boolean>> tasks = IntStream.range(0, count)
                .mapToObj(at -> (Callable<Boolean>) () -> decide(papers.get(at % papers.size()), LINES))
                .toList();
        for (Future<Boolean> each : threads.invokeAll(tasks)) {
            each.get();
        }
        threads.shutdown();
    }

    /** @throws IllegalStateException when a line was not read or not found on its order: then there is nothing to measure */
    private boolean decide(byte[] pdf, int lines) {
        DocumentSource source =
                new DocumentSource("invoice.pdf", "application/pdf", pdf, "0", "", Optional.of("PO-\\d+"));
        LoadedDocument.Readable loaded = (LoadedDocument.Readable) loader.load(source);
        Invoice paper = ((InvoiceReading.Read) reader.read(loaded.document(), source)).invoice();
        Invoices facts = new Invoices();
        facts.books.clear();
        paper.purchaseOrders().forEach(number -> facts.books.add(orders.get(number.value())));
        InvoiceCase about = facts.facts().about(paper);
        int matched = MatchedInvoice.of(about, about.vendor().orElseThrow(), about.orders())
                .match()
                .matched()
                .size();
        if (matched != lines) {
            throw new IllegalStateException("Only " + matched + " of " + lines + " lines were found");
        }
        return decider.decide(about) instanceof InvoiceDecision.Exact;
    }

    private void order(String number, int lines) {
        PurchaseOrderLine[] ordered = IntStream.rangeClosed(1, lines)
                .mapToObj(at -> Invoices.ordered(
                        String.valueOf(at),
                        at,
                        BenchInvoices.sku(at),
                        BenchInvoices.quantity(at).toPlainString(),
                        BenchInvoices.price(at).toPlainString(),
                        "0"))
                .toArray(PurchaseOrderLine[]::new);
        orders.put(number, Invoices.order(number, "33", "USD", PurchaseOrder.Status.OPEN, ordered));
    }

    private static void say(String text, Object... values) {
        System.err.printf(java.util.Locale.ROOT, text + "%n", values);
    }
}
