package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be written to one mailbox. Each call is sent once; a failure says whether it may have been applied. */
final class GraphWrites {
    private static final int RACES = 3;
    private static final int BAD_REQUEST = 400;

    private final GraphHttp http;
    private final GraphLinks links;
    private final GraphReads reads;
    private final GraphFolders folders;
    private final DraftJson json;

    GraphWrites(
            GraphHttp http,
            GraphLinks links,
            GraphReads reads,
            GraphFolders folders,
            MicrosoftGraphConfiguration configuration) {
        this.http = http;
        this.links = links;
        this.reads = reads;
        this.folders = folders;
        this.json = new DraftJson(configuration.getKeyProperty());
    }

    GraphMessage createDraft(GraphDraft draft) throws GraphException {
        return written(post(json.of(draft, null), "messages"));
    }

    /**
     * A reply draft above the quoted history. Outlook makes it first, then content and key are written into it, because it is
     * not certain that Outlook takes them along with the first call. A reply with a key that an earlier try left half made is finished,
     * and no second one made.
     *
     * @param action createReply or createReplyAll
     */
    GraphMessage createReply(String messageId, String action, GraphDraft draft) throws GraphException {
        JsonNode made = begun(messageId, action, draft.key());
        try {
            return patch(written(made).id(), json.of(draft, made.path("body")), null);
        } catch (GraphException e) {
            // the draft stands, without its key: only its first key, or a look into the conversation's drafts can tell
            throw new GraphException(
                    "The reply draft was made, but not filled: " + e.getMessage(),
                    GraphError.of(e.getStatusCode(), e.getCode()),
                    true,
                    e);
        }
    }

    private JsonNode begun(String messageId, String action, @Nullable String key) throws GraphException {
        if (key == null) {
            return post(JsonNodeFactory.instance.objectNode(), "messages", messageId, action);
        }
        Optional<GraphMessage> left = reads.findByKey(GraphDraft.begun(key)).stream()
                .filter(message -> Boolean.TRUE.equals(message.draft()))
                .findFirst();
        return left.isPresent()
                ? Json.MAPPER.valueToTree(reads.message(left.get().id()))
                : keyed(messageId, action, GraphDraft.begun(key));
    }

    /** Whether Outlook takes a key with this call could not be tried: where it does not, the reply is made without. */
    private JsonNode keyed(String messageId, String action, String key) throws GraphException {
        try {
            ObjectNode wanted = JsonNodeFactory.instance.objectNode();
            json.key(wanted.putObject("message"), key);
            return post(wanted, "messages", messageId, action);
        } catch (GraphException e) {
            if (e.getStatusCode() != BAD_REQUEST) {
                throw e;
            }
            return post(JsonNodeFactory.instance.objectNode(), "messages", messageId, action);
        }
    }

    /** Accepted is all that Outlook tells; a failed delivery comes as a mail. */
    void send(String messageId) throws GraphException {
        http.exchange(GraphCall.empty("POST", links.mailbox("", "messages", messageId, "send")));
    }

    GraphMessage move(String messageId, String destination) throws GraphException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("destinationId", folders.id(destination));
        return written(post(body, "messages", messageId, "move"));
    }

    GraphMessage update(String messageId, GraphUpdate update) throws GraphException {
        for (int race = 1; ; race++) {
            GraphMessage now = reads.message(messageId);
            try {
                return patch(messageId, changes(now, update), now.etag());
            } catch (GraphException e) {
                // 412: somebody changed the message in between, so nothing was written
                if (e.getStatusCode() != 412 || race == RACES) {
                    throw e;
                }
            }
        }
    }

    private static ObjectNode changes(GraphMessage now, GraphUpdate update) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        Set<String> categories = new LinkedHashSet<>(now.categoriesOrNone());
        categories.removeAll(update.removeCategories());
        categories.addAll(update.addCategories());
        categories.forEach(changes.putArray("categories")::add);
        if (update.read() != null) {
            changes.put("isRead", update.read());
        }
        return changes;
    }

    private GraphMessage patch(String messageId, ObjectNode changes, @Nullable String etag) throws GraphException {
        GraphCall call = GraphCall.json("PATCH", links.mailbox("", "messages", messageId), bytes(changes));
        return written(http.json(etag == null ? call : call.with("If-Match", etag)));
    }

    private JsonNode post(ObjectNode body, String... path) throws GraphException {
        URI uri = links.mailbox("", path);
        return http.json(GraphCall.json("POST", uri, bytes(body)));
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static GraphMessage written(JsonNode answer) throws GraphException {
        try {
            return GraphReads.read(answer, GraphMessage.class);
        } catch (GraphException e) {
            throw new GraphException(
                    "The answer to a write could not be read", GraphError.of(200, "UnreadableAnswer"), true, e);
        }
    }
}
