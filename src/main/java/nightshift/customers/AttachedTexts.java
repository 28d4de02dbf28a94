package nightshift.customers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import org.springframework.stereotype.Component;

/**
 * The words in files that customers attach. No answer rests on them: they are only searched for text that gives orders to a program, so
 * that the person who opens the file is warned.
 */
@Component
public class AttachedTexts {
    private static final int MOST_FILES = 5;
    private static final long LARGEST_FILE = 5_000_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final List<String> ENDINGS = List.of(".pdf", ".txt", ".htm", ".html");

    private final DocumentLoader loader;

    public AttachedTexts(DocumentLoader loader) {
        this.loader = loader;
    }

    /** The files with words: PDF, text and web pages of a usual size. */
    public List<StoredAttachment> worthReading(OpenMail open) {
        return open.attachments().stream()
                .filter(file -> file.sha256().isPresent() && !file.mailText() && file.size() <= LARGEST_FILE)
                .filter(AttachedTexts::hasWords)
                .limit(MOST_FILES)
                .toList();
    }

    /** Its words; empty for a file that is gone or cannot be read. */
    public String text(StoredAttachment file, Optional<byte[]> content) {
        return content.map(bytes -> loader.load(new DocumentSource(
                        file.name(), file.contentType(), bytes, file.sha256().orElse(""), "", Optional.empty())))
                .filter(LoadedDocument.Readable.class::isInstance)
                .map(loaded -> ((LoadedDocument.Readable) loaded).document().text())
                .map(text -> text.substring(0, Math.min(LONGEST_TEXT, text.length())))
                .orElse("");
    }

    private static boolean hasWords(StoredAttachment file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return file.contentType().equals("application/pdf")
                || file.contentType().startsWith("text/plain")
                || file.contentType().startsWith("text/html")
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
