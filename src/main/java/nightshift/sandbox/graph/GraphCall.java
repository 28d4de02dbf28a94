package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.SandboxRequest;

/** A request below {@code /graph}, taken apart: decoded path segments, query options, preferences. */
record GraphCall(SandboxRequest request, List<String> path, Map<String, String> query) {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PAGE_SIZE = Pattern.compile("odata\\.maxpagesize=(\\d+)");

    static GraphCall of(SandboxRequest request) {
        List<String> path = Arrays.stream(request.path().split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
        Map<String, String> query = new LinkedHashMap<>();
        for (String option : request.rawQuery().split("&")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                query.put(decoded(option.substring(0, equals)), decoded(option.substring(equals + 1)));
            }
        }
        return new GraphCall(request, path, query);
    }

    boolean is(String method) {
        return request.method().equals(method);
    }

    String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(query.get(name));
    }

    String prefer() {
        return String.join(", ", request.headers().getOrDefault("prefer", List.of()));
    }

    boolean immutableIds() {
        return prefer().contains("IdType=\"ImmutableId\"");
    }

    /** {@code Prefer: odata.maxpagesize}, else {@code $top}, else 10. */
    int pageSize() {
        Matcher preferred = PAGE_SIZE.matcher(prefer());
        int size = preferred.find()
                ? Integer.parseInt(preferred.group(1))
                : option("$top").map(Integer::parseInt).orElse(10);
        if (size < 1 || size > 1000) {
            throw GraphRefusal.badRequest("The page size must be between 1 and 1000.");
        }
        return size;
    }

    ObjectNode body() {
        if (!request.header("content-type").orElse("").startsWith("application/json")) {
            throw new GraphRefusal(415, "UnsupportedMediaType", "A Content-Type of application/json is needed.");
        }
        try {
            JsonNode json = JSON.readTree(request.body());
            if (json instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            // told below
        }
        throw new GraphRefusal(400, "RequestBodyRead", "The request body is no JSON object.");
    }

    String root() {
        return request.origin() + "/graph/v1.0";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
