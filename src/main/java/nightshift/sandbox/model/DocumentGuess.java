package nightshift.sandbox.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the simulated model finds in a document, line by line, with a few rules. */
final class DocumentGuess {
    private static final Pattern DOCUMENT =
            Pattern.compile("<<<DOCUMENT (\\S+)\\R(.*?)DOCUMENT>>> \\1", Pattern.DOTALL);
    private static final Pattern PURCHASE_ORDER = Pattern.compile("\\bPO[-# ]?\\d{3,}\\b");
    private static final Pattern TRACKING = Pattern.compile("\\b(1Z[0-9A-Z]{16}|\\d{20,22}|\\d{12}|\\d{15})\\b"
            + "|(?<=(?i:PRO|tracking number|tracking)[ #:]{1,3})\\d{9,10}\\b");
    private static final Pattern CARRIER = Pattern.compile("(?i)\\b(UPS|FedEx|USPS|DHL|OnTrac|Estes|R&L|XPO|Saia)\\b");
    private static final Pattern LINE = Pattern.compile("^(?=\\S*\\d)([A-Z0-9][A-Z0-9-]{2,})\\s+(.*?)\\s*(\\d{1,4})$");

    private DocumentGuess() {}

    /** The answer to the user message that holds a delimited document. */
    static List<Map<String, Object>> of(String userMessage) {
        Matcher document = DOCUMENT.matcher(userMessage);
        return document.find() ? shipments(document.group(2)) : new ArrayList<>();
    }

    /** The same answer with the last digit of each tracking number changed. */
    static String withWrongDigits(String json) {
        return Pattern.compile("(\"trackingNumber\":\"[^\"]*?)(\\d)\"")
                .matcher(json)
                .replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + 1) % 10 + "\"");
    }

    private static List<Map<String, Object>> shipments(String text) {
        Map<String, Shipment> byOrder = new LinkedHashMap<>();
        Shipment current = null;
        for (String line : text.lines().toList()) {
            Matcher order = PURCHASE_ORDER.matcher(line);
            if (order.find()) {
                current = byOrder.computeIfAbsent(order.group(), Shipment::new);
            }
            if (current != null) {
                current.add(line);
            }
        }
        return byOrder.values().stream()
                .filter(shipment -> !shipment.parcels.isEmpty())
                .map(Shipment::asMap)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static final class Shipment {
        private final String order;
        private final List<String> parcels = new ArrayList<>();
        private final List<Map<String, Object>> lines = new ArrayList<>();
        private @Nullable String carrier;

        Shipment(String order) {
            this.order = order;
        }

        void add(String line) {
            TRACKING.matcher(line).results().map(MatchResult::group).forEach(parcels::add);
            Matcher named = CARRIER.matcher(line);
            if (carrier == null && named.find()) {
                carrier = named.group();
            }
            Matcher item = LINE.matcher(line);
            if (item.matches() && !PURCHASE_ORDER.matcher(line).find()) {
                lines.add(line(item.group(1), Integer.parseInt(item.group(3))));
            }
        }

        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("purchaseOrder", order);
            map.put("otherOrderNumbers", List.of());
            map.put("parcels", parcels.stream().map(this::parcel).collect(Collectors.toCollection(ArrayList::new)));
            map.put("lines", lines);
            map.put("shipDate", null);
            map.put("shipToName", null);
            map.put("shipToCity", null);
            map.put("shipToPostalCode", null);
            return map;
        }

        private Map<String, Object> parcel(String number) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("trackingNumber", number);
            map.put("carrier", carrier);
            map.put("service", null);
            return map;
        }

        private static Map<String, Object> line(String item, int shipped) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("item", item);
            map.put("description", null);
            map.put("shipped", shipped);
            map.put("ordered", null);
            map.put("backordered", null);
            return map;
        }
    }
}
