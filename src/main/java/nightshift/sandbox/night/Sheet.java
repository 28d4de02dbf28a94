package nightshift.sandbox.night;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Paper to draw on: points, measured from the top left corner. The same drawing gives the same bytes. */
public final class Sheet {
    public static final FontName SANS = FontName.HELVETICA;
    public static final FontName BOLD = FontName.HELVETICA_BOLD;
    public static final FontName SERIF = FontName.TIMES_ROMAN;
    public static final FontName SERIF_BOLD = FontName.TIMES_BOLD;
    public static final FontName MONO = FontName.COURIER;
    public static final FontName MONO_BOLD = FontName.COURIER_BOLD;
    public static final PDRectangle LETTER = PDRectangle.LETTER;
    public static final PDRectangle LANDSCAPE =
            new PDRectangle(/* width= */ PDRectangle.LETTER.getHeight(), /* height= */ PDRectangle.LETTER.getWidth());
    /** A 4 by 6 inch shipping label. */
    public static final PDRectangle LABEL = new PDRectangle(288, 432);

    private final PDRectangle size;
    private final PDDocument document = new PDDocument();
    private final Map<FontName, PDFont> fonts = new EnumMap<>(FontName.class);
    private PDPageContentStream page;

    public Sheet(PDRectangle size) {
        this.size = size;
        this.document.setDocumentId(1L);
        this.page = addPage();
    }

    public Sheet nextPage() {
        return doing(() -> {
            page.close();
            page = addPage();
        });
    }

    public Sheet text(double x, double y, FontName font, double points, String text) {
        return doing(() -> {
            page.beginText();
            page.setFont(loaded(font), (float) points);
            page.newLineAtOffset((float) x, size.getHeight() - (float) y);
            page.showText(text);
            page.endText();
        });
    }

    /** Text that ends at x. */
    public Sheet textEndingAt(double x, double y, FontName font, double points, String text) {
        return text(x - width(font, points, text), y, font, points, text);
    }

    /** Lines of text below each other. */
    public Sheet block(double x, double y, FontName font, double points, double leading, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * leading, font, points, lines.get(i));
        }
        return this;
    }

    public Sheet line(double fromX, double fromY, double toX, double toY) {
        return doing(() -> {
            page.setLineWidth(0.6f);
            page.moveTo((float) fromX, size.getHeight() - (float) fromY);
            page.lineTo((float) toX, size.getHeight() - (float) toY);
            page.stroke();
        });
    }

    public Sheet box(double x, double y, double width, double height) {
        return doing(() -> {
            page.setLineWidth(0.6f);
            page.addRect((float) x, size.getHeight() - (float) (y + height), (float) width, (float) height);
            page.stroke();
        });
    }

    public Sheet fill(double x, double y, double width, double height, Color color) {
        return doing(() -> {
            page.setNonStrokingColor(color);
            page.addRect((float) x, size.getHeight() - (float) (y + height), (float) width, (float) height);
            page.fill();
            page.setNonStrokingColor(Color.BLACK);
        });
    }

    /** What follows is written in this color. */
    public Sheet ink(Color color) {
        return doing(() -> page.setNonStrokingColor(color));
    }

    /** Something that looks like a bar code of this text. */
    public Sheet bars(double x, double y, double height, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            for (int bit = 0; bit < 4; bit++) {
                double width = 0.6 + (text.charAt(i) >> bit & 1) * 0.8;
                fill(at, y, width, height, Color.BLACK);
                at += width + 0.9;
            }
        }
        return this;
    }

    private double width(FontName font, double points, String text) {
        try {
            return loaded(font).getStringWidth(text) / 1000 * points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        doing(() -> {
            page.close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    /** Fonts belong to one document: PDFBox numbers their objects when it saves. */
    private PDFont loaded(FontName font) {
        return fonts.computeIfAbsent(font, PDType1Font::new);
    }

    private PDPageContentStream addPage() {
        PDPage added = new PDPage(size);
        document.addPage(added);
        try {
            return new PDPageContentStream(document, added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet doing(Drawing drawing) {
        try {
            drawing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
