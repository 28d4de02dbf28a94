package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets HTML in a grid of characters as a text browser does: paragraphs below each other, the cells of a table row beside
 * each other with one left edge for each column, tables within cells likewise; preformatted text as it stands.
 */
final class HtmlLayout {
    private static final int GAP = 3;
    private static final int DEEPEST = 60;
    private static final Set<String> LINE_ENDS = Set.of("br", "hr");

    private final StringBuilder line = new StringBuilder();
    private final TextBlock out = new TextBlock();
    private final int depth;

    HtmlLayout() {
        this(0);
    }

    private HtmlLayout(int depth) {
        this.depth = depth;
    }

    TextBlock block(Element element) {
        element.childNodes().forEach(this::add);
        endLine();
        return out;
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText().replaceAll("\\p{Cf}", "").replaceAll("[\\p{Z}\\s]+", " "));
        } else if (node instanceof Element element) {
            addElement(element);
        }
    }

    private void addElement(Element element) {
        if (element.normalName().equals("table") && depth < DEEPEST) {
            endLine();
            out.addBelow(table(element));
        } else if (element.normalName().equals("pre")) {
            endLine();
            out.addBelow(PlainText.block(element.wholeText()));
        } else if (LINE_ENDS.contains(element.normalName())) {
            endLine();
        } else if (element.isBlock() || element.normalName().equals("tr")) {
            endLine();
            element.childNodes().forEach(this::add);
            endLine();
        } else {
            element.childNodes().forEach(this::add);
        }
    }

    private void endLine() {
        String text = line.toString().replaceAll(" +", " ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            out.addLine(text);
        }
    }

    private TextBlock table(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(cells(row));
            }
        }
        int[] lefts = leftEdges(rows);
        TextBlock block = new TextBlock();
        rows.forEach(row -> {
            int first = block.lines().size();
            row.forEach(cell -> block.addBeside(cell.block(), first, lefts[cell.column()]));
        });
        return block;
    }

    private List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                int span = span(cell);
                cells.add(new Cell(column, span, new HtmlLayout(depth + 1).block(cell)));
                column += span;
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }

    private static int[] leftEdges(List<List<Cell>> rows) {
        int columns = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(1);
        int[] lefts = new int[columns + 1];
        for (int column = 0; column < columns; column++) {
            int end = column + 1;
            lefts[end] = Math.max(lefts[end], lefts[column]);
            for (List<Cell> row : rows) {
                for (Cell cell : row) {
                    if (cell.column() + cell.span() == end && !cell.block().isEmpty()) {
                        lefts[end] = Math.max(
                                lefts[end], lefts[cell.column()] + cell.block().width() + GAP);
                    }
                }
            }
        }
        return lefts;
    }

    private record Cell(int column, int span, TextBlock block) {}
}
