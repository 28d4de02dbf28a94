package nightshift.sandbox.amazon;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.SandboxRequest;

/** Which operation a request asks for, by method and path. */
final class Operations {
    private static final Map<Pattern, String> BY_LINE = Map.ofEntries(
            line("GET /orders/2026-01-01/orders", "searchOrders"),
            line("GET /orders/2026-01-01/orders/([^/]+)", "getOrder"),
            line("POST /orders/v0/orders/([^/]+)/shipmentConfirmation", "confirmShipment"),
            line("POST /feeds/2021-06-30/documents", "createFeedDocument"),
            line("GET /feeds/2021-06-30/documents/([^/]+)", "getFeedDocument"),
            line("POST /feeds/2021-06-30/feeds", "createFeed"),
            line("GET /feeds/2021-06-30/feeds", "getFeeds"),
            line("GET /feeds/2021-06-30/feeds/([^/]+)", "getFeed"),
            line("POST /reports/2021-06-30/reports", "createReport"),
            line("GET /reports/2021-06-30/reports", "getReports"),
            line("GET /reports/2021-06-30/reports/([^/]+)", "getReport"),
            line("GET /reports/2021-06-30/documents/([^/]+)", "getReportDocument"),
            line("GET /listings/2021-08-01/items/([^/]+)", "searchListingsItems"),
            line("GET /listings/2021-08-01/items/([^/]+)/[^/]+", "getListingsItem"),
            line("PATCH /listings/2021-08-01/items/([^/]+)/[^/]+", "patchListingsItem"));

    private Operations() {}

    private static Map.Entry<Pattern, String> line(String pattern, String operation) {
        return Map.entry(Pattern.compile(pattern), operation);
    }

    static String of(SandboxRequest request) {
        return BY_LINE.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(request.line()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("unknown");
    }

    /** The id in the path. */
    static String id(SandboxRequest request) {
        return BY_LINE.keySet().stream()
                .map(pattern -> pattern.matcher(request.line()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }
}
