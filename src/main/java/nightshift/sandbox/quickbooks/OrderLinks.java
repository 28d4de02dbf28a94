package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The links of a bill to purchase orders (quickbooks-online 7.1). A link that is incomplete, foreign or to a closed order is
 * left out without a word; the bill is made all the same.
 */
final class OrderLinks {
    private final CompanyFile company;
    private boolean dropsNext;

    OrderLinks(CompanyFile company) {
        this.company = company;
    }

    void dropNext() {
        dropsNext = true;
    }

    /** Takes out of the bill what cannot be linked. */
    void keepValid(ObjectNode bill) {
        String vendor = bill.path("VendorRef").path("value").asText();
        Set<String> orders = new LinkedHashSet<>();
        boolean drop = dropsNext;
        dropsNext = false;
        for (JsonNode line : Json.list(bill, "Line")) {
            List<JsonNode> valid = Json.list(line, "LinkedTxn").stream()
                    .filter(link -> !drop && isValid(link, vendor))
                    .toList();
            ArrayNode kept = ((ObjectNode) line).putArray("LinkedTxn");
            valid.forEach(link -> {
                kept.add(link);
                orders.add(link.path("TxnId").asText());
            });
            if (kept.isEmpty()) {
                ((ObjectNode) line).remove("LinkedTxn");
            }
        }
        ArrayNode header = bill.putArray("LinkedTxn");
        orders.forEach(id -> header.addObject().put("TxnId", id).put("TxnType", "PurchaseOrder"));
    }

    private boolean isValid(JsonNode link, String vendor) {
        return link.path("TxnType").asText().equals("PurchaseOrder")
                && link.path("TxnLineId").isTextual()
                && company.find("PurchaseOrder", link.path("TxnId").asText())
                        .filter(order ->
                                order.path("VendorRef").path("value").asText().equals(vendor))
                        .filter(order -> order.path("POStatus").asText().equals("Open"))
                        .flatMap(order -> line(order, link))
                        .isPresent();
    }

    private static Optional<ObjectNode> line(ObjectNode order, JsonNode link) {
        return Json.list(order, "Line").stream()
                .filter(line ->
                        line.path("Id").asText().equals(link.path("TxnLineId").asText()))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /** The orders know the bill now; one of which everything is billed is closed. */
    void bind(ObjectNode bill) {
        bind("Bill", bill);
    }

    /** @param kind Bill, or Purchase: an expense takes an order up as a bill does */
    void bind(String kind, ObjectNode bill) {
        for (JsonNode link : Json.list(bill, "LinkedTxn")) {
            ObjectNode order = company.get("PurchaseOrder", link.path("TxnId").asText());
            ((ArrayNode) order.withArray("LinkedTxn"))
                    .addObject()
                    .put("TxnId", bill.path("Id").asText())
                    .put("TxnType", kind);
            recount(order);
        }
    }

    /** The bill is gone. */
    void release(ObjectNode bill) {
        for (JsonNode link : Json.list(bill, "LinkedTxn")) {
            ObjectNode order = company.get("PurchaseOrder", link.path("TxnId").asText());
            List<JsonNode> others = Json.list(order, "LinkedTxn").stream()
                    .filter(other ->
                            !other.path("TxnId").asText().equals(bill.path("Id").asText()))
                    .toList();
            order.putArray("LinkedTxn").addAll(others);
            recount(order);
        }
    }

    private void recount(ObjectNode order) {
        boolean all = true;
        for (JsonNode line : Json.list(order, "Line")) {
            BigDecimal billed = billed(order, line);
            ((ObjectNode) line).put("Received", billed);
            all &= billed.compareTo(ordered(line)) >= 0;
        }
        order.put("POStatus", all ? "Closed" : "Open");
        company.touch(order);
    }

    private static BigDecimal ordered(JsonNode line) {
        JsonNode quantity = line.path("ItemBasedExpenseLineDetail").path("Qty");
        return (quantity.isNumber() ? quantity : line.path("Amount")).decimalValue();
    }

    /** A transaction that is tied to the order as a whole, or a line without a quantity, counts nowhere. */
    private BigDecimal billed(ObjectNode order, JsonNode orderLine) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode linked : Json.list(order, "LinkedTxn")) {
            ObjectNode bill = company.get(
                    linked.path("TxnType").asText(), linked.path("TxnId").asText());
            for (JsonNode line : Json.list(bill, "Line")) {
                boolean same = Json.list(line, "LinkedTxn").stream()
                        .anyMatch(link -> link.path("TxnId")
                                        .asText()
                                        .equals(order.path("Id").asText())
                                && link.path("TxnLineId")
                                        .asText()
                                        .equals(orderLine.path("Id").asText()));
                sum = same ? sum.add(counted(line)) : sum;
            }
        }
        return sum;
    }

    private static BigDecimal counted(JsonNode line) {
        JsonNode item = line.path("ItemBasedExpenseLineDetail");
        return item.isObject() && !item.path("Qty").isNumber() ? BigDecimal.ZERO : ordered(line);
    }
}
