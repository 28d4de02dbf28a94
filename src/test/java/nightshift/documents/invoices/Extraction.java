package nightshift.documents.invoices;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.Found;

/** Holds what the generic reader reads on the samples of one set against what is printed there. */
final class Extraction {
    final Map<String, Tally> fields = new LinkedHashMap<>();
    final Map<String, Tally> values = new LinkedHashMap<>();
    final Tally lines = new Tally();
    final List<String> pictures = new ArrayList<>();
    final List<String> silent = new ArrayList<>();
    int documents;

    static Extraction of(List<SampleInvoice> samples) {
        Extraction extraction = new Extraction();
        samples.forEach(extraction::add);
        return extraction;
    }

    private void add(SampleInvoice sample) {
        documents++;
        Optional<InvoiceReading> reading = sample.read();
        if (sample.isPictureOnly()) {
            pictures.add(sample.name() + (reading.isEmpty() ? "" : " (and yet something was read)"));
            return;
        }
        int before = wrong();
        Invoice invoice = reading.filter(InvoiceReading.Read.class::isInstance)
                .map(read -> ((InvoiceReading.Read) read).invoice())
                .orElseThrow(() -> new AssertionError(sample.name() + " could not be read"));
        head(sample, invoice);
        lines(sample, invoice);
        if (wrong() > before && invoice.doubts().isEmpty()) {
            silent.add(sample.name());
        }
    }

    int wrong() {
        return lines.wrong
                + fields.values().stream().mapToInt(tally -> tally.wrong).sum();
    }

    private void head(SampleInvoice sample, Invoice invoice) {
        field(sample, "kind", kind(sample), kind(invoice.kind(), kind(sample)));
        field(sample, "invoice_number", sample.text("invoice_number").orElse(null), value(invoice.number()));
        field(
                sample,
                "date",
                sample.text("date").orElse(null),
                invoice.date().map(found -> found.value().toString()).orElse(null));
        field(
                sample,
                "currency",
                sample.text("currency").orElse(null),
                invoice.currency().map(found -> found.value().getCurrencyCode()).orElse(null));
        field(
                sample,
                "po_number",
                sample.text("po_number").orElse(null),
                invoice.purchaseOrders().isEmpty()
                        ? null
                        : String.join(
                                ", ",
                                invoice.purchaseOrders().stream()
                                        .map(Found::value)
                                        .toList()));
        boolean charged = invoice.charges().stream().anyMatch(charge -> charge.kind() == Charge.Kind.FREIGHT);
        field(
                sample,
                "freight",
                plain(SampleInvoice.number(sample.truth(), "freight")),
                charged ? plain(Optional.of(invoice.charged(Charge.Kind.FREIGHT))) : null);
        field(
                sample,
                "tax",
                plain(SampleInvoice.number(sample.truth(), "tax")),
                plain(invoice.tax().map(Found::value)));
        field(
                sample,
                "total",
                plain(SampleInvoice.number(sample.truth(), "total")),
                plain(invoice.total().map(Found::value)));
        field(sample, "amount_due", due(sample), plain(invoice.amountDue().map(Found::value)));
    }

    private static String due(SampleInvoice sample) {
        return plain(SampleInvoice.number(sample.truth(), "amount_due"));
    }

    private static String kind(SampleInvoice sample) {
        return sample.text("kind").orElse("invoice");
    }

    /** The samples tell some kinds apart that are all credits to the reader. */
    private static String kind(InvoiceKind read, String printed) {
        return switch (read) {
            case CREDIT_MEMO ->
                List.of("credit_note", "correction", "self_billed").contains(printed) ? printed : "credit";
            default -> read.name().toLowerCase(Locale.ROOT);
        };
    }

    private void field(SampleInvoice sample, String field, String printed, String read) {
        if (sample.isChecked(field)) {
            fields.computeIfAbsent(field, name -> new Tally()).add(sample.name(), printed, read);
        }
    }

    private void lines(SampleInvoice sample, Invoice invoice) {
        List<InvoiceLine> open = new ArrayList<>(invoice.lines());
        int position = 0;
        for (JsonNode printed : sample.truth().get("lines")) {
            Optional<InvoiceLine> line = LinePairs.partner(printed, open);
            line.ifPresent(open::remove);
            String where = sample.name() + ", line " + ++position;
            if (line.isEmpty()) {
                lines.notFound++;
                continue;
            }
            LinePairs pair = new LinePairs(sample, printed, line.get());
            if (pair.compare(values, where)) {
                lines.right++;
            } else {
                lines.wrong++;
            }
        }
        open.forEach(line -> lines.add(sample.name(), null, line.called()));
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse(null);
    }

    static String value(Optional<Found<String>> found) {
        return found.map(Found::value).orElse(null);
    }
}
