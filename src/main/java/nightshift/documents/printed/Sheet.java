package nightshift.documents.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Box;
import nightshift.documents.Document;
import nightshift.documents.Page;
import nightshift.documents.Word;

/** A document as printed lines of cells, pages one after the other. */
public record Sheet(List<Row> rows) {
    private static final float COLUMN_GAP = 0.75f;
    private static final int TITLE_ROWS = 5;

    public Sheet {
        rows = List.copyOf(rows);
    }

    public static Sheet of(Document document) {
        List<Row> rows = new ArrayList<>();
        document.pages().forEach(page -> rows.addAll(rows(page)));
        return new Sheet(rows);
    }

    /** A cell and the number of its line. */
    public record Place(int row, Cell cell) {}

    /** The nearest cell right of another, even if it is set a little higher or lower. */
    public Optional<Place> rightOf(int row, int at) {
        Cell label = rows.get(row).cells().get(at);
        List<Place> right = new ArrayList<>();
        for (int beside = Math.max(0, row - 1); beside <= Math.min(rows.size() - 1, row + 1); beside++) {
            for (Cell cell : rows.get(beside).cells()) {
                boolean sameHeight = beside == row || cell.page() == label.page() && overlaps(cell.box(), label.box());
                if (sameHeight && cell.box().left() >= label.box().right()) {
                    right.add(new Place(beside, cell));
                }
            }
        }
        return right.stream()
                .min(Comparator.comparing(place -> place.cell().box().left()));
    }

    private static boolean overlaps(Box one, Box other) {
        float common = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return common > 0.1 * Math.min(height(one), height(other));
    }

    /** A straight bill of lading is dated when the carrier takes the freight; others only mention the number of one. */
    public boolean isBillOfLading() {
        return rows.stream().limit(TITLE_ROWS).anyMatch(row -> row.text()
                .matches("(?i).*bill of lading(?! *(no|num|nbr|#|:|\\d)).*"));
    }

    private static List<Row> rows(Page page) {
        List<Word> words = page.words().stream()
                .sorted(Comparator.comparingDouble(word -> middle(word.box())))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            if (!line.isEmpty() && !beside(line.get(0).box(), word.box())) {
                rows.add(row(line, page.number()));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            rows.add(row(line, page.number()));
        }
        return rows;
    }

    private static boolean beside(Box first, Box other) {
        return Math.abs(middle(first) - middle(other)) <= 0.5 * Math.max(height(first), height(other));
    }

    private static Row row(List<Word> line, int page) {
        List<Word> words = line.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().left()))
                .toList();
        List<Cell> cells = new ArrayList<>();
        List<Token> cell = new ArrayList<>();
        Box all = words.get(0).box();
        Box last = all;
        float em = em(words);
        for (Word word : words) {
            if (word.box().left() - last.right() > COLUMN_GAP * em) {
                cells.add(new Cell(cell));
                cell = new ArrayList<>();
            }
            cell.addAll(Token.of(word, page));
            last = word.box();
            all = all.and(last);
        }
        cells.add(new Cell(cell));
        return new Row(page, all.top(), all.bottom(), em, cells);
    }

    /** Letters are on average a little more than half as wide as their size. */
    private static float em(List<Word> words) {
        double widths = words.stream()
                .mapToDouble(word -> word.box().right() - word.box().left())
                .sum();
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        return (float) Math.max(height(words.get(0).box()), 1.75 * widths / letters);
    }

    private static double middle(Box box) {
        return (box.top() + box.bottom()) / 2.0;
    }

    private static float height(Box box) {
        return box.bottom() - box.top();
    }
}
