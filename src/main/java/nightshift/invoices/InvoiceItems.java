package nightshift.invoices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceReading;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.paperwork.SupplierMail;
import nightshift.paperwork.SupplierMails;
import org.springframework.stereotype.Component;

/**
 * Turns what was read into the items of a mail: invoices to look up, and what is decided already (unreadable files, pretended
 * senders, nothing to book). Every mail ends in at least one item, so that none is lost.
 */
@Component
public class InvoiceItems {
    private static final String WHOLE_MAIL = "mail";

    /** @return {@link ReadInvoice} or {@link Decided} */
    public List<Object> of(SupplierMail mail, List<InvoiceReading> readings) {
        if (mail.supplier().isEmpty()) {
            return List.of(decided(mail, WHOLE_MAIL, stranger(mail)));
        }
        List<Object> items = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (InvoiceReading reading : readings) {
            if (reading instanceof InvoiceReading.Read read) {
                item(mail, read, numbers).ifPresent(items::add);
            } else if (reading instanceof InvoiceReading.Unreadable unreadable) {
                items.add(
                        decided(mail, unreadable.document(), unreadable(mail, unreadable.reason()), unreadable.seen()));
            }
        }
        return items.isEmpty() ? List.of(decided(mail, WHOLE_MAIL, without(mail, readings))) : List.copyOf(items);
    }

    /** The reading of an attachment whose content was not taken in. */
    public static InvoiceReading notTakenIn(StoredAttachment file) {
        return new InvoiceReading.Unreadable(file.name(), SupplierMails.refused(file));
    }

    /** A mail may bring an invoice twice, as two files: one of them is enough. */
    private static Optional<Object> item(SupplierMail mail, InvoiceReading.Read read, Set<String> numbers) {
        String number = read.invoice().number().map(Found::value).orElse(read.document());
        String total = read.invoice()
                .total()
                .map(found -> found.value().stripTrailingZeros().toPlainString())
                .orElse("");
        if (!numbers.add(read.invoice().kind() + " " + PartNumbers.withoutZeros(number) + " " + total)) {
            return Optional.empty();
        }
        return Optional.of(file(mail, read.document())
                .<Object>map(stored -> invoice(mail, read, stored))
                .orElseGet(() -> decided(mail, read.document(), withoutFile(mail))));
    }

    /** The stored file of this name: one that can be kept with a bill. */
    private static Optional<StoredAttachment> file(SupplierMail mail, String name) {
        return mail.documents().stream()
                .filter(document ->
                        document.name().equals(name) && document.sha256().isPresent() && !document.mailText())
                .findFirst();
    }

    private static Optional<StoredAttachment> onlyFile(SupplierMail mail) {
        List<StoredAttachment> files = mail.documents().stream()
                .filter(document -> document.sha256().isPresent() && !document.mailText())
                .toList();
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    private static KeptInvoice unread(SupplierMail mail, StoredAttachment file, Optional<Invoice> seen) {
        return KeptInvoice.unread(mail.subject(), mail.open().mail().receivedAt(), paper(file), seen);
    }

    private static ReadInvoice.PaperFile paper(StoredAttachment file) {
        return new ReadInvoice.PaperFile(
                file.name(), file.contentType(), file.sha256().orElseThrow());
    }

    private static ReadInvoice invoice(SupplierMail mail, InvoiceReading.Read read, StoredAttachment file) {
        return new ReadInvoice(
                mail.work(),
                read.document(),
                mail.supplier().orElseThrow(),
                read.reader(),
                mail.subject(),
                mail.open().mail().receivedAt(),
                paper(file),
                read.invoice());
    }

    private static Decision withoutFile(SupplierMail mail) {
        return Decision.Review.because(
                ReasonKind.NO_ATTACHMENT,
                "Mail \"%s\" of %s has an invoice in its own text. There is no file that could be kept with the bill: enter it by hand, or ask for a PDF."
                        .formatted(mail.subject(), mail.supplier().orElseThrow().name()));
    }

    private static Decision unreadable(SupplierMail mail, Reason reason) {
        return new Decision.Review(List.of(new Reason(
                reason.kind(),
                "%s, mail \"%s\": %s"
                        .formatted(mail.supplier().orElseThrow().name(), mail.subject(), reason.detail()))));
    }

    /** Sorted as an invoice, but nothing in it is one: a person looks, unless the mail is about a shipment too. */
    private static Decision without(SupplierMail mail, List<InvoiceReading> readings) {
        String whys = readings.stream()
                .filter(InvoiceReading.NoInvoice.class::isInstance)
                .map(InvoiceReading.NoInvoice.class::cast)
                .map(none -> "\"" + none.document() + "\": " + none.why())
                .collect(Collectors.joining(" "));
        if (mail.open().verdict().kind().equals("supplier_invoice")) {
            return Decision.Review.because(
                    ReasonKind.UNREADABLE_DOCUMENT,
                    "Mail \"%s\" of %s looks like an invoice, but none could be read in it. %s"
                            .formatted(
                                    mail.subject(),
                                    mail.supplier().orElseThrow().name(),
                                    whys)
                            .strip());
        }
        return new Decision.Nothing(new Reason(
                ReasonKind.NOT_AN_INVOICE,
                "Mail \"%s\" brings no invoice. %s"
                        .formatted(mail.subject(), whys)
                        .strip()));
    }

    private static Decision stranger(SupplierMail mail) {
        boolean suspicious = mail.open().verdict().suspicious();
        String from = mail.open().mail().from().map(Object::toString).orElse("its sender");
        return Decision.Review.because(
                suspicious ? ReasonKind.SUSPICIOUS_SENDER : ReasonKind.UNKNOWN_SENDER,
                suspicious
                        ? "Suspected fraud: mail \"%s\" asks for money, but %s. Nothing in it was used. Do not pay; call the vendor at a number you know."
                                .formatted(mail.subject(), mail.open().verdict().reason())
                        : "Mail \"%s\" brings an invoice, but %s is no supplier of the settings: add the address, or ignore it."
                                .formatted(mail.subject(), from));
    }

    private static Decided decided(SupplierMail mail, String key, Decision decision) {
        return decided(mail, key, decision, Optional.empty());
    }

    /** @param seen what a model saw on a scan */
    private static Decided decided(SupplierMail mail, String key, Decision decision, Optional<Invoice> seen) {
        Map<String, Object> facts = new HashMap<>(Map.of("subject", mail.subject(), "document", key));
        if (decision instanceof Decision.Review && mail.supplier().isPresent()) {
            (key.equals(WHOLE_MAIL) ? onlyFile(mail) : file(mail, key)).ifPresent(file -> {
                facts.put(KeptInvoice.UNREAD, unread(mail, file, seen));
                facts.put("document", file.name());
            });
        }
        return new Decided(
                mail.work(),
                new Item(
                        key,
                        mail.subject(),
                        facts,
                        PaperCause.of(
                                decision, Optional.ofNullable(mail.contents().get(key)))),
                decision);
    }
}
