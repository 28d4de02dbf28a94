package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.Books;

/** Makes bills as the real service does: checks, counts, links, and notes each in the books (quickbooks-online 7, 8). */
final class Bills {
    private final CompanyFile company;
    private final OrderLinks links;
    private final Books books;
    private boolean warnsOfDuplicates = true;
    private boolean taxesNext;
    private LocalDate closedThrough = LocalDate.MIN;

    Bills(CompanyFile company, OrderLinks links, Books books) {
        this.company = company;
        this.links = links;
        this.books = books;
    }

    void warnOfDuplicates(boolean warn) {
        warnsOfDuplicates = warn;
    }

    void closeThrough(LocalDate date) {
        closedThrough = date;
    }

    Optional<LocalDate> closedThrough() {
        return Optional.of(closedThrough).filter(date -> !date.equals(LocalDate.MIN));
    }

    /** The company's tax settings add a cent that nobody asked for. */
    void taxNext() {
        taxesNext = true;
    }

    ObjectNode create(ObjectNode request, boolean allowDuplicate) {
        Fields.ofBill(request);
        ObjectNode bill = request.deepCopy();
        references(bill);
        dates(bill);
        if (!allowDuplicate) {
            refuseDuplicate(bill);
        }
        links.keepValid(bill);
        number(bill);
        totals(bill);
        company.put("Bill", bill);
        links.bind(bill);
        note(bill);
        return bill;
    }

    private void references(ObjectNode bill) {
        named(bill, "VendorRef", company.referred("Vendor", bill.path("VendorRef"), "VendorRef"), "DisplayName");
        ObjectNode vendor =
                company.get("Vendor", bill.path("VendorRef").path("value").asText());
        if (bill.has("APAccountRef")) {
            ObjectNode account = company.referred("Account", bill.path("APAccountRef"), "APAccountRef");
            if (!account.path("AccountType").asText().equals("Accounts Payable")) {
                throw Refusal.of(
                        "6000",
                        "A business validation error has occurred while processing your request",
                        "Business Validation Error: The account of a bill must be of type accounts payable.");
            }
            named(bill, "APAccountRef", account, "Name");
        }
        if (bill.has("SalesTermRef")) {
            named(bill, "SalesTermRef", company.referred("Term", bill.path("SalesTermRef"), "SalesTermRef"), "Name");
        }
        String currency = vendor.path("CurrencyRef").path("value").asText("USD");
        if (!bill.path("CurrencyRef").path("value").asText(currency).equals(currency)) {
            throw Refusal.of(
                    "6000",
                    "A business validation error has occurred while processing your request",
                    "Business Validation Error: The currency of the bill is not that of the vendor, " + currency + ".");
        }
        bill.set("CurrencyRef", Json.reference(currency, currency));
        Json.list(bill, "Line").forEach(this::references);
    }

    private void references(JsonNode line) {
        if (line.path("DetailType").asText().equals("ItemBasedExpenseLineDetail")) {
            ObjectNode detail = (ObjectNode) line.path("ItemBasedExpenseLineDetail");
            named(detail, "ItemRef", company.referred("Item", detail.path("ItemRef"), "ItemRef"), "Name");
        } else {
            ObjectNode detail = (ObjectNode) line.path("AccountBasedExpenseLineDetail");
            named(detail, "AccountRef", company.referred("Account", detail.path("AccountRef"), "AccountRef"), "Name");
        }
    }

    private static void named(ObjectNode parent, String field, ObjectNode entity, String name) {
        parent.set(
                field,
                Json.reference(entity.path("Id").asText(), entity.path(name).asText()));
    }

