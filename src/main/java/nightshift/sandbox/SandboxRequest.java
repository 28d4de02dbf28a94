package nightshift.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request to a simulated system.
 *
 * @param path below the system's prefix, raw (still percent-encoded), beginning with a slash
 * @param rawQuery what follows the question mark, raw; empty when there is none
 * @param headers by lower case name
 */
public record SandboxRequest(
        String method, String path, String rawQuery, Map<String, List<String>> headers, byte[] body, String origin) {
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** For fault rules: method and path in one line. */
    public String line() {
        return method + " " + path;
    }
}
