package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One purchase order as people open it in QuickBooks: what they add it to, and how they change it. */
public final class OrderPage {
    private static final String ITEM = "ItemBasedExpenseLineDetail";

    private final CompanyFile company;
    private final Bills bills;
    private final Purchases purchases;
    private final ObjectNode order;

    OrderPage(CompanyFile company, Bills bills, Purchases purchases, ObjectNode order) {
        this.company = company;
        this.bills = bills;
        this.purchases = purchases;
        this.order = order;
    }

    /** An expense, paid by card, with so many of a line added from the order. */
    public String expense(String lineId, String number, LocalDate date, BigDecimal quantity) {
        return purchases.enter(
                order, lineId, number, date, quantity, price(lineId).multiply(quantity));
    }

    /** A bill by hand over so many of a line. */
    public String bill(String lineId, String number, LocalDate date, BigDecimal quantity) {
        return entered(number, date, lineId, price(lineId).multiply(quantity), quantity);
    }

    /** A bill by hand on a line, over an amount; nobody said how many. */
    public String billWithoutQuantity(String lineId, String number, LocalDate date, BigDecimal amount) {
        return entered(number, date, lineId, amount, null);
    }

    /** A bill by another program, which ties it to the order and to none of its lines. */
    public String billOnTheWhole(String number, LocalDate date, BigDecimal amount) {
        return entered(number, date, "", amount, null);
    }

    private String entered(
            String number,
            LocalDate date,
            String lineId,
            BigDecimal amount,
            @org.jspecify.annotations.Nullable BigDecimal quantity) {
        String id = order.path("Id").asText();
        ObjectNode bill = Json.object().put("DocNumber", number).put("TxnDate", date.toString());
        bill.set("VendorRef", order.path("VendorRef").deepCopy());
        bill.set("CurrencyRef", order.path("CurrencyRef").deepCopy());
        bill.putArray("LinkedTxn").addObject().put("TxnId", id).put("TxnType", "PurchaseOrder");
        ObjectNode line =
                bill.putArray("Line").addObject().put("Amount", amount).put("DetailType", ITEM);
        ObjectNode detail = line.putObject(ITEM);
        if (quantity != null) {
            detail.put("Qty", quantity);
        }
        if (!lineId.isEmpty()) {
            line.putArray("LinkedTxn")
                    .addObject()
                    .put("TxnId", id)
                    .put("TxnType", "PurchaseOrder")
                    .put("TxnLineId", lineId);
        }
        return bills.byHand(bill).path("Id").asText();
    }

    /** Somebody saves the order anew on its page: its lines have other ids, and what they received is not told. */
    public void saveAnew() {
        for (JsonNode line : Json.list(order, "Line")) {
            ((ObjectNode) line)
                    .put("Id", String.valueOf(line.path("Id").asInt() + 10))
                    .remove("Received");
        }
        company.touch(order);
    }

    /** The service counts something as received that no transaction shows. */
    public void receive(String lineId, BigDecimal quantity) {
        Json.list(order, "Line").stream()
                .filter(line -> line.path("Id").asText().equals(lineId))
                .forEach(line -> ((ObjectNode) line).put("Received", quantity));
        company.touch(order);
    }

    private BigDecimal price(String lineId) {
        return Json.list(order, "Line").stream()
                .filter(line -> line.path("Id").asText().equals(lineId))
                .map(line -> line.path(ITEM).path("UnitPrice").decimalValue())
                .findFirst()
                .orElseThrow();
    }
}
