package nightshift.sandbox.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lies a model may tell in the right form. Each takes the honest shipments and answers others. */
public final class Lies {
    private Lies() {}

    /** Ties the shipment to another purchase order. */
    public static UnaryOperator<List<Map<String, Object>>> purchaseOrder(String other) {
        return first(shipment -> shipment.put("purchaseOrder", other));
    }

    /** Names another tracking number, with a right check digit. */
    public static UnaryOperator<List<Map<String, Object>>> tracking(String other) {
        return first(shipment -> parcels(shipment).get(0).put("trackingNumber", other));
    }

    /** Swaps the tracking numbers of the first two shipments: both stand on the page. */
    public static UnaryOperator<List<Map<String, Object>>> swappedTracking() {
        return shipments -> {
            Object first = shipments.get(0).get("parcels");
            shipments.get(0).put("parcels", shipments.get(1).get("parcels"));
            shipments.get(1).put("parcels", first);
            return shipments;
        };
    }

    /** Swaps the item lines of the first two shipments. */
    public static UnaryOperator<List<Map<String, Object>>> swappedLines() {
        return shipments -> {
            Object first = shipments.get(0).get("lines");
            shipments.get(0).put("lines", shipments.get(1).get("lines"));
            shipments.get(1).put("lines", first);
            return shipments;
        };
    }

    /** Gives the parcels of the second shipment to the first, and forgets the second. */
    public static UnaryOperator<List<Map<String, Object>>> merged() {
        return shipments -> {
            parcels(shipments.get(0)).addAll(parcels(shipments.get(1)));
            shipments.remove(1);
            return shipments;
        };
    }

    /** Forgets the last parcel. */
    public static UnaryOperator<List<Map<String, Object>>> forgottenParcel() {
        return first(shipment -> parcels(shipment).remove(parcels(shipment).size() - 1));
    }

    /** Tells the same shipment twice. */
    public static UnaryOperator<List<Map<String, Object>>> toldTwice() {
        return shipments -> {
            shipments.add(shipments.get(0));
            return shipments;
        };
    }

    /** Ships more of the first line. */
    public static UnaryOperator<List<Map<String, Object>>> quantity(int shipped) {
        return first(shipment -> lines(shipment).get(0).put("shipped", shipped));
    }

    /** Ships one more line. */
    public static UnaryOperator<List<Map<String, Object>>> extraLine(String item, int shipped) {
        return first(shipment -> {
            Map<String, Object> line = new LinkedHashMap<>(lines(shipment).get(0));
            line.put("item", item);
            line.put("shipped", shipped);
            lines(shipment).add(line);
        });
    }

    /** Keeps quiet about who gets it, and about the lines. */
    public static UnaryOperator<List<Map<String, Object>>> silentOnProofs() {
        return first(shipment -> {
            shipment.put("shipToName", null);
            shipment.put("shipToCity", null);
            shipment.put("shipToPostalCode", null);
            shipment.put("lines", new ArrayList<>());
        });
    }

    /** Names another recipient. */
    public static UnaryOperator<List<Map<String, Object>>> recipient(String name, String city, String postalCode) {
        return first(shipment -> {
            shipment.put("shipToName", name);
            shipment.put("shipToCity", city);
            shipment.put("shipToPostalCode", postalCode);
        });
    }

    /** Names another carrier. */
    public static UnaryOperator<List<Map<String, Object>>> carrier(String other) {
        return first(shipment -> {
            parcels(shipment).get(0).put("carrier", other);
            parcels(shipment).get(0).put("service", null);
        });
    }

    /** Answers something else for one value of an invoice. */
    public static UnaryOperator<List<Map<String, Object>>> invoiceValue(String name, Object other) {
        return first(invoice -> invoice.put(name, other));
    }

    /** Answers something else for one value of a line of an invoice, for example {@code quantity}. */
    public static UnaryOperator<List<Map<String, Object>>> lineValue(int line, String name, Object other) {
        return first(
                invoice -> lines(invoice).stream().skip(line).findFirst().ifPresent(told -> told.put(name, other)));
    }

    /** Swaps two values of the first line: both stand on its row. */
    public static UnaryOperator<List<Map<String, Object>>> swappedValues(String one, String other) {
        return first(invoice -> lines(invoice).stream().findFirst().ifPresent(line -> {
            Object kept = line.get(one);
            line.put(one, line.get(other));
            line.put(other, kept);
        }));
    }

    /** Forgets the last line. */
    public static UnaryOperator<List<Map<String, Object>>> forgottenLine() {
        return first(invoice -> lines(invoice).remove(lines(invoice).size() - 1));
    }

    /** Tells the first line twice. */
    public static UnaryOperator<List<Map<String, Object>>> lineToldTwice() {
        return first(invoice -> lines(invoice).add(lines(invoice).get(0)));
    }

    /** Answers what another document says. */
    public static UnaryOperator<List<Map<String, Object>>> otherDocument(KnownDocument other) {
        return shipments -> new ArrayList<>(
                List.of(new LinkedHashMap<>(other.in(other.whole()).orElseThrow())));
    }

    private static UnaryOperator<List<Map<String, Object>>> first(Consumer<Map<String, Object>> change) {
        return shipments -> {
            if (!shipments.isEmpty()) {
                change.accept(shipments.get(0));
            }
            return shipments;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parcels(Map<String, Object> shipment) {
        return (List<Map<String, Object>>) shipment.getOrDefault("parcels", Collections.emptyList());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> shipment) {
        return (List<Map<String, Object>>) shipment.getOrDefault("lines", Collections.emptyList());
    }
}
