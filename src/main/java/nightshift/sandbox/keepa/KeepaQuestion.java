package nightshift.sandbox.keepa;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.sandbox.SandboxRequest;

/** What a request for products asks for, checked (keepa 2). */
record KeepaQuestion(int domain, List<String> asins, boolean buyBox, boolean offers, boolean history, boolean stats) {
    private static final Set<String> KNOWN = Set.of(
            "key",
            "domain",
            "asin",
            "code",
            "code-limit",
            "stats",
            "history",
            "days",
            "update",
            "offers",
            "only-live-offers",
            "buybox",
            "rating",
            "stock",
            "videos",
            "aplus");
    private static final Set<String> DOMAINS = Set.of("1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12");

    static KeepaQuestion of(Map<String, String> parameters) {
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw KeepaRefusal.invalid("Unknown parameter " + name);
                });
        if (!DOMAINS.contains(parameters.getOrDefault("domain", ""))) {
            throw KeepaRefusal.invalid("Invalid domain");
        }
        if (parameters.containsKey("asin") == parameters.containsKey("code")) {
            throw KeepaRefusal.invalid("Give either asin or code");
        }
        boolean offers = parameters.containsKey("offers");
        List<String> asked = List.of(parameters
                .getOrDefault("asin", parameters.getOrDefault("code", ""))
                .split(","));
        int most = offers ? 20 : 100;
        if (asked.size() > most) {
            throw KeepaRefusal.outOfRange("At most " + most + " products at a time, not " + asked.size());
        }
        number(parameters, "offers", 20, 100);
        number(parameters, "buybox", 0, 1);
        number(parameters, "history", 0, 1);
        number(parameters, "update", -1, 100_000);
        return new KeepaQuestion(
                Integer.parseInt(parameters.get("domain")),
                asked,
                !offers && "1".equals(parameters.get("buybox")),
                offers,
                !"0".equals(parameters.get("history")),
                parameters.containsKey("stats"));
    }

    private static void number(Map<String, String> parameters, String name, int lowest, int highest) {
        Optional.ofNullable(parameters.get(name))
                .filter(value -> !value.matches("-?\\d{1,6}")
                        || Integer.parseInt(value) < lowest
                        || Integer.parseInt(value) > highest)
                .ifPresent(value -> {
                    throw KeepaRefusal.outOfRange(name + " must be " + lowest + " to " + highest);
                });
    }

    static Map<String, String> parameters(SandboxRequest request) {
        String form = request.method().equals("POST") ? request.text() : request.rawQuery();
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, other) -> other));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** For each product that comes back. */
    int tokensEach() {
        return offers ? 6 : buyBox ? 3 : 1;
    }
}
