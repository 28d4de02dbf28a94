package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A draft as Graph's resource type {@code message}. */
final class DraftJson {
    private static final Pattern BODY_BEGINS = Pattern.compile("<body[^>]*>", Pattern.CASE_INSENSITIVE);

    private final String keyProperty;

    DraftJson(String keyProperty) {
        this.keyProperty = keyProperty;
    }

    /** @param history the body Outlook proposed for a reply: it stays below the content */
    ObjectNode of(GraphDraft draft, @Nullable JsonNode history) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        if (draft.subject() != null) {
            message.put("subject", draft.subject());
        }
        body(message.putObject("body"), draft, history);
        recipients(message, "toRecipients", draft.to());
        recipients(message, "ccRecipients", draft.cc());
        if (!draft.categories().isEmpty()) {
            draft.categories().forEach(message.putArray("categories")::add);
        }
        if (draft.key() != null) {
            key(message, draft.key());
        }
        return message;
    }

    void key(ObjectNode message, String key) {
        message.putArray("singleValueExtendedProperties")
                .addObject()
                .put("id", keyProperty)
                .put("value", key);
    }

    private static void body(ObjectNode body, GraphDraft draft, @Nullable JsonNode history) {
        String quoted = history == null ? "" : history.path("content").asText("");
        boolean html = history == null
                ? draft.contentType().equals("html")
                : history.path("contentType").asText("html").equalsIgnoreCase("html");
        String content = html && draft.contentType().equals("text")
                ? "<pre>" + escaped(draft.content()) + "</pre>"
                : draft.content();
        body.put("contentType", html ? "html" : "text")
                .put("content", html ? above(content, quoted) : content + "\n\n" + quoted);
    }

    private static String above(String content, String quoted) {
        Matcher begin = BODY_BEGINS.matcher(quoted);
        return begin.find()
                ? quoted.substring(0, begin.end()) + content + quoted.substring(begin.end())
                : content + quoted;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void recipients(ObjectNode message, String name, List<String> addresses) {
        if (!addresses.isEmpty()) {
            var list = message.putArray(name);
            addresses.forEach(
                    address -> list.addObject().putObject("emailAddress").put("address", address));
        }
    }
}
