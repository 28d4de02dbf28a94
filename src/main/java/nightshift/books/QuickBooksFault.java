package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * QuickBooks' no, out of any of the shapes it comes in (quickbooks-online 14).
 *
 * @param code without leading zeros; empty where the gateway spoke
 * @param words its message and detail, short enough for a sentence
 */
public record QuickBooksFault(String type, String code, String words) {
    private static final int LONGEST = 400;
    private static final Pattern XML_CODE = Pattern.compile("<Error[^>]*code=\"(\\w+)\"");
    private static final Pattern XML_MESSAGE = Pattern.compile("<Message>([^<]*)</Message>");
    private static final Pattern XML_DETAIL = Pattern.compile("<Detail>([^<]*)</Detail>");

    /** The fault in a body of JSON (both cases of letters) or XML. */
    static Optional<QuickBooksFault> in(String text) {
        JsonNode json = BooksJson.tree(text);
        Optional<QuickBooksFault> fault = of(json.path("Fault"), "Error", "Message", "Detail");
        return fault.or(() -> of(json.path("fault"), "error", "message", "detail"))
                .or(() -> ofXml(text));
    }

    /** The fault of one item of a batch or an upload. */
    static Optional<QuickBooksFault> of(JsonNode fault) {
        return of(fault, "Error", "Message", "Detail");
    }

    private static Optional<QuickBooksFault> of(JsonNode fault, String errors, String message, String detail) {
        if (!fault.isObject()) {
            return Optional.empty();
        }
        List<JsonNode> all = BooksJson.list(fault.path(errors));
        JsonNode first = fault.path(errors).path(0);
        String words = all.stream()
                .map(error ->
                        words(error.path(message).asText(), error.path(detail).asText("")))
                .reduce((a, b) -> a + "; " + b)
                .orElse("no explanation");
        return Optional.of(new QuickBooksFault(
                fault.path("type").asText(), code(first.path("code").asText()), shortened(words)));
    }

    private static Optional<QuickBooksFault> ofXml(String text) {
        Matcher code = XML_CODE.matcher(text);
        return code.find()
                ? Optional.of(new QuickBooksFault(
                        "", code(code.group(1)), shortened(words(first(XML_MESSAGE, text), first(XML_DETAIL, text)))))
                : Optional.empty();
    }

    boolean throttled() {
        return code.equals("3001") || words.toLowerCase(Locale.ROOT).contains("throttleexceeded");
    }

    private static String words(String message, String detail) {
        return detail.isEmpty() || detail.equals("null") || detail.startsWith(message)
                ? (detail.startsWith(message) ? detail : message)
                : message + ": " + detail;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String code(String code) {
        return code.replaceFirst("^0+(?=.)", "");
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words;
    }

    @Override
    public String toString() {
        return "error " + code + ": " + words;
    }
}
