package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of text in columns and rows of characters: a paragraph, a table cell, a whole mail. Blocks are set side by
 * side for the cells of a table row and below each other otherwise.
 */
final class TextBlock {
    private final List<Line> lines = new ArrayList<>();

    /** A piece of text without line breaks that begins at a column. */
    record Piece(int column, String text) {
        int end() {
            return column + text.length();
        }
    }

    record Line(List<Piece> pieces) {
        int width() {
            return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
        }
    }

    List<Line> lines() {
        return lines;
    }

    int width() {
        return lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.pieces().isEmpty());
    }

    void addLine(String text) {
        lines.add(new Line(text.isBlank() ? List.of() : List.of(new Piece(0, text))));
    }

    void addBelow(TextBlock other) {
        lines.addAll(other.lines);
    }

    /** Puts another block beside what stands here, from the given line and column on. */
    void addBeside(TextBlock other, int firstLine, int column) {
        for (int i = 0; i < other.lines.size(); i++) {
            while (lines.size() <= firstLine + i) {
                lines.add(new Line(List.of()));
            }
            List<Piece> together = new ArrayList<>(lines.get(firstLine + i).pieces());
            other.lines
                    .get(i)
                    .pieces()
                    .forEach(piece -> together.add(new Piece(column + piece.column(), piece.text())));
            lines.set(firstLine + i, new Line(List.copyOf(together)));
        }
    }
}
