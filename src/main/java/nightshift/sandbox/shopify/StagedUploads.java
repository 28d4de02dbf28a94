package nightshift.sandbox.shopify;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import org.jspecify.annotations.Nullable;

/** The storage behind {@code stagedUploadsCreate}: takes a form with all parameters in their order and the file last. */
final class StagedUploads {
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:.*?\\bname=\"?([^\";\r\n]+)");

    private final Map<String, Map<String, String>> expected = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    Map<String, byte[]> files() {
        return files;
    }

    Object create(DataFetchingEnvironment env) {
        List<Map<String, Object>> inputs = Objects.requireNonNull(env.getArgument("input"));
        String url = env.getGraphQlContext().get(BulkOperations.ORIGIN) + "/staged-uploads";
        List<Object> targets = new ArrayList<>();
        for (Map<String, Object> input : inputs) {
            if ("BULK_MUTATION_VARIABLES".equals(input.get("resource"))
                    && !String.valueOf(input.get("mimeType")).equals("text/jsonl")) {
                return payload(
                        null,
                        List.of(Map.of(
                                "field",
                                List.of("input", "0", "mimeType"),
                                "message",
                                "The MIME type is not supported")));
            }
            Map<String, String> parameters = parameters(input);
            expected.put(parameters.get("key"), parameters);
            targets.add(target(url, parameters));
        }
        return payload(targets, List.of());
    }

    private static Map<String, String> parameters(Map<String, Object> input) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("Content-Type", String.valueOf(input.get("mimeType")));
        parameters.put("success_action_status", "201");
        parameters.put("acl", "private");
        parameters.put("key", "tmp/26371970/bulk/" + UUID.randomUUID() + "/" + input.get("filename"));
        parameters.put("x-goog-algorithm", "GOOG4-RSA-SHA256");
        parameters.put("policy", "eyJleHBpcmF0aW9uIjoic2ltIn0=");
        parameters.put("x-goog-signature", "sim");
        return parameters;
    }

    private static Map<String, Object> target(String url, Map<String, String> parameters) {
        return Map.of(
                "url",
                url,
                "resourceUrl",
                url + "/" + parameters.get("key"),
                "parameters",
                parameters.entrySet().stream()
                        .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                        .toList());
    }

    /** A form POST of the file. */
    SandboxResponse take(SandboxRequest request) {
        Optional<String> boundary = request.header("content-type")
                .filter(type -> type.startsWith("multipart/form-data"))
                .map(type -> type.replaceAll(".*boundary=\"?([^\";]+).*", "$1"));
        if (boundary.isEmpty()) {
            return refused(400, "MalformedPOSTRequest", "The body is not multipart/form-data");
        }
        Map<String, byte[]> parts = parts(request.body(), boundary.get());
        byte[] keyPart = parts.getOrDefault("key", new byte[0]);
        Map<String, String> wanted = expected.get(new String(keyPart, StandardCharsets.UTF_8));
        if (wanted == null) {
            return refused(403, "AccessDenied", "There is no such key");
        }
        List<String> order = new ArrayList<>(wanted.keySet());
        order.add("file");
        boolean same = wanted.entrySet().stream().allMatch(one -> one.getValue()
                .equals(new String(parts.getOrDefault(one.getKey(), new byte[0]), StandardCharsets.UTF_8)));
        if (!same || !order.equals(List.copyOf(parts.keySet()))) {
            return refused(
                    403, "SignatureDoesNotMatch", "The form must hold all parameters in their order, the file last");
        }
        String key = String.valueOf(wanted.get("key"));
        files.put(key, Objects.requireNonNull(parts.get("file")));
        return new SandboxResponse(
                201,
                Map.of("Content-Type", "application/xml"),
                ("<PostResponse><Key>" + key + "</Key></PostResponse>").getBytes(StandardCharsets.UTF_8));
    }

    /** By name, in their order. Read as Latin-1, so that bytes stay what they are. */
    private static Map<String, byte[]> parts(byte[] body, String boundary) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote("--" + boundary))) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
            if (name.find()) {
                String content =
                        part.substring(head + 4, part.length() - 2); // without the line break before the boundary
                parts.put(name.group(1), content.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private static SandboxResponse refused(int status, String code, String message) {
        return new SandboxResponse(
                status,
                Map.of("Content-Type", "application/xml"),
                ("<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Object payload(@Nullable Object targets, List<?> errors) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        payload.put("stagedTargets", targets);
        payload.put("userErrors", errors);
        return payload;
    }
}
