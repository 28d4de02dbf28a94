package nightshift.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;

/** What people do in Outlook, and those they write with: a draft is sent, perhaps after changing it; an answer comes in. */
final class MailControl {
    private static final JsonMapper JSON = new JsonMapper();

    private final GraphSandbox graph;

    MailControl(GraphSandbox graph) {
        this.graph = graph;
    }

    /** The drafts that wait in the simulated mailboxes. */
    List<MailView> drafts() {
        return List.of(Northpoint.SUPPORT, Northpoint.ORDERS).stream()
                .flatMap(mailbox -> graph.mails(mailbox).stream())
                .filter(MailView::draft)
                .toList();
    }

    /**
     * {@code {"draft": ID, "html": "as it was changed to"}}, with {@code "mailbox"} where it is not support's.
     *
     * @throws IllegalArgumentException where something is missing or there is no such draft
     */
    Map<String, Object> send(String body) {
        JsonNode asked = json(body);
        String draft = needed(asked, "draft");
        refused(() -> {
            graph.sendByHand(
                    mailbox(asked),
                    draft,
                    Optional.ofNullable(asked.path("html").textValue()));
            return draft;
        });
        return Map.of("sent", draft);
    }

    /**
     * {@code {"message": ID of the mail that is answered, "from": ADDRESS, "html": TEXT}}, with {@code "mailbox"} where it is not
     * support's.
     *
     * @throws IllegalArgumentException where something is missing or there is no such mail
     */
    Map<String, Object> answer(String body) {
        JsonNode asked = json(body);
        String message = needed(asked, "message");
        String from = needed(asked, "from");
        String html = needed(asked, "html");
        return Map.of("received", refused(() -> graph.answer(mailbox(asked), message, from, html)));
    }

    private static String mailbox(JsonNode asked) {
        return asked.path("mailbox").asText(Northpoint.SUPPORT);
    }

    private static String needed(JsonNode asked, String field) {
        String value = asked.path(field).asText("");
        if (value.isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** What Outlook would refuse is a mistake of who asked. */
    private static String refused(java.util.function.Supplier<String> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
