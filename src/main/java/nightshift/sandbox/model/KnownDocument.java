package nightshift.sandbox.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One purchase order's shipment as the night that drew the document knows it: what a model that makes no mistake would answer.
 *
 * @param lines pieces that left, by item code; {@code titles} has the name of each, where no code is printed
 */
public record KnownDocument(
        String po,
        List<String> tracking,
        String carrier,
        String service,
        Map<String, Integer> lines,
        Map<String, String> titles,
        String recipient,
        String city,
        String postalCode) {

    /** The shipment as it is printed in this text; empty when the text does not show its purchase order and a parcel. */
    Optional<Map<String, Object>> in(String text) {
        Matcher order = order(text);
        String squeezed = text.replaceAll("[^A-Za-z0-9]", "");
        boolean shipped = tracking.stream().anyMatch(squeezed::contains);
        return order.find() && shipped ? Optional.of(answer(order.group(), text)) : Optional.empty();
    }

    /** Where the text names it, so that shipments are answered in the order of the page. */
    int placeIn(String text) {
        Matcher order = order(text);
        return order.find() ? order.start() : Integer.MAX_VALUE;
    }

    private Matcher order(String text) {
        return Pattern.compile("\\bPO[- ]?" + po.replaceAll("\\D", "") + "\\b").matcher(text);
    }

    /** All its values as one text, for an answer about a document that was not asked for. */
    String whole() {
        return String.join(
                "\n",
                po,
                String.join(" ", tracking),
                carrier,
                service,
                String.join(" ", lines.keySet()),
                recipient,
                city,
                postalCode);
    }

    private Map<String, Object> answer(String order, String text) {
        Map<String, Object> shipment = new LinkedHashMap<>();
        shipment.put("purchaseOrder", order);
        shipment.put("otherOrderNumbers", List.of());
        shipment.put("parcels", parcels(text));
        shipment.put("lines", items(text));
        shipment.put("shipDate", null);
        shipment.put("shipToName", printed(recipient, text));
        shipment.put("shipToCity", printed(city, text));
        shipment.put("shipToPostalCode", printed(postalCode, text));
        return shipment;
    }

    private List<Map<String, Object>> parcels(String text) {
        List<Map<String, Object>> parcels = new ArrayList<>();
        for (String number : tracking) {
            Map<String, Object> parcel = new LinkedHashMap<>();
            parcel.put("trackingNumber", number);
            parcel.put("carrier", printed(service, text) == null ? printed(carrier, text) : null);
            parcel.put("service", printed(service, text));
            parcels.add(parcel);
        }
        return parcels;
    }

    private List<Map<String, Object>> items(String text) {
        List<Map<String, Object>> items = new ArrayList<>();
        lines.forEach((sku, shipped) -> {
            String item = printed(sku, text) != null ? sku : titles.get(sku);
            if (item == null || printed(item, text) == null) {
                return; // a manifest lists no items
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("item", item);
            line.put("description", null);
            line.put("shipped", shipped);
            line.put("ordered", null);
            line.put("backordered", null);
            items.add(line);
        });
        return items;
    }

    private static @org.jspecify.annotations.Nullable String printed(String words, String text) {
        return !words.isBlank() && text.toUpperCase(Locale.ROOT).contains(words.toUpperCase(Locale.ROOT))
                ? words
                : null;
    }
}
