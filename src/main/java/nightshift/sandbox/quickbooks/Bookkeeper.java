package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What people do in QuickBooks themselves. None of it is in the sandbox's books: those show what programs wrote. */
public final class Bookkeeper {
    public static final String PAYABLE = "33";
    public static final String FREIGHT = "61";
    public static final String NET_30 = "3";

    private final CompanyFile company;
    private final Bills bills;
    private final Purchases purchases;

    Bookkeeper(CompanyFile company, Bills bills, OrderLinks links, String realm) {
        this.company = company;
        this.bills = bills;
        this.purchases = new Purchases(company, links);
        account(PAYABLE, "Accounts Payable (A/P)", "Accounts Payable");
        account(FREIGHT, "Freight and Shipping Costs", "Cost of Goods Sold");
        account("80", "Cost of Goods Sold", "Cost of Goods Sold");
        company.put(
                "Term",
                NET_30,
                Json.object().put("Name", "Net 30").put("Active", true).put("DueDays", 30));
        company.put(
                "Term",
                "2",
                Json.object().put("Name", "Net 15").put("Active", true).put("DueDays", 15));
        company.put(
                "CompanyInfo",
                realm,
                Json.object().put("CompanyName", "Northpoint Storage Supply").put("Country", "US"));
        for (String kind :
                new String[] {"Vendor", "Item", "PurchaseOrder", "Bill", "VendorCredit", "Purchase", "Attachable"}) {
            company.all(kind);
        }
    }

    private void account(String id, String name, String type) {
        company.put(
                "Account",
                id,
                Json.object().put("Name", name).put("AccountType", type).put("Active", true));
    }

    /**
     * A vendor with terms of 30 days in US dollars.
     *
     * @return its id
     */
    public String vendor(String name) {
        ObjectNode vendor =
                Json.object().put("DisplayName", name).put("CompanyName", name).put("Active", true);
        vendor.set("TermRef", Json.reference(NET_30, "Net 30"));
        vendor.set("CurrencyRef", Json.reference("USD", "United States Dollar"));
        return id(company.put("Vendor", vendor));
    }

    /**
     * A product that is not kept in stock.
     *
     * @return its id
     */
    public String item(String sku, String description, BigDecimal cost) {
        ObjectNode item = Json.object()
                .put("Name", sku)
                .put("Sku", sku)
                .put("PurchaseDesc", description)
                .put("PurchaseCost", cost)
                .put("Type", "NonInventory")
                .put("Active", true);
        item.set("ExpenseAccountRef", Json.reference("80", "Cost of Goods Sold"));
        return id(company.put("Item", item));
    }

    public void inactive(String kind, String id, boolean inactive) {
        ObjectNode entity = company.get(kind, id);
        entity.put("Active", !inactive);
        company.touch(entity);
    }

    /**
     * A purchase order. Vendor and items are made where they are not there yet.
     *
     * @return its id
     */
    public String order(SeedPurchaseOrder seed) {
        String vendor = company.findBy("Vendor", "DisplayName", seed.vendor())
                .map(Bookkeeper::id)
                .orElseGet(() -> vendor(seed.vendor()));
        ObjectNode order = Json.object()
                .put("DocNumber", seed.number())
                .put("TxnDate", seed.date().toString())
                .put("POStatus", "Open");
        order.set("VendorRef", Json.reference(vendor, seed.vendor()));
        order.set("APAccountRef", Json.reference(PAYABLE, "Accounts Payable (A/P)"));
        order.set("CurrencyRef", Json.reference("USD", "United States Dollar"));
        order.putArray("LinkedTxn");
        ArrayNode lines = order.putArray("Line");
        BigDecimal total = BigDecimal.ZERO;
        for (SeedPurchaseOrder.Line line : seed.lines()) {
            lines.add(line(line, lines.size() + 1));
            total = total.add(line.amount());
        }
        return id(company.put("PurchaseOrder", order.put("TotalAmt", total)));
    }

    private ObjectNode line(SeedPurchaseOrder.Line seed, int number) {
        String item = company.findBy("Item", "Sku", seed.sku())
                .map(Bookkeeper::id)
                .orElseGet(() -> item(seed.sku(), seed.description(), seed.unitPrice()));
        ObjectNode line = Json.object()
                .put("Id", String.valueOf(number))
                .put("Description", seed.description())
                .put("Amount", seed.amount())
                .put("DetailType", "ItemBasedExpenseLineDetail");
        line.putObject("ItemBasedExpenseLineDetail")
                .put("UnitPrice", seed.unitPrice())
                .put("Qty", seed.quantity())
                .put("BillableStatus", "NotBillable")
                .<ObjectNode>set("ItemRef", Json.reference(item, seed.sku()))
                .set("TaxCodeRef", Json.object().put("value", "NON"));
        return line;
    }

