package nightshift.documents.loading;

import java.util.List;
import nightshift.documents.Page;

/** A plain text mail as a page: each character has its column, each line its row, so that tables set with blanks keep them. */
final class PlainText {
    private static final int TAB = 8;

    private PlainText() {}

    static Page page(String content) {
        return TextPage.of(List.of(block(content)));
    }

    static TextBlock block(String content) {
        TextBlock block = new TextBlock();
        for (String line : QuotedHistory.withoutHistory(content.lines().toList())) {
            block.addLine(expanded(line));
        }
        return block;
    }

    private static String expanded(String line) {
        StringBuilder out = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return out.toString().stripTrailing();
    }
}
