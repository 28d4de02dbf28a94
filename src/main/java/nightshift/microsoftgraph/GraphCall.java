package nightshift.microsoftgraph;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to Graph.
 *
 * @param authorized false for an upload URL: it is authorized already and must not see the token
 * @param largestAnswer in bytes; a larger answer breaks the call off
 */
record GraphCall(
        String method,
        URI uri,
        Map<String, String> headers,
        byte @Nullable [] body,
        boolean authorized,
        long largestAnswer) {
    static final long LARGEST_JSON = 64L << 20;

    static GraphCall get(URI uri) {
        return new GraphCall("GET", uri, Map.of(), null, true, LARGEST_JSON);
    }

    static GraphCall json(String method, URI uri, byte[] body) {
        return new GraphCall(method, uri, Map.of("Content-Type", "application/json"), body, true, LARGEST_JSON);
    }

    static GraphCall empty(String method, URI uri) {
        return new GraphCall(method, uri, Map.of(), new byte[0], true, LARGEST_JSON);
    }

    static GraphCall upload(URI uri, String contentRange, byte[] chunk) {
        Map<String, String> headers = Map.of("Content-Type", "application/octet-stream", "Content-Range", contentRange);
        return new GraphCall("PUT", uri, headers, chunk, false, LARGEST_JSON);
    }

    GraphCall with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new GraphCall(method, uri, more, body, authorized, largestAnswer);
    }

    GraphCall atMost(long bytes) {
        return new GraphCall(method, uri, headers, body, authorized, bytes);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** For logs and exceptions: no query, because that may hold a token. */
    String line() {
        return authorized ? method + " " + uri.getPath() : method + " of an upload";
    }
}
