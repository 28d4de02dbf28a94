package nightshift.documents.loading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nightshift.documents.Box;
import nightshift.documents.Page;
import nightshift.documents.Word;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The words of a PDF with their boxes, line by line from the top and from the left in each line, as a person sees the page.
 * Text that is printed twice at one place to look bold counts once.
 */
final class WordStripper extends PDFTextStripper {
    /** A page printed full with the smallest legible letters holds about a tenth of it. */
    private static final long MOST_GLYPHS_ON_A_PAGE = 300_000;

    private final List<Page> pages = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long glyphs;
    private long glyphsOnPage;
    private long glyphsWithoutCharacter;

    WordStripper() throws IOException {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<Page> pages(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return List.copyOf(pages);
    }

    long glyphs() {
        return glyphs;
    }

    long glyphsWithoutCharacter() {
        return glyphsWithoutCharacter;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        BoundedPdf.measure(page);
        super.processPage(page);
    }

    @Override
    protected void startPage(PDPage page) {
        words.clear();
        glyphsOnPage = 0;
        text.setLength(0);
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle area = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        pages.add(new Page(
                getCurrentPageNo(),
                sideways ? area.getHeight() : area.getWidth(),
                sideways ? area.getWidth() : area.getHeight(),
                words,
                text.toString().strip()));
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Reading took too long");
        }
        glyphs++;
        if (++glyphsOnPage > MOST_GLYPHS_ON_A_PAGE) {
            throw new UnpackedTooLarge("A page draws more than " + MOST_GLYPHS_ON_A_PAGE + " glyphs");
        }
        if (font.toUnicode(code) == null) {
            glyphsWithoutCharacter++;
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void writeString(String run, List<TextPosition> glyphsOfRun) {
        Gathered word = new Gathered();
        for (TextPosition glyph : glyphsOfRun) {
            String characters = Glyphs.readable(glyph.getUnicode());
            if (!characters.isEmpty() && characters.isBlank()) {
                word.end();
            } else if (!characters.isEmpty()) {
                word.add(characters, Glyphs.box(glyph));
            }
        }
        word.end();
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }

    @Override
    protected void writeWordSeparator() {
        // words are separated where they end
    }

    /** Glyphs on their way to a word. */
    private final class Gathered {
        private final StringBuilder characters = new StringBuilder();
        private Box box = new Box(0, 0, 0, 0);

        void add(String more, Box place) {
            box = characters.isEmpty() ? place : box.and(place);
            characters.append(more);
        }

        void end() {
            if (characters.isEmpty()) {
                return;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            words.add(new Word(characters.toString(), box));
            text.append(characters);
            characters.setLength(0);
        }
    }
}
