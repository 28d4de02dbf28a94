package nightshift.documents.invoices;

import java.util.List;
import nightshift.documents.Box;
import nightshift.documents.Document;
import nightshift.documents.Page;
import nightshift.documents.Word;

/** Leaves out stamps across the page and text along its edges: it stands in no line with the rest. */
final class UprightText {
    private static final float STAMP = 5;

    private UprightText() {}

    static Document of(Document document) {
        return new Document(
                document.name(),
                document.pages().stream().map(UprightText::page).toList());
    }

    private static Page page(Page page) {
        double[] heights = page.words().stream()
                .mapToDouble(word -> height(word.box()))
                .sorted()
                .toArray();
        if (heights.length == 0) {
            return page;
        }
        double usual = Math.max(1, heights[heights.length / 2]);
        List<Word> upright =
                page.words().stream().filter(word -> isUpright(word, usual)).toList();
        return new Page(page.number(), page.width(), page.height(), upright, page.text());
    }

    private static boolean isUpright(Word word, double usual) {
        boolean sideways = word.text().length() > 1
                && word.box().right() - word.box().left() < 0.1 * word.text().length() * usual;
        return height(word.box()) <= STAMP * usual && !sideways;
    }

    private static float height(Box box) {
        return box.bottom() - box.top();
    }
}
