package nightshift.sandbox.amazon;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A closer look at XML elements: their children in order. */
final class Xml {
    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** The text of the first such child, empty when there is none. */
    static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    /** Whether the children are of these names only and stand in this order. */
    static boolean inOrder(Element parent, List<String> names) {
        int last = 0;
        for (Element child : children(parent)) {
            int place = names.indexOf(child.getTagName());
            if (place < last) {
                return false;
            }
            last = place;
        }
        return true;
    }
}
