package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import nightshift.sandbox.Books;

/** Makes, changes, sends and moves messages by the rules of Graph, and notes each write in the books. */
final class GraphDrafts {
    private static final Set<String> ALWAYS =
            Set.of("isRead", "categories", "flag", "importance", "inferenceClassification");
    private static final Set<String> WHILE_DRAFT = Set.of(
            "subject",
            "body",
            "toRecipients",
            "ccRecipients",
            "bccRecipients",
            "replyTo",
            "internetMessageId",
            "singleValueExtendedProperties");
    private static final Set<String> AT_CREATION = Set.of("internetMessageHeaders", "attachments");

    private final Books books;
    private final Clock clock;
    private final AtomicInteger numbers;

    GraphDrafts(Books books, Clock clock, AtomicInteger numbers) {
        this.books = books;
        this.clock = clock;
        this.numbers = numbers;
    }

    SimulatedMessage create(SimulatedMailbox mailbox, ObjectNode wanted) {
        checked(wanted, true, AT_CREATION);
        SimulatedMessage draft = blank("conversation-" + (numbers.get() + 1));
        apply(draft, wanted);
        return added(mailbox, draft, "new");
    }

    SimulatedMessage reply(SimulatedMailbox mailbox, SimulatedMessage original, Way way, ObjectNode wanted) {
        if (wanted.has("comment") && wanted.path("message").has("body")) {
            throw GraphRefusal.badRequest("Both comment and message.body are specified.");
        }
        SimulatedMessage draft = blank(original.json.path("conversationId").asText());
        draft.answers = original.immutableId;
        draft.json.put("subject", way.prefix() + original.json.path("subject").asText());
        draft.json.set("toRecipients", Recipients.of(original, way));
        draft.json.set("ccRecipients", Recipients.copied(original, way, mailbox.address));
        draft.json
                .putObject("body")
                .put("contentType", "html")
                .put(
                        "content",
                        "<html><body>" + wanted.path("comment").asText("") + "<hr><blockquote>"
                                + original.json.at("/body/content").asText() + "</blockquote></body></html>");
        if (way == Way.FORWARD) {
            draft.attachments.addAll(original.attachments);
        }
        if (wanted.path("message") instanceof ObjectNode message) {
            checked(message, true, AT_CREATION);
            apply(draft, message);
        }
        return added(mailbox, draft, original.immutableId);
    }

    /**
     * Somebody sends a draft from Outlook.
     *
     * @param html what he changed its text to before; empty: nothing
     */
    void sendByHand(SimulatedMailbox mailbox, SimulatedMessage message, Optional<String> html) {
        if (!message.isDraft()) {
            throw new GraphRefusal(400, "ErrorInvalidOperation", "The message is no draft any more.");
        }
        html.ifPresent(text ->
                message.json.putObject("body").put("contentType", "html").put("content", text));
        message.json.put("isDraft", false).put("sentDateTime", now()).put("lastModifiedDateTime", now());
        mailbox.move(message, "sentitems");
        books.count("graph.sent-by-hand");
    }

    void patch(SimulatedMailbox mailbox, SimulatedMessage message, GraphCall call) {
        ObjectNode wanted = call.body();
        call.request()
                .header("if-match")
                .filter(tag -> !tag.equals(message.etag()))
                .ifPresent(tag -> {
                    throw new GraphRefusal(
                            412, "ErrorIrresolvableConflict", "The send or update operation could not be performed.");
                });
        checked(wanted, message.isDraft(), Set.of());
        apply(message, wanted);
        mailbox.changed(message);
        books.write(
                "graph.change", message.immutableId, Map.of("mailbox", mailbox.address, "changes", wanted.toString()));
    }

    void send(SimulatedMailbox mailbox, SimulatedMessage message, GraphCall call) {
        if (!call.request().header("content-length").orElse("").equals("0")) {
            throw new GraphRefusal(411, "LengthRequired", "Content-Length: 0 is required.");
        }
        if (!message.isDraft()) {
            throw new GraphRefusal(400, "ErrorInvalidOperation", "The message is no draft any more.");
        }
        if (message.json.path("toRecipients").isEmpty()) {
            throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient is needed.");
        }
        message.json.put("isDraft", false).put("sentDateTime", now());
        mailbox.move(message, "sentitems");
        books.write(
                "graph.sent",
                message.immutableId,
                Map.of(
                        "mailbox", mailbox.address,
                        "subject", message.json.path("subject").asText(),
                        "to", recipients(message),
                        "body", message.json.at("/body/content").asText(),
                        "attachments",
                                message.attachments.stream()
                                        .map(SimulatedAttachment::name)
                                        .toList()));
    }

    void move(SimulatedMailbox mailbox, SimulatedMessage message, String folder) {
        mailbox.move(message, folder);
        books.write("graph.move", message.immutableId, Map.of("mailbox", mailbox.address, "folder", folder));
    }

    private SimulatedMessage blank(String conversation) {
        ObjectNode json = GraphCall.JSON.createObjectNode();
        json.put("subject", "").put("isDraft", true).put("isRead", true).put("conversationId", conversation);
        json.put("receivedDateTime", now()).put("createdDateTime", now()).put("lastModifiedDateTime", now());
        json.put("internetMessageId", "<sandbox-" + numbers.incrementAndGet() + "@sandbox.invalid>");
        json.putArray("categories");
        json.putObject("body").put("contentType", "text").put("content", "");
        json.putArray("toRecipients");
        return new SimulatedMessage(numbers.incrementAndGet(), "drafts", json);
    }

    private SimulatedMessage added(SimulatedMailbox mailbox, SimulatedMessage draft, String replyTo) {
        mailbox.add(draft);
        books.write(
                "graph.draft",
                draft.immutableId,
                Map.of(
                        "mailbox", mailbox.address,
                        "subject", draft.json.path("subject").asText(),
                        "to", recipients(draft),
                        "replyTo", replyTo,
                        "properties", Map.copyOf(draft.properties)));
        return draft;
    }

    private void apply(SimulatedMessage message, ObjectNode wanted) {
        wanted.properties().forEach(entry -> {
            if (entry.getKey().equals("singleValueExtendedProperties")) {
                entry.getValue()
                        .forEach(p -> message.properties.put(
                                p.path("id").asText(), p.path("value").asText()));
            } else if (!entry.getKey().equals("attachments")) {
                message.json.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
        message.json.put("lastModifiedDateTime", now());
    }

    private static void checked(ObjectNode wanted, boolean draft, Set<String> alsoAllowed) {
        for (Iterator<String> names = wanted.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean known = ALWAYS.contains(name) || WHILE_DRAFT.contains(name) || alsoAllowed.contains(name);
            if (!known || name.equals("attachments")) {
                throw GraphRefusal.badRequest("The property '" + name + "' cannot be written here.");
            }
            if (!draft && !ALWAYS.contains(name)) {
                throw new GraphRefusal(400, "ErrorInvalidPropertySet", "'" + name + "' can be changed on drafts only.");
            }
        }
    }

    private static List<String> recipients(SimulatedMessage message) {
        return StreamSupport.stream(message.json.path("toRecipients").spliterator(), false)
                .map((JsonNode to) -> to.at("/emailAddress/address").asText())
                .toList();
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
