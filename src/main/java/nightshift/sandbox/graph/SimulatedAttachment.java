package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** @param contentType {@code message/rfc822} makes it an attached mail, {@code text/uri-list} a link to a cloud file */
record SimulatedAttachment(String id, String name, String contentType, byte[] content, boolean inline) {
    private static final List<String> SELECTABLE =
            List.of("id", "name", "contentType", "size", "isInline", "lastModifiedDateTime");

    String type() {
        return switch (contentType) {
            case "message/rfc822" -> "#microsoft.graph.itemAttachment";
            case "text/uri-list" -> "#microsoft.graph.referenceAttachment";
            default -> "#microsoft.graph.fileAttachment";
        };
    }

    boolean isReference() {
        return type().endsWith("referenceAttachment");
    }

    /** Without {@code $select} the content comes along, as with the real one. */
    ObjectNode json(String select) {
        ObjectNode json = GraphCall.JSON.createObjectNode();
        json.put("@odata.type", type());
        json.put("id", id).put("name", name).put("size", content.length + 180).put("isInline", inline);
        // an attached mail has no media type of its own
        json.put("contentType", type().endsWith("itemAttachment") ? null : contentType);
        if (select.isEmpty()) {
            return type().endsWith("fileAttachment") ? json.put("contentBytes", content) : json;
        }
        List<String> wanted = List.of(select.split("\\s*,\\s*"));
        wanted.stream().filter(name -> !SELECTABLE.contains(name)).findFirst().ifPresent(name -> {
            throw GraphRefusal.badRequest(
                    "Could not find a property named '" + name + "' on type 'microsoft.graph.attachment'.");
        });
        List<String> kept = new ArrayList<>(wanted);
        kept.addAll(List.of("id", "@odata.type"));
        json.retain(kept);
        return json;
    }
}
