package nightshift.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.StoredAttachment;
import nightshift.mailbox.StoredMail;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** A first glance at a mail: what its text says and what kind of documents it brings. */
@Component
public class MailGlances {
    private final DocumentLoader loader;
    private final DocumentClassifier classifier;

    public MailGlances(DocumentLoader loader, DocumentClassifier classifier) {
        this.loader = loader;
        this.classifier = classifier;
    }

    /** The kind of one attachment; empty when it cannot be opened. */
    public Optional<DocumentKind> kind(StoredAttachment file, byte[] content) {
        DocumentSource source = new DocumentSource(
                file.name(), file.contentType(), content, Attachments.sha256(content), "", Optional.empty());
        return loader.load(source) instanceof LoadedDocument.Readable readable
                ? Optional.of(classifier.classify(readable.document()))
                : Optional.empty();
    }

    /** @param files those that were glanced at, in the order of their kinds */
    public MailContents contents(StoredMail mail, List<StoredAttachment> files, List<Optional<DocumentKind>> kinds) {
        List<DocumentKind> judged = new ArrayList<>();
        kinds.forEach(kind -> kind.ifPresent(judged::add));
        String text = mail.subject() + "\n" + Jsoup.parse(mail.bodyHtml()).text();
        List<String> names = files.stream().map(StoredAttachment::name).toList();
        return new MailContents(mail, text, names, judged, kinds.size() - judged.size());
    }

    /** Files worth a glance: everything attached on purpose. */
    public List<StoredAttachment> worthAGlance(List<StoredAttachment> files) {
        return files.stream().filter(file -> !file.inline() || file.claimsPdf()).toList();
    }
}
