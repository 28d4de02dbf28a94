package nightshift.invoices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
 */
public record ReadInvoice(
        Work work,
        String key,
        Supplier supplier,
        String reader,
        String subject,
        Instant receivedAt,
        PaperFile file,
        Invoice paper) {
    /** @param sha256 of the stored bytes */
    public record PaperFile(String name, String contentType, String sha256) {}

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
