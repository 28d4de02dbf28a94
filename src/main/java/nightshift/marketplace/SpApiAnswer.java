package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the Selling Partner API answered, before anybody reads it. */
public record SpApiAnswer(SpApiOperation operation, int status, String text) {
    private static final int LONGEST_QUOTE = 400;

    /** As a route step: status and body of the HTTP answer. */
    public static SpApiAnswer of(SpApiCall call, int status, @Nullable String text) {
        return new SpApiAnswer(call.operation(), status, text == null ? "" : text);
    }

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Amazon uses 403 for an expired or revoked token (amazon-sp-api 4). Nothing was applied. */
    public boolean tokenRefused() {
        return status == 401 || status == 403 && text.toLowerCase(Locale.ROOT).contains("access token");
    }

    /** Amazon's own words, as short as fits into a sentence. HTML of the edge is left out. */
    public String errors() {
        JsonNode errors = SpApiJson.tree(text).path("errors");
        String words = StreamSupport.stream(errors.spliterator(), false)
                .map(error -> (error.path("code").asText() + ": "
                                + error.path("message").asText() + " "
                                + error.path("details").asText())
                        .strip())
                .collect(Collectors.joining("; "));
        String quote = words.isEmpty() ? "HTTP " + status + " without an explanation" : words;
        return quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "..." : quote;
    }
}
