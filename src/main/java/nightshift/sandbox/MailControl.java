package nightshift.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;

/**
 * What people do in Outlook, and those they write with: a draft is sent, perhaps after changing it; an answer comes in. And what
 * Outlook does by itself: it exchanges the files of a mail after checking them.
 */
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

    /**
     * {@code {"message": ID, "files": [{"name": NAME, "contentType": TYPE, "content": BASE64}]}}, with {@code "mailbox"} where it is
     * not support's: Outlook has checked the files of a mail and lays them in the place of what it held until then.
     *
     * @throws IllegalArgumentException where something is missing or there is no such mail
     */
    Map<String, Object> exchangeFiles(String body) {
        JsonNode asked = json(body);
        String message = needed(asked, "message");
        List<SeedMail.File> files = new ArrayList<>();
        asked.path("files").forEach(file -> files.add(file(file)));
        refused(() -> {
            graph.exchangeFiles(mailbox(asked), message, files);
            return message;
        });
        return Map.of("files", files.stream().map(SeedMail.File::name).toList());
    }

    private static SeedMail.File file(JsonNode file) {
        byte[] content = Base64.getDecoder().decode(file.path("content").asText(""));
        String type = file.path("contentType").asText("application/octet-stream");
        return new SeedMail.File(needed(file, "name"), type, content, false);
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
    private static String refused(Supplier<String> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
