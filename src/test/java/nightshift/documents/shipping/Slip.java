package nightshift.documents.shipping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.Pdfs;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.util.unit.DataSize;

/** Writes a document the way a supplier's program would, and loads it as Nightshift does. */
public final class Slip {
    private static final DocumentLoader LOADER =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(60)));
    private final List<List<Text>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private final float size;
    private final Standard14Fonts.FontName font;
    private float y = 750;

    public Slip() {
        this(10, Standard14Fonts.FontName.HELVETICA);
    }

    public Slip(float size, Standard14Fonts.FontName font) {
        this.size = size;
        this.font = font;
    }

    public static Document mail(String html) {
        return document(LOADER.load(
                source("mail text", "text/html", html.getBytes(UTF_8)).asMailText()));
    }

    public static Document textMail(String text) {
        return document(LOADER.load(
                source("mail text", "text/plain", text.getBytes(UTF_8)).asMailText()));
    }

    public static LoadedDocument load(DocumentSource source) {
        return LOADER.load(source);
    }

    public static DocumentSource source(String name, String type, byte[] content) {
        return new DocumentSource(name, type, content, "0".repeat(64), "Harbor", Optional.empty());
    }

    public static DocumentSource anySource() {
        return source("slip.pdf", "application/pdf", new byte[0]);
    }

    public static DocumentSource sourceWithPoPattern(String pattern) {
        return new DocumentSource(
                "slip.pdf", "application/pdf", new byte[0], "0".repeat(64), "Harbor", Optional.of(pattern));
    }

    /** The next line: pairs of a left edge and a text. */
    public Slip line(Object... placed) {
        for (int at = 0; at < placed.length; at += 2) {
            float left = ((Number) placed[at]).floatValue();
            pages.get(pages.size() - 1).add(new Text(left, y, (String) placed[at + 1]));
        }
        y -= size * 1.4f;
        return this;
    }

    /** Like {@link #line} but numbers end at the given edge, as amounts and quantities are often set. */
    public Slip rightAligned(Object... placed) {
        try {
            Object[] shifted = placed.clone();
            for (int at = 0; at < placed.length; at += 2) {
                float width = new PDType1Font(font).getStringWidth((String) placed[at + 1]) / 1000 * size;
                shifted[at] = ((Number) placed[at]).floatValue() - width;
            }
            y += size * 1.4f;
            return line(shifted);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text so many points below the next line, which stays where it is. */
    public Slip at(float left, float below, String text) {
        pages.get(pages.size() - 1).add(new Text(left, y - below, text));
        return this;
    }

    public Slip gap() {
        y -= size * 2.5f;
        return this;
    }

    public Slip newPage() {
        pages.add(new ArrayList<>());
        y = 750;
        return this;
    }

    public byte[] pdf() {
        return Pdfs.drawn(pdf -> {
            for (List<Text> page : pages) {
                draw(pdf, page);
            }
        });
    }

    public Document document() {
        return document(LOADER.load(source("slip.pdf", "application/pdf", pdf())));
    }

    private void draw(PDDocument pdf, List<Text> texts) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(font), size);
            for (Text text : texts) {
                Pdfs.text(content, text.left(), text.top(), text.words());
            }
        }
    }

    private static Document document(LoadedDocument loaded) {
        if (loaded instanceof LoadedDocument.Readable readable) {
            return readable.document();
        }
        throw new AssertionError(loaded);
    }

    private record Text(float left, float top, String words) {}
}
