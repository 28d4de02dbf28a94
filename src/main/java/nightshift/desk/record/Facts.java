package nightshift.desk.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

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

    /** What only support asks for: identities of machines. */
    private static final Set<String> FOR_SUPPORT =
            Set.of("orderIds", "reader", "personId", "orderId", "billId", "vendorId");

    private static final Pattern POINT_OF_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)+");

    /** @param machine whether it says nothing to the owner of a store */
    public record Line(String name, String text, boolean machine) {}

    /** @param time to write points of time by */
    static List<Line> lines(Map<String, Object> facts, Function<Instant, String> time) {
        List<Line> lines = new ArrayList<>();
        collect("", facts, lines);
        return lines.stream()
                .map(line -> POINT_OF_TIME.matcher(line.text()).matches()
                        ? new Line(line.name(), time.apply(Instant.parse(line.text())), line.machine())
                        : line)
                .toList();
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
            lines.add(line(path, String.valueOf(value)));
        }
    }

    private static Line line(String path, String text) {
        boolean machine = text.startsWith("gid://") || FOR_SUPPORT.contains(path.split(" ", 2)[0]);
        return machine ? new Line(path, text, true) : new Line(inWords(path), said(text), false);
    }

    /** {@code fromAmazon} as {@code From Amazon}. */
    private static String inWords(String path) {
        String words = path.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace("amazon", "Amazon");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String said(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? "yes" : "no";
        }
        return CODE.matcher(text).matches() ? text.replace('_', ' ') : text;
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + " " + name;
    }
}
