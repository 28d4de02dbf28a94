package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.ReasonKind;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.Page;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import org.springframework.util.unit.DataSize;

/** Papers written as text in a grid, each page one block. */
final class Papers {
    static final String HEAD =
            """
            Acme Bin Co                                INVOICE
            Invoice No.: INV-7        Invoice Date: 11/20/2026
            P.O. No.: PO-4711         Currency: USD

            """;

    private Papers() {}

    static InvoiceReading reading(String... pages) {
        List<Page> all = new ArrayList<>();
        for (String page : pages) {
            LoadedDocument loaded = new DocumentLoader(
                            new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(20)))
                    .load(source(page));
            Page read = ((LoadedDocument.Readable) loaded).document().pages().get(0);
            all.add(new Page(all.size() + 1, read.width(), read.height(), read.words(), read.text()));
        }
        return new GenericInvoiceReader().read(new Document("paper.txt", all), source(""));
    }

    private static DocumentSource source(String text) {
        return new DocumentSource(
                "paper.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8), "0", "", Optional.of("PO-\\d+"));
    }

    static Invoice read(String... pages) {
        InvoiceReading reading = reading(pages);
        assertThat(reading).isInstanceOf(InvoiceReading.Read.class);
        return ((InvoiceReading.Read) reading).invoice();
    }

    /** The lines in short: part, description, quantity x price = amount. */
    static List<String> lines(Invoice invoice) {
        return invoice.lines().stream()
                .map(line -> "%s|%s|%s x %s = %s"
                        .formatted(
                                value(line.part()),
                                value(line.description()),
                                figure(line.quantity()),
                                figure(line.unitPrice()),
                                figure(line.amount())))
                .toList();
    }

    static String value(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("-");
    }

    static String figure(Optional<Found<BigDecimal>> found) {
        return found.map(number -> number.value().stripTrailingZeros().toPlainString())
                .orElse("-");
    }

    static List<ReasonKind> doubts(Invoice invoice) {
        return invoice.doubts().stream().map(doubt -> doubt.kind()).toList();
    }
}
