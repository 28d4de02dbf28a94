package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** What a bill's request may hold: an unknown property, a wrong type or a text that is too long is refused. */
final class Fields {
    static final Set<String> BILL = Set.of(
            "VendorRef",
            "APAccountRef",
            "DocNumber",
            "TxnDate",
            "DueDate",
            "SalesTermRef",
            "CurrencyRef",
            "ExchangeRate",
            "PrivateNote",
            "LinkedTxn",
            "Line",
            "DepartmentRef",
            "GlobalTaxCalculation",
            "Id",
            "SyncToken",
            "sparse",
            "domain",
            "MetaData",
            "TotalAmt",
            "Balance");
    private static final Set<String> LINE = Set.of(
            "Id",
            "LineNum",
            "Amount",
            "Description",
            "DetailType",
            "LinkedTxn",
            "ItemBasedExpenseLineDetail",
            "AccountBasedExpenseLineDetail");
    private static final Set<String> ITEM_DETAIL =
            Set.of("ItemRef", "Qty", "UnitPrice", "BillableStatus", "TaxCodeRef", "ClassRef", "CustomerRef");
    private static final Set<String> ACCOUNT_DETAIL =
            Set.of("AccountRef", "BillableStatus", "TaxCodeRef", "ClassRef", "CustomerRef");
    static final Map<String, Set<String>> DETAILS =
            Map.of("ItemBasedExpenseLineDetail", ITEM_DETAIL, "AccountBasedExpenseLineDetail", ACCOUNT_DETAIL);

    private Fields() {}

    static void ofBill(JsonNode bill) {
        known(bill, BILL);
        text(bill, "DocNumber", 21);
        text(bill, "PrivateNote", 4000);
        date(bill, "TxnDate");
        date(bill, "DueDate");
        if (!bill.path("VendorRef").hasNonNull("value")) {
            throw Refusal.missing("VendorRef");
        }
        if (bill.path("Line").isEmpty()) {
            throw Refusal.missing("Line");
        }
        Json.list(bill, "Line").forEach(Fields::ofLine);
    }

    private static void ofLine(JsonNode line) {
        known(line, LINE);
        text(line, "Description", 4000);
        String type = line.path("DetailType").asText();
        if (!DETAILS.containsKey(type)) {
            throw Refusal.of("2170", "Invalid Enumeration", "Invalid Enumeration : " + type);
        }
        if (!line.path("Amount").isNumber()) {
            throw line.has("Amount") ? number("Amount") : Refusal.missing("Amount");
        }
        JsonNode detail = line.path(type);
        if (!detail.isObject()) {
            throw Refusal.missing(type);
        }
        known(detail, DETAILS.get(type));
        product(line, detail);
    }

    /** Amount must be quantity times price, rounded to cents. */
    private static void product(JsonNode line, JsonNode detail) {
        if (!detail.has("Qty") || !detail.has("UnitPrice")) {
            return;
        }
        if (!detail.path("Qty").isNumber() || !detail.path("UnitPrice").isNumber()) {
            throw number("Qty or UnitPrice");
        }
        BigDecimal product = Json.cents(detail.path("Qty")
                .decimalValue()
                .multiply(detail.path("UnitPrice").decimalValue()));
        if (product.compareTo(line.path("Amount").decimalValue()) != 0) {
            throw Refusal.of(
                    "6070",
                    "Amount calculation incorrect in the request",
                    "Amount calculation incorrect in the request. Amount is not equal to UnitPrice * Qty. Supplied value:"
                            + line.path("Amount").asText());
        }
    }

    private static void known(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw Refusal.of(
                        "2010",
                        "Request has invalid or unsupported property",
                        "Property Name:Unrecognized field \"" + name + "\" specified is unsupported or invalid");
            }
        });
    }

    private static void text(JsonNode node, String field, int longest) {
        if (node.has(field) && !node.path(field).isTextual()) {
            throw Refusal.of(
                    "2010", "Request has invalid or unsupported property", "Property Name:" + field + " is no text");
        }
        if (node.path(field).asText().length() > longest) {
            throw Refusal.of(
                    "2050",
                    "String length is either shorter or longer than supported by specification",
                    "String length specified does not match the supported length. Min:0 Max:" + longest
                            + " supported. Supplied length:"
                            + node.path(field).asText().length());
        }
    }

    private static void date(JsonNode node, String field) {
        try {
            if (node.has(field)) {
                LocalDate.parse(node.path(field).asText());
            }
        } catch (DateTimeParseException e) {
            throw Refusal.of("2030", "Invalid ID", field + " is no date");
        }
    }

    private static Refusal number(String field) {
        return Refusal.of("2090", "Invalid Number", "Invalid Number : " + field);
    }
}
