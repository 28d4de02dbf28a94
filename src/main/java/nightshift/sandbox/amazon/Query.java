package nightshift.sandbox.amazon;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.SandboxRequest;

/** The query parameters of a request, strictly: an unknown one is refused, lists are comma-separated. */
final class Query {
    private final Map<String, String> values = new LinkedHashMap<>();

    Query(SandboxRequest request, Set<String> known) {
        Arrays.stream(request.rawQuery().split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> add(pair, known));
    }

    private void add(String pair, Set<String> known) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (!known.contains(name)) {
            throw ApiError.invalid("Unknown query parameter " + name);
        }
        if (values.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
            throw ApiError.invalid("Query parameter " + name + " appears twice");
        }
    }

    Optional<String> one(String name) {
        return Optional.ofNullable(values.get(name));
    }

    List<String> list(String name, Set<String> allowed) {
        List<String> list = one(name).map(text -> List.of(text.split(","))).orElse(List.of());
        list.stream()
                .filter(value -> !allowed.isEmpty() && !allowed.contains(value))
                .findFirst()
                .ifPresent(value -> {
                    throw ApiError.invalid("Invalid value " + value + " of " + name);
                });
        return list;
    }

    Optional<Instant> time(String name) {
        try {
            return one(name).map(Instant::parse);
        } catch (DateTimeException e) {
            throw ApiError.invalid(name + " is not an ISO 8601 time");
        }
    }

    int number(String name, int lowest, int highest, int otherwise) {
        int value = one(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(one(name).isPresent() ? -1 : otherwise);
        if (value < lowest || value > highest) {
            throw ApiError.invalid(name + " must be between " + lowest + " and " + highest);
        }
        return value;
    }

    /** Everything but the page token, to check that it is repeated unchanged. */
    String without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return rest.toString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
