package nightshift.paperwork;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentSource;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Work;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** Which parts of a mail are worth reading, and how they go to the reader. */
@Component
public class SupplierMails {
    /** What the mail's own text is called where a document's name stands otherwise. */
    public static final String OWN_TEXT = "mail text";

    private static final Set<String> NEVER_DOCUMENTS = Set.of("ics", "vcf", "p7s", "asc");

    private final StoreSettings store;

    public SupplierMails(StoreSettings store) {
        this.store = store;
    }

    public SupplierMail of(Work work, OpenMail open) {
        Optional<Supplier> supplier = open.verdict().suspicious()
                ? Optional.empty()
                : open.verdict().supplier().flatMap(store::supplier);
        return new SupplierMail(
                work,
                open,
                supplier,
                open.attachments().stream().filter(SupplierMails::isDocument).toList());
    }

    /** Logos, signatures and calendar entries are not documents; a picture that was attached on purpose is, and so is what was not taken in. */
    private static boolean isDocument(StoredAttachment file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean decoration = file.inline() && !file.claimsPdf();
        boolean taken = file.sha256().isPresent();
        return !decoration && !(taken && NEVER_DOCUMENTS.contains(extension));
    }

    /** A file of the mail; that of a mail attached to it may be its text. */
    public DocumentSource source(SupplierMail mail, StoredAttachment file, byte[] content) {
        return new DocumentSource(
                file.name(),
                file.contentType(),
                content,
                file.sha256().orElseThrow(),
                mail.supplier().map(Supplier::name).orElse(""),
                mail.supplier().flatMap(Supplier::purchaseOrderPattern),
                file.mailText());
    }

    /** The mail's own text, its subject as first line: some suppliers put the number only there. */
    public DocumentSource text(SupplierMail mail) {
        String subject = mail.open().mail().subject();
        byte[] html =
                ("<p>" + escaped(subject) + "</p>" + mail.open().mail().bodyHtml()).getBytes(StandardCharsets.UTF_8);
        return new DocumentSource(
                OWN_TEXT,
                "text/html",
                html,
                Attachments.sha256(html),
                mail.supplier().map(Supplier::name).orElse(""),
                mail.supplier().flatMap(Supplier::purchaseOrderPattern),
                true);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Why the content of an attachment was not taken in, for a person. */
    public static Reason refused(StoredAttachment file) {
        return new Reason(
                file.claimsPdf() ? ReasonKind.UNREADABLE_DOCUMENT : ReasonKind.UNSUPPORTED_ATTACHMENT,
                "\"%s\" was not taken in: %s"
                        .formatted(file.name(), file.refusal().orElse("it has no content.")));
    }
}