    private void dates(ObjectNode bill) {
        LocalDate date =
                LocalDate.parse(bill.path("TxnDate").asText(company.now().substring(0, 10)));
        if (!date.isAfter(closedThrough)) {
            throw Refusal.of(
                    "6210",
                    "Account Period Closed, Cannot Update Through Services API",
                    "The account period has closed and the account books cannot be updated through the QuickBooks Online Services API. Please use the QuickBooks Online website to make these changes.");
        }
        bill.put("TxnDate", date.toString());
        if (!bill.has("DueDate")) {
            int days = company.find(
                            "Term", bill.path("SalesTermRef").path("value").asText())
                    .map(term -> term.path("DueDays").asInt())
                    .orElse(0);
            bill.put("DueDate", date.plusDays(days).toString());
        }
    }

    private void refuseDuplicate(ObjectNode bill) {
        String number = bill.path("DocNumber").asText();
        if (!warnsOfDuplicates || number.isEmpty()) {
            return;
        }
        company.findBy("Bill", "DocNumber", number).ifPresent(other -> {
            throw Refusal.of(
                    "6140",
                    "Duplicate Document Number Error",
                    "Duplicate Document Number Error : You must specify a different number. This number has already been used. DocNumber="
                            + number + " is assigned to TxnType=Bill with TxnId="
                            + other.path("Id").asText());
        });
    }

    private static void number(ObjectNode bill) {
        int id = 1;
        for (JsonNode line : Json.list(bill, "Line")) {
            ((ObjectNode) line).put("Id", String.valueOf(id)).put("LineNum", id);
            id++;
        }
    }

    private void totals(ObjectNode bill) {
        BigDecimal total = Json.list(bill, "Line").stream()
                .map(line -> line.path("Amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (taxesNext) {
            taxesNext = false;
            total = total.add(new BigDecimal("0.01"));
        }
        if (total.signum() < 0) {
            throw Refusal.of(
                    "6000",
                    "A business validation error has occurred while processing your request",
                    "Business Validation Error: The transaction amount must be 0 or greater.");
        }
        bill.put("TotalAmt", total).put("Balance", total);
    }

    private void note(ObjectNode bill) {
        List<String> orders = Json.list(bill, "LinkedTxn").stream()
                .map(link -> company.get("PurchaseOrder", link.path("TxnId").asText())
                        .path("DocNumber")
                        .asText())
                .toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("id", bill.path("Id").asText());
        details.put("vendor", bill.path("VendorRef").path("name").asText());
        details.put("number", bill.path("DocNumber").asText());
        details.put("date", bill.path("TxnDate").asText());
        details.put("total", Json.cents(bill.path("TotalAmt").decimalValue()).toPlainString());
        details.put("orders", orders);
        details.put("lines", Json.list(bill, "Line").stream().map(Bills::line).toList());
        books.write("quickbooks.bill", bill.path("DocNumber").asText(), details);
    }

    /** What it is, how many, for how much, and the line of the order it is linked to. */
    private static String line(JsonNode line) {
        JsonNode item = line.path("ItemBasedExpenseLineDetail");
        String what = item.isObject()
                ? item.path("ItemRef").path("name").asText() + " x "
                        + item.path("Qty").decimalValue().toPlainString()
                : line.path("AccountBasedExpenseLineDetail")
                        .path("AccountRef")
                        .path("name")
                        .asText();
        JsonNode link = line.path("LinkedTxn").path(0);
        return what + " = " + Json.cents(line.path("Amount").decimalValue()).toPlainString()
                + (link.isMissingNode()
                        ? ""
                        : " of line " + link.path("TxnLineId").asText());
    }

    /** A person enters, changes or deletes it on the web pages, so it is not in the books of this sandbox. */
    ObjectNode byHand(ObjectNode bill) {
        number(bill);
        totals(bill);
        company.put("Bill", bill);
        links.bind(bill);
        return bill;
    }

    /** The orders forget it. */
    void release(ObjectNode bill) {
        links.release(bill);
    }

    ObjectNode delete(String id) {
        ObjectNode bill = company.get("Bill", id);
        links.release(bill);
        company.remove("Bill", id);
        return Json.object().put("status", "Deleted").put("domain", "QBO").put("Id", id);
    }
}