    /**
     * A bill that somebody enters without a purchase order.
     *
     * @return its id
     */
    public String bill(String vendorId, String number, LocalDate date, BigDecimal total) {
        ObjectNode bill = Json.object()
                .put("DocNumber", number)
                .put("TxnDate", date.toString())
                .put("DueDate", date.plusDays(30).toString());
        bill.set(
                "VendorRef",
                Json.reference(
                        vendorId,
                        company.get("Vendor", vendorId).path("DisplayName").asText()));
        bill.set("APAccountRef", Json.reference(PAYABLE, "Accounts Payable (A/P)"));
        bill.set("CurrencyRef", Json.reference("USD", "United States Dollar"));
        bill.putArray("LinkedTxn");
        ObjectNode line = bill.putArray("Line")
                .addObject()
                .put("Amount", total)
                .put("DetailType", "AccountBasedExpenseLineDetail");
        line.putObject("AccountBasedExpenseLineDetail").set("AccountRef", Json.reference("80", "Cost of Goods Sold"));
        return id(bills.byHand(bill));
    }

    /**
     * An expense paid by card that somebody enters without a purchase order.
     *
     * @return its id
     */
    public String expense(String vendorId, String number, LocalDate date, BigDecimal total) {
        return purchases.enter(vendorId, number, date, total);
    }

    /** Money that a vendor gave back to the card. */
    public String refund(String vendorId, String number, LocalDate date, BigDecimal total) {
        String id = expense(vendorId, number, date, total);
        company.get("Purchase", id).put("Credit", true);
        return id;
    }

    /** What people do on the page of one purchase order. */
    public OrderPage onOrder(String orderId) {
        return new OrderPage(company, bills, purchases, company.get("PurchaseOrder", orderId));
    }

    public void deleteBill(String id) {
        bills.delete(id);
    }

    /** Somebody hangs a file on a bill. */
    public void attach(String billId, String fileName) {
        ObjectNode file = Json.object().put("FileName", fileName);
        file.putArray("AttachableRef")
                .addObject()
                .putObject("EntityRef")
                .put("type", "Bill")
                .put("value", billId);
        company.put("Attachable", file);
    }

    /** Somebody changes what a bill is over; the difference goes to its first line. */
    public void changeBill(String id, BigDecimal total) {
        ObjectNode bill = company.get("Bill", id);
        ObjectNode first = (ObjectNode) Json.list(bill, "Line").get(0);
        BigDecimal more = total.subtract(bill.path("TotalAmt").decimalValue());
        first.put("Amount", first.path("Amount").decimalValue().add(more));
        bill.put("TotalAmt", total).put("Balance", total);
        company.touch(bill);
    }

    /** Somebody voids a bill: it stays, over nothing and tied to nothing. */
    public void voidBill(String id) {
        ObjectNode bill = untied(id);
        Json.list(bill, "Line").forEach(line -> ((ObjectNode) line).put("Amount", BigDecimal.ZERO));
        bill.put("TotalAmt", BigDecimal.ZERO).put("Balance", BigDecimal.ZERO).put("PrivateNote", "Voided");
        company.touch(bill);
    }

    /** Somebody takes a bill off its purchase orders. */
    public void unlinkBill(String id) {
        company.touch(untied(id));
    }

    private ObjectNode untied(String id) {
        ObjectNode bill = company.get("Bill", id);
        bills.release(bill);
        bill.putArray("LinkedTxn");
        Json.list(bill, "Line").forEach(line -> ((ObjectNode) line).remove("LinkedTxn"));
        return bill;
    }

    /** Somebody changes a price of an order that is out. */
    public void changePrice(String orderId, String lineId, BigDecimal price) {
        ObjectNode order = company.get("PurchaseOrder", orderId);
        for (JsonNode line : Json.list(order, "Line")) {
            if (line.path("Id").asText().equals(lineId)) {
                ObjectNode detail = (ObjectNode) line.path("ItemBasedExpenseLineDetail");
                detail.put("UnitPrice", price);
                ((ObjectNode) line)
                        .put(
                                "Amount",
                                Json.cents(price.multiply(detail.path("Qty").decimalValue())));
            }
        }
        company.touch(order);
    }

    public void closeOrder(String orderId) {
        ObjectNode order = company.get("PurchaseOrder", orderId);
        order.put("POStatus", "Closed");
        company.touch(order);
    }

    /** It is a company of this country, for example {@code CA}. */
    public void country(String code) {
        company.get("CompanyInfo", QuickBooksSandbox.REALM).put("Country", code);
    }

    /** The books are closed up to this day: nothing dated then or earlier is taken. */
    public void closeBooks(LocalDate through) {
        bills.closeThrough(through);
    }

    /** Whether the company wants to be warned of a bill number that is used already; at first it does. */
    public void warnOfDuplicates(boolean warn) {
        bills.warnOfDuplicates(warn);
    }

    /** The whole entity as it stands, as JSON. */
    public String look(String kind, String id) {
        return Json.write(company.get(kind, id));
    }

    /** The id of what has this number or name. */
    public String idOf(String kind, String name) {
        String field = kind.equals("Vendor") ? "DisplayName" : kind.equals("Item") ? "Sku" : "DocNumber";
        return company.findBy(kind, field, name).map(Bookkeeper::id).orElseThrow();
    }

    private static String id(ObjectNode entity) {
        return entity.path("Id").asText();
    }
}
