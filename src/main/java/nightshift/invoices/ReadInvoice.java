package nightshift.invoices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * One invoice as it was read from a mail, on its way to a decision.
 *
 * @param key stable within the work: the document
 * @param supplier who sent it
 * @param subject of the mail, for people
 * @param file the file it was read from, to be attached to the bill
 * @param corrections what people entered instead of what was read, the first first
 */
public record ReadInvoice(
        Work work,
        String key,
        Supplier supplier,
        String reader,
        String subject,
        Instant receivedAt,
        PaperFile file,
        Invoice paper,
        List<Correction> corrections) {
    public ReadInvoice {
        corrections = List.copyOf(corrections);
    }

    /** As it was read, untouched by anybody. */
    public ReadInvoice(
            Work work,
            String key,
            Supplier supplier,
            String reader,
            String subject,
            Instant receivedAt,
            PaperFile file,
            Invoice paper) {
        this(work, key, supplier, reader, subject, receivedAt, file, paper, List.of());
    }

    /** @param sha256 of the stored bytes */
    public record PaperFile(String name, String contentType, String sha256) {}

    /** The same with what a person entered. */
    public ReadInvoice corrected(Invoice entered, List<Correction> more) {
        return new ReadInvoice(
                work,
                key,
                supplier,
                reader,
                subject,
                receivedAt,
                file,
                entered,
                Stream.concat(corrections.stream(), more.stream()).toList());
    }

    /** How the books call the vendor. */
    public String vendorName() {
        return Optional.ofNullable(supplier.vendorInQuickbooks())
                .filter(name -> !name.isBlank())
                .orElse(supplier.name());
    }

    /** For people: {@code Invoice INV-88121 of Harbor Steel}. */
    public String label() {
        return paper.called() + " of " + supplier.name();
    }

    Optional<String> number() {
        return paper.number().map(Found::value);
    }

    Optional<LocalDate> date() {
        return paper.date().map(Found::value);
    }

    Optional<BigDecimal> total() {
        return paper.total().map(Found::value);
    }
}
