package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as lines of words, one below the other, without regard to columns; however deep its elements lie in each other. */
final class PlainLines implements NodeVisitor {
    private static final Set<String> LINE_ENDS = Set.of("br", "hr", "tr", "li");
    private static final Set<String> GAPS = Set.of("td", "th", "img");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int preformatted;

    private PlainLines() {}

    static List<String> of(Element element) {
        PlainLines visitor = new PlainLines();
        element.traverse(visitor);
        visitor.endLine();
        return visitor.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText().replaceAll("\\p{Cf}", ""));
        } else if (node instanceof Element element) {
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            between(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (element.isBlock()) {
                endLine();
            }
        }
    }

    private void between(Element element) {
        if (GAPS.contains(element.normalName())) {
            line.append(' ');
        } else if (element.isBlock() || LINE_ENDS.contains(element.normalName())) {
            endLine();
        }
    }

    private void add(String text) {
        if (preformatted == 0) {
            line.append(text);
            return;
        }
        for (String part : text.split("(?<=\\R)", -1)) {
            line.append(part);
            if (part.endsWith("\n") || part.endsWith("\r")) {
                endLine();
            }
        }
    }

    private void endLine() {
        String text = line.toString().replaceAll("[\\p{Z}\\s]+", " ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
