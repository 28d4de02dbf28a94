package nightshift.documents.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Page;
import nightshift.documents.loading.LoadedDocument.Readable;
import nightshift.documents.loading.LoadedDocument.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Reads one PDF with bounded memory; whatever is wrong with it becomes a refusal. */
final class PdfFile {
    private PdfFile() {}

    // A hostile file may exhaust the stack of this thread. Memory is bounded before it is asked for: without it the
    // process ends.
    static LoadedDocument read(DocumentSource source, DocumentSettings settings) {
        String name = source.name();
        try (PDDocument pdf = BoundedPdf.open(source.content())) {
            int pages = pdf.getNumberOfPages();
            if (pages < 1 || pages > source.content().length) {
                return Refusals.corrupt(name);
            }
            if (pages > settings.maxPages()) {
                return Refusals.tooManyPages(name, pages, settings);
            }
            return words(pdf, name);
        } catch (InvalidPasswordException e) {
            return Refusals.needsPassword(name);
        } catch (UnpackedTooLarge e) {
            return Refusals.tooMuchMemory(name);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return lockedByCertificate(source.content()) ? Refusals.lockedByCertificate(name) : Refusals.corrupt(name);
        }
    }

    private static LoadedDocument words(PDDocument pdf, String name) throws IOException {
        printFormFields(pdf);
        WordStripper stripper = new WordStripper();
        List<Page> pages = stripper.pages(pdf);
        Document document = new Document(name, pages);
        return switch (Legibility.of(document.text(), stripper.glyphs(), stripper.glyphsWithoutCharacter())) {
            case LEGIBLE -> new Readable(document);
            case NO_TEXT -> new Refused(Refusals.pictureOnly(name).reason(), Refused.Look.SCAN);
            case GARBLED -> Refusals.garbledText(name);
        };
    }

    /** The values of form fields are drawn on the page by the viewer; flattened they are part of its text. */
    private static void printFormFields(PDDocument pdf) {
        try {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            if (form != null && !form.getFields().isEmpty()) {
                form.flatten();
            }
        } catch (UnpackedTooLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            System.getLogger(PdfFile.class.getName())
                    .log(System.Logger.Level.INFO, "Form fields of a PDF are broken and left out: " + e.getMessage());
        }
    }

    /** The name of the security handler is never encrypted itself. */
    private static boolean lockedByCertificate(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("Adobe.PubSec");
    }
}
