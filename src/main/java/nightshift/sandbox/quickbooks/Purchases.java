package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Expenses, checks and card charges: what is bought and paid at once. People enter them on the web pages; no program does. */
final class Purchases {
    private final CompanyFile company;
    private final OrderLinks links;

    Purchases(CompanyFile company, OrderLinks links) {
        this.company = company;
        this.links = links;
    }

    /** Paid by card, tied to nothing. */
    String enter(String vendorId, String number, LocalDate date, BigDecimal total) {
        ObjectNode purchase = of(vendorId, number, date, total);
        line(purchase, total)
                .putObject("AccountBasedExpenseLineDetail")
                .set("AccountRef", Json.reference("80", "Cost of Goods Sold"));
        return entered(purchase);
    }

    /** Paid by card, with a line of a purchase order added: it takes the order up as a bill does. */
    String enter(
            ObjectNode order, String lineId, String number, LocalDate date, BigDecimal quantity, BigDecimal total) {
        ObjectNode purchase = of(order.path("VendorRef").path("value").asText(), number, date, total);
        String orderId = order.path("Id").asText();
        purchase.withArray("LinkedTxn").add(Json.object().put("TxnId", orderId).put("TxnType", "PurchaseOrder"));
        ObjectNode line = line(purchase, total);
        line.putArray("LinkedTxn")
                .addObject()
                .put("TxnId", orderId)
                .put("TxnType", "PurchaseOrder")
                .put("TxnLineId", lineId);
        line.putObject("ItemBasedExpenseLineDetail").put("Qty", quantity);
        return entered(purchase);
    }

    private ObjectNode of(String vendorId, String number, LocalDate date, BigDecimal total) {
        ObjectNode purchase = Json.object()
                .put("PaymentType", "CreditCard")
                .put("DocNumber", number)
                .put("TxnDate", date.toString())
                .put("TotalAmt", total);
        String name = company.get("Vendor", vendorId).path("DisplayName").asText();
        purchase.set("EntityRef", Json.reference(vendorId, name).put("type", "Vendor"));
        purchase.set("CurrencyRef", Json.reference("USD", "United States Dollar"));
        purchase.putArray("LinkedTxn");
        return purchase;
    }

    private static ObjectNode line(ObjectNode purchase, BigDecimal total) {
        return purchase.putArray("Line").addObject().put("Id", "1").put("Amount", total);
    }

    private String entered(ObjectNode purchase) {
        company.put("Purchase", purchase);
        links.bind("Purchase", purchase);
        return purchase.path("Id").asText();
    }
}
