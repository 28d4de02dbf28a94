package nightshift.desk.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.documents.DocumentSource;
import nightshift.documents.Page;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.PageDrawing;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Mailroom;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.mailbox.StoredMail;
import nightshift.operations.RunItem;
import org.springframework.stereotype.Component;

/** Where an item came from: its mail, and the file it was read from. */
@Component
public class Sources {
    private final Mailroom mailroom;
    private final Attachments attachments;
    private final PageDrawing drawing;
    private final DocumentLoader loader;

    Sources(Mailroom mailroom, Attachments attachments, PageDrawing drawing, DocumentLoader loader) {
        this.mailroom = mailroom;
        this.attachments = attachments;
        this.drawing = drawing;
        this.loader = loader;
    }

    public Optional<SourceMail> mail(RunItem item, List<Mark> marks) {
        return open(item).map(open -> mail(open, marks));
    }

    private SourceMail mail(OpenMail open, List<Mark> marks) {
        StoredMail mail = open.mail();
        return new SourceMail(
                mail.id(),
                Stream.of(mail.fromName(), mail.from().map(EmailAddress::value).map(address -> "<" + address + ">"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                mail.mailbox().value(),
                mail.subject(),
                mail.receivedAt(),
                open.verdict().reason(),
                MailText.pieces(text(mail), marks),
                open.attachments());
    }

    /** As the reader saw it: without markup, hidden text and scripts. */
    private String text(StoredMail mail) {
        byte[] html = mail.bodyHtml().getBytes(StandardCharsets.UTF_8);
        var source = new DocumentSource("mail text", "text/html", html, Attachments.sha256(html), "", Optional.empty());
        return loader.load(source.asMailText()) instanceof LoadedDocument.Readable readable
                ? readable.document().pages().stream().map(Page::text).collect(Collectors.joining("\n"))
                : "The text of this mail cannot be shown.";
    }

    /** Empty for an item that was not read from a file. */
    public Optional<SourceDocument> document(RunItem item, List<Mark> marks) {
        return file(item).map(file -> {
            byte[] content = attachments.contentOf(file);
            return content.length == 0
                    ? SourceDocument.missing(
                            file.name(),
                            file.refusal().orElse("\"" + file.name() + "\" has no content any more: it was removed."))
                    : SourceDocument.drawn(
                            file.name(), drawing.sizes(file.sha256().orElseThrow(), content), marks);
        });
    }

    public Optional<byte[]> page(RunItem item, int page) {
        return file(item).flatMap(file -> file.sha256()
                .flatMap(sha256 -> drawing.png(sha256, attachments.contentOf(file), page)));
    }

    private Optional<StoredAttachment> file(RunItem item) {
        Object name = item.facts().get("document");
        return open(item).stream()
                .flatMap(open -> open.attachments().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    private Optional<OpenMail> open(RunItem item) {
        return item.mailId().map(mailroom::open);
    }
}
