package nightshift.books;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightshift.remote.NamedCall;

/**
 * One call of QuickBooks: body of {@code direct:quickbooks-call}.
 *
 * @param path below the company's address, for example {@code /bill}
 * @param query percent-encoded
 * @param contentType of the body; empty when there is none
 */
public record QuickBooksCall(QuickBooksOperation operation, String path, String query, String contentType, byte[] body)
        implements NamedCall {
    private static final String VERSION = "minorversion=75";
    private static final String JSON = "application/json; charset=UTF-8";

    static QuickBooksCall asking(BooksQuery query) {
        return get(QuickBooksOperation.QUERY, "/query", "query=" + encoded(query.statement()) + "&" + VERSION);
    }

    /** @param entity in lower case, such as {@code purchaseorder} */
    static QuickBooksCall read(String entity, String id) {
        return get(QuickBooksOperation.READ, "/" + entity + "/" + encoded(id), VERSION);
    }

    static QuickBooksCall preferences() {
        return get(QuickBooksOperation.READ, "/preferences", VERSION);
    }

    static QuickBooksCall changes(List<String> entities, String since) {
        return get(
                QuickBooksOperation.CHANGES,
                "/cdc",
                "entities=" + String.join(",", entities) + "&changedSince=" + encoded(since) + "&" + VERSION);
    }

    /** Several queries in one call. */
    static QuickBooksCall batch(Map<String, BooksQuery> queries) {
        List<Map<String, String>> items = queries.entrySet().stream()
                .map(query ->
                        Map.of("bId", query.getKey(), "Query", query.getValue().statement()))
                .toList();
        return post(
                QuickBooksOperation.BATCH,
                "/batch",
                VERSION,
                JSON,
                BooksJson.write(Map.of("BatchItemRequest", items)).getBytes(StandardCharsets.UTF_8));
    }

    static QuickBooksCall createBill(String requestId, String json) {
        return post(
                QuickBooksOperation.CREATE_BILL,
                "/bill",
                VERSION + "&requestid=" + requestId,
                JSON,
                json.getBytes(StandardCharsets.UTF_8));
    }

    static QuickBooksCall upload(String requestId, String contentType, byte[] body) {
        return post(QuickBooksOperation.UPLOAD, "/upload", VERSION + "&requestid=" + requestId, contentType, body);
    }

    private static QuickBooksCall get(QuickBooksOperation operation, String path, String query) {
        return new QuickBooksCall(operation, path, query, "", new byte[0]);
    }

    private static QuickBooksCall post(
            QuickBooksOperation operation, String path, String query, String contentType, byte[] body) {
        return new QuickBooksCall(operation, path, query, contentType, body);
    }

    public String method() {
        return operation.method();
    }

    public boolean isBatch() {
        return operation == QuickBooksOperation.BATCH;
    }

    /** For the record of a write: what was asked for, without a file's bytes. */
    public String record() {
        return method() + " " + path + "?" + query
                + (operation == QuickBooksOperation.UPLOAD
                        ? " (" + body.length + " bytes)"
                        : " " + new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public String callName() {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return method() + " " + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
