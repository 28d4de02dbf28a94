package nightshift.documents.loading;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nightshift.documents.Box;
import org.apache.pdfbox.text.TextPosition;

/** What a glyph of a PDF says and where it stands. */
final class Glyphs {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Glyphs() {}

    /** Ligatures and presentation forms become plain letters, blanks of every width become a blank, characters without width disappear. */
    static String readable(String characters) {
        if (characters.chars().allMatch(c -> c < 0x80 && c >= 0x20)) {
            return characters;
        }
        String plain = Normalizer.normalize(characters.replace("\u00ad", "-"), Normalizer.Form.NFKC);
        return INVISIBLE.matcher(plain).replaceAll("").replaceAll("[\\p{Z}\\p{Cc}]", " ");
    }

    /** The box on the page as it is shown. The coordinates of PDFBox already follow the page's rotation. */
    static Box box(TextPosition glyph) {
        float left = glyph.getX();
        float bottom = glyph.getY();
        float width = Math.abs(glyph.getWidth());
        float height = Math.abs(glyph.getHeight());
        return new Box(left, bottom - height, left + width, bottom);
    }
}
