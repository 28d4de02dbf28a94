package nightshift.sandbox.quickbooks;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.SandboxRequest;

/** Which operation a request asks for. Addresses are case-sensitive. */
final class Operations {
    private static final Pattern COMPANY = Pattern.compile("/v3/company/([^/]+)/([a-z]+)(?:/([^/]+))?");
    private static final Map<String, String> KINDS = Map.of(
            "purchaseorder",
            "PurchaseOrder",
            "bill",
            "Bill",
            "vendor",
            "Vendor",
            "item",
            "Item",
            "term",
            "Term",
            "account",
            "Account",
            "companyinfo",
            "CompanyInfo");

    private Operations() {}

    static String of(SandboxRequest request) {
        if (request.line().equals("POST /oauth2/v1/tokens/bearer")) {
            return "token";
        }
        Matcher path = COMPANY.matcher(request.path());
        if (!path.matches()) {
            return "unknown";
        }
        String name = path.group(2);
        if (!KINDS.containsKey(name)) {
            return name;
        }
        if (request.method().equals("GET")) {
            return "read" + KINDS.get(name);
        }
        String operation = new Parameters(request.rawQuery()).get("operation").orElse("");
        boolean update = request.text().contains("\"SyncToken\"");
        return (operation.equals("delete") ? "delete" : update ? "update" : "create") + KINDS.get(name);
    }

    static boolean isRead(String operation) {
        return operation.startsWith("read")
                || operation.equals("query")
                || operation.equals("cdc")
                || operation.equals("batch")
                || operation.equals("preferences");
    }

    static String realm(SandboxRequest request) {
        Matcher path = COMPANY.matcher(request.path());
        return path.matches() ? path.group(1) : "";
    }

    static String id(SandboxRequest request) {
        Matcher path = COMPANY.matcher(request.path());
        return path.matches() && path.group(3) != null ? path.group(3) : "";
    }

    static String kind(String operation) {
        return operation.replaceFirst("^(read|create|update|delete)", "");
    }
}
