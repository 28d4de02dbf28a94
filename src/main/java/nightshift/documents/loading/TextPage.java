package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.Box;
import nightshift.documents.Page;
import nightshift.documents.Word;

/** Text blocks as page 0: characters of one width stand in a grid, so that columns of a table have one left edge. */
final class TextPage {
    private static final float CHARACTER_WIDTH = 6;
    private static final float LINE_HEIGHT = 12;
    private static final float LETTER_HEIGHT = 10;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private TextPage() {}

    static Page of(List<TextBlock> blocks) {
        List<Word> words = new ArrayList<>();
        List<String> text = new ArrayList<>();
        int row = 0;
        int widest = 1;
        for (TextBlock block : blocks) {
            for (TextBlock.Line line : block.lines()) {
                if (line.pieces().isEmpty()) {
                    continue;
                }
                int top = row++;
                line.pieces().forEach(piece -> addWords(piece, top, words));
                text.add(String.join(
                        "  ", line.pieces().stream().map(p -> p.text().strip()).toList()));
                widest = Math.max(widest, line.width());
            }
        }
        return new Page(0, widest * CHARACTER_WIDTH, Math.max(1, row) * LINE_HEIGHT, words, String.join("\n", text));
    }

    private static void addWords(TextBlock.Piece piece, int row, List<Word> words) {
        Matcher word = WORD.matcher(piece.text());
        while (word.find()) {
            float left = (piece.column() + word.start()) * CHARACTER_WIDTH;
            float right = (piece.column() + word.end()) * CHARACTER_WIDTH;
            words.add(
                    new Word(word.group(), new Box(left, row * LINE_HEIGHT, right, row * LINE_HEIGHT + LETTER_HEIGHT)));
        }
    }
}
