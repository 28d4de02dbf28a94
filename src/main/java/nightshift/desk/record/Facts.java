package nightshift.desk.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The values behind a decision as lines of name and text, nested ones with a path such as {@code parcels 2 carrier}. */
public final class Facts {
    /** Where on the page a value stands is for drawing; values and proofs have a section of their own. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "boxes",
            "evidence",
            "values",
            "draft",
            "cited",
            "proofs",
            "parcels",
            "read",
            "comparison",
            "discrepancies",
            "lines",
            "purchaseOrder",
            "trackingNumbers",
            "shipDate");

    private Facts() {}

    public record Line(String name, String text) {}

    static List<Line> lines(Map<String, Object> facts) {
        List<Line> lines = new ArrayList<>();
        collect("", facts, lines);
        return lines;
    }

    private static void collect(String path, Object value, List<Line> lines) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, inner) -> sorted.put(String.valueOf(name), inner == null ? "" : inner));
            sorted.keySet().removeAll(SHOWN_ELSEWHERE);
            sorted.forEach((name, inner) -> collect(joined(path, name), inner, lines));
        } else if (value instanceof Collection<?> list) {
            int position = 1;
            for (Object inner : list) {
                collect(list.size() == 1 ? path : joined(path, String.valueOf(position)), inner, lines);
                position++;
            }
        } else if (!String.valueOf(value).isBlank()) {
            lines.add(new Line(path, String.valueOf(value)));
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + " " + name;
    }
}
