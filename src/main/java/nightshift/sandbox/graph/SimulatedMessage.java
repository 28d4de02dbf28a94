package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One message with both forms of its id; only the immutable one survives a move. Guarded by its mailbox. */
final class SimulatedMessage {
    static final Set<String> ON_REQUEST = Set.of("internetMessageHeaders", "uniqueBody");
    private static final Set<String> KNOWN = Set.of(
            "id",
            "subject",
            "from",
            "sender",
            "replyTo",
            "toRecipients",
            "ccRecipients",
            "bccRecipients",
            "receivedDateTime",
            "sentDateTime",
            "createdDateTime",
            "lastModifiedDateTime",
            "internetMessageId",
            "conversationId",
            "parentFolderId",
            "categories",
            "isRead",
            "isDraft",
            "hasAttachments",
            "bodyPreview",
            "body",
            "uniqueBody",
            "internetMessageHeaders",
            "importance",
            "flag",
            "changeKey",
            "webLink");

    final String immutableId;
    final ObjectNode json;
    final List<SimulatedAttachment> attachments = new ArrayList<>();
    final Map<String, String> properties = new LinkedHashMap<>();
    /** The message it is a reply to or a forward of; empty for others. */
    String answers = "";

    String folder;
    String movingId;
    int version = 1;
    /** How many changes of its mailbox there were when it came into its folder. */
    int cameAt;

    SimulatedMessage(int number, String folder, ObjectNode json) {
        // ids are case-sensitive: every second one differs from the one before in nothing else
        this.immutableId = "AAkImmutable-" + number / 2 + (number % 2 == 0 ? "A" : "a") + "=";
        this.movingId = "AAMkMoving-" + number + "-" + folder + "=";
        this.folder = folder;
        this.json = json;
    }

    boolean isDraft() {
        return json.path("isDraft").asBoolean();
    }

    Instant receivedAt() {
        return Instant.parse(json.path("receivedDateTime").asText());
    }

    boolean hasId(String id) {
        return immutableId.equals(id) || movingId.equals(id);
    }

    String etag() {
        return "W/\"" + immutableId + "-" + version + "\"";
    }

    ObjectNode rendered(boolean immutableIds, String select) {
        ObjectNode view = json.deepCopy();
        view.put("@odata.etag", etag());
        view.put("id", immutableIds ? immutableId : movingId);
        view.put("parentFolderId", "folder-" + folder);
        view.put("hasAttachments", attachments.stream().anyMatch(file -> !file.inline()));
        List<String> wanted = select.isEmpty() ? List.of() : List.of(select.split("\\s*,\\s*"));
        wanted.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw GraphRefusal.badRequest(
                    "Could not find a property named '" + name + "' on type 'microsoft.graph.message'.");
        });
        List<String> kept = new ArrayList<>(wanted.isEmpty() ? KNOWN : wanted);
        kept.removeIf(name -> wanted.isEmpty() && ON_REQUEST.contains(name));
        kept.addAll(List.of("id", "@odata.etag"));
        view.retain(kept);
        return view;
    }
}
