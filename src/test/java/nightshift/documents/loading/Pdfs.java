package nightshift.documents.loading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nightshift.documents.DocumentSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small PDFs that tests write themselves. */
public final class Pdfs {
    private Pdfs() {}

    /** Something that draws a document. */
    @FunctionalInterface
    public interface Drawing {
        void on(PDDocument pdf) throws IOException;
    }

    public static byte[] drawn(Drawing drawing) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            drawing.on(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page with these lines from the top. */
    public static byte[] withLines(String... lines) {
        return drawn(pdf -> page(pdf, List.of(lines)));
    }

    public static byte[] withPages(int pages, String line) {
        return drawn(pdf -> {
            for (int i = 0; i < pages; i++) {
                page(pdf, List.of(line));
            }
        });
    }

    public static PDPage page(PDDocument pdf, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            float y = 740;
            for (String line : lines) {
                text(content, 60, y, line);
                y -= 18;
            }
        }
        return page;
    }

    public static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    public static DocumentSource source(String name, byte[] content) {
        return source(name, "application/pdf", content);
    }

    public static DocumentSource source(String name, String type, byte[] content) {
        return new DocumentSource(name, type, content, "0".repeat(64), "Acme Supply", Optional.empty());
    }
}
