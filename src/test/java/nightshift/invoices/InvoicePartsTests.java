package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Workflow;
import nightshift.mailbox.MailVerdict;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import nightshift.paperwork.MailPart;
import nightshift.paperwork.SupplierMail;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;

/** What of a mail is read as an invoice, and in which order. */
class InvoicePartsTests {
    /** Both may name one invoice: the first is the one that is kept with the bill. */
    @Test
    void readsTheFilesOfASignedMailBeforeItsText() {
        StoredAttachment text = file("smime.p7m/text.mail");
        StoredAttachment invoice = file("smime.p7m/invoice.pdf");

        assertThat(new InvoiceParts().of(mail(text, invoice)))
                .containsExactly(new MailPart.File(invoice), new MailPart.AttachedText(text));
    }

    private static SupplierMail mail(StoredAttachment... files) {
        StoredMail stored = new StoredMail(
                1,
                new EmailAddress("orders@store.example"),
                "inbox",
                "AAMk",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("billing@harbor.example")),
                Optional.empty(),
                List.of(),
                "Invoice 4711",
                Instant.parse("2026-11-23T07:00:00Z"),
                Map.of(),
                "",
                false);
        return new SupplierMail(
                new Work(1, Workflow.INVOICES, "mail/1", Optional.of("Harbor Steel"), false, 1),
                new OpenMail(
                        stored, new MailVerdict("supplier_invoice", "", Optional.of("Harbor Steel")), List.of(files)),
                Optional.of(TestStore.supplier("Harbor Steel", null)),
                List.of(files));
    }

    private static StoredAttachment file(String name) {
        return new StoredAttachment(
                1, 1, name, "application/octet-stream", 10, false, Optional.of("ab12"), Optional.empty());
    }
}
