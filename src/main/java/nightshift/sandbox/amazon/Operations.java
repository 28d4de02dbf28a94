package nightshift.sandbox.amazon;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.SandboxRequest;

/** Which operation a request asks for, by method and path. */
final class Operations {
    private static final Map<Pattern, String> BY_LINE = Map.of(
            Pattern.compile("GET /orders/2026-01-01/orders"), "searchOrders",
            Pattern.compile("GET /orders/2026-01-01/orders/([^/]+)"), "getOrder",
            Pattern.compile("POST /orders/v0/orders/([^/]+)/shipmentConfirmation"), "confirmShipment",
            Pattern.compile("POST /feeds/2021-06-30/documents"), "createFeedDocument",
            Pattern.compile("GET /feeds/2021-06-30/documents/([^/]+)"), "getFeedDocument",
            Pattern.compile("POST /feeds/2021-06-30/feeds"), "createFeed",
            Pattern.compile("GET /feeds/2021-06-30/feeds"), "getFeeds",
            Pattern.compile("GET /feeds/2021-06-30/feeds/([^/]+)"), "getFeed");

    private Operations() {}

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
