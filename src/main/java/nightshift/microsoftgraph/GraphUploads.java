package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Adds files to a draft: small ones in one call, from 3 MB on through an upload session. */
final class GraphUploads {
    private static final int SESSION_FROM = 3_000_000;
    /** A multiple of 320 KiB below 4 MB. */
    private static final int CHUNK = 12 * 320 * 1024;

    private final GraphHttp http;
    private final GraphLinks links;

    GraphUploads(GraphHttp http, GraphLinks links) {
        this.http = http;
        this.links = links;
    }

    void add(String messageId, String name, String contentType, byte[] content) throws GraphException {
        if (content.length < SESSION_FROM) {
            addAtOnce(messageId, name, contentType, content);
        } else {
            addInChunks(messageId, name, contentType, content);
        }
    }

    private void addAtOnce(String messageId, String name, String contentType, byte[] content) throws GraphException {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("@odata.type", "#microsoft.graph.fileAttachment")
                .put("name", name)
                .put("contentType", contentType)
                .put("contentBytes", content);
        http.exchange(GraphCall.json("POST", links.mailbox("", "messages", messageId, "attachments"), bytes(body)));
    }

    private void addInChunks(String messageId, String name, String contentType, byte[] content) throws GraphException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("AttachmentItem")
                .put("attachmentType", "file")
                .put("name", name)
                .put("contentType", contentType)
                .put("size", content.length);
        URI session = links.mailbox("", "messages", messageId, "attachments", "createUploadSession");
        String uploadUrl = http.json(GraphCall.json("POST", session, bytes(body)))
                .path("uploadUrl")
                .asText("");
        URI target = links.upload(uploadUrl);
        for (int from = 0; from < content.length; from += CHUNK) {
            int to = Math.min(from + CHUNK, content.length);
            String range = "bytes " + from + "-" + (to - 1) + "/" + content.length;
            http.exchange(GraphCall.upload(target, range, Arrays.copyOfRange(content, from, to)));
        }
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
