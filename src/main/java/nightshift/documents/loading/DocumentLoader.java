package nightshift.documents.loading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Opens a document of a supplier and gives its words with their places, or one sentence that says why it cannot be read.
 * Never throws because of what is in the file.
 */
@Component
public class DocumentLoader {
    private final DocumentSettings settings;
    private final OpenFiles openFiles;

    @Autowired
    public DocumentLoader(DocumentSettings settings, OpenFiles openFiles) {
        this.settings = settings;
        this.openFiles = openFiles;
    }

    public DocumentLoader(DocumentSettings settings) {
        this(settings, OpenFiles.FORGOTTEN);
    }

    /**
     * Reads a file: a PDF whatever its name, or a text or web page as one page numbered 0. The text of a mail is such a page too, one
     * without words where the mail has no text.
     */
    public LoadedDocument load(DocumentSource source) {
        return source.mailText() ? mailText(source) : file(source);
    }

    private LoadedDocument file(DocumentSource source) {
        if (source.content().length == 0) {
            return Refusals.empty(source.name());
        }
        if (source.content().length > settings.maxSize().toBytes()) {
            return Refusals.tooLarge(source.name(), settings);
        }
        FileType type = FileType.of(source);
        return switch (type) {
            case PDF -> pdf(source);
            case HTML, PLAIN_TEXT ->
                FileType.claimsPdf(source)
                        ? Refusals.notWhatItsNameSays(source.name(), type.label())
                        : attachedText(source, type);
            default ->
                FileType.claimsPdf(source)
                        ? Refusals.notWhatItsNameSays(
                                source.name(), type == FileType.UNKNOWN ? "not one" : type.label())
                        : Refusals.unsupported(source.name(), type);
        };
    }

    private LoadedDocument mailText(DocumentSource source) {
        if (source.content().length > settings.maxSize().toBytes()) {
            return Refusals.tooLarge(source.name(), settings);
        }
        return text(source, source.contentType().startsWith("text/plain") ? FileType.PLAIN_TEXT : FileType.HTML);
    }

    private LoadedDocument pdf(DocumentSource source) {
        return bounded(source, () -> PdfFile.read(source, settings));
    }

    private LoadedDocument attachedText(DocumentSource source, FileType type) {
        LoadedDocument loaded = text(source, type);
        return loaded instanceof LoadedDocument.Readable readable
                        && readable.document().pages().get(0).words().isEmpty()
                ? Refusals.pictureOnly(source.name())
                : loaded;
    }

    private LoadedDocument text(DocumentSource source, FileType type) {
        return bounded(source, () -> page(source, type));
    }

    private LoadedDocument bounded(DocumentSource source, Supplier<LoadedDocument> reading) {
        return openFiles
                .whileOpen(
                        source.sha256(),
                        () -> TimeLimit.within(
                                settings.readWithin(), reading, () -> Refusals.tooSlow(source.name(), settings)))
                .orElseGet(() -> Refusals.fatal(source.name()));
    }

    // A hostile mail may nest so deeply that the stack of this thread is exhausted.
    private static LoadedDocument page(DocumentSource source, FileType type) {
        String content = new String(source.content(), StandardCharsets.UTF_8);
        try {
            Page page = type == FileType.HTML ? HtmlText.page(content) : PlainText.page(content);
            return new LoadedDocument.Readable(new Document(source.name(), List.of(page)));
        } catch (RuntimeException | StackOverflowError e) {
            return Refusals.tooMuchMemory(source.name());
        }
    }
}
