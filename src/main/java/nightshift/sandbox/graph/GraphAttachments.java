package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxResponse;

/** The attachments of a message: list, content, small additions and upload sessions. */
final class GraphAttachments {
    private static final int LARGEST_CHUNK = 4 * 1024 * 1024;
    private static final int LARGEST_REQUEST = 4 * 1024 * 1024;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");

    private final Books books;
    private final AtomicInteger numbers;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    GraphAttachments(Books books, AtomicInteger numbers) {
        this.books = books;
        this.numbers = numbers;
    }

    ObjectNode list(SimulatedMessage message, GraphCall call) {
        if (call.option("$top").isPresent() || call.option("$skip").isPresent()) {
            throw GraphRefusal.badRequest("$top and $skip are not supported on attachments.");
        }
        ObjectNode page = GraphCall.JSON.createObjectNode();
        ArrayNode value = page.putArray("value");
        message.attachments.forEach(
                file -> value.add(file.json(call.option("$select").orElse(""))));
        return page;
    }

    static SimulatedAttachment one(SimulatedMessage message, String id) {
        return message.attachments.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(GraphRefusal::notFound);
    }

    SandboxResponse content(SimulatedAttachment file) {
        if (file.isReference()) {
            throw GraphRefusal.noSuchMethod();
        }
        return new SandboxResponse(200, Map.of("Content-Type", file.contentType()), file.content());
    }

    ObjectNode add(SimulatedMessage message, GraphCall call) {
        if (call.request().body().length > LARGEST_REQUEST) {
            throw new GraphRefusal(413, "RequestEntityTooLarge", "The request is larger than 4 MB.");
        }
        ObjectNode wanted = call.body();
        try {
            byte[] content = wanted.path("contentBytes").binaryValue();
            if (content == null || !wanted.path("@odata.type").asText().equals("#microsoft.graph.fileAttachment")) {
                throw GraphRefusal.badRequest("The sandbox takes fileAttachment with contentBytes only.");
            }
            return attach(
                            message,
                            wanted.path("name").asText(),
                            wanted.path("contentType").asText(),
                            content)
                    .json("id,name,size");
        } catch (IOException e) {
            throw new GraphRefusal(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string.");
        }
    }

    ObjectNode session(SimulatedMessage message, GraphCall call) {
        ObjectNode wanted = call.body();
        int size = wanted.at("/AttachmentItem/size").asInt();
        if (!wanted.at("/AttachmentItem/attachmentType").asText().equals("file") || size < 3_000_000) {
            throw new GraphRefusal(400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize", "Use it from 3 MB on.");
        }
        String id = UUID.randomUUID().toString();
        sessions.put(
                id,
                new Session(message, wanted.at("/AttachmentItem/name").asText(), size, new ByteArrayOutputStream()));
        return GraphCall.JSON
                .createObjectNode()
                .put("uploadUrl", call.request().origin() + "/graph/upload/" + id + "?authtoken=sandbox");
    }

    SandboxResponse upload(GraphCall call) {
        Session session = sessions.get(call.segment(1));
        if (session == null || !call.is("PUT")) {
            throw GraphRefusal.notFound();
        }
        if (call.request().header("authorization").isPresent()) {
            throw new GraphRefusal(401, "InvalidAuthenticationToken", "An upload URL takes no Authorization.");
        }
        Matcher range = RANGE.matcher(call.request().header("content-range").orElse(""));
        byte[] chunk = call.request().body();
        if (!range.matches()
                || Integer.parseInt(range.group(1)) != session.taken.size()
                || Integer.parseInt(range.group(3)) != session.size
                || chunk.length > LARGEST_CHUNK) {
            throw GraphRefusal.badRequest("The chunk does not follow the one before, or is larger than 4 MB.");
        }
        session.taken.writeBytes(chunk);
        if (session.taken.size() < session.size) {
            return SandboxResponse.json(200, "{\"nextExpectedRanges\":[\"" + session.taken.size() + "-\"]}");
        }
        sessions.remove(call.segment(1));
        attach(session.message, session.name, "application/octet-stream", session.taken.toByteArray());
        return SandboxResponse.empty(201).with("Location", call.root() + "/attachments");
    }

    private SimulatedAttachment attach(SimulatedMessage message, String name, String type, byte[] content) {
        if (!message.isDraft()) {
            throw new GraphRefusal(400, "ErrorInvalidOperation", "Files can be added to drafts only.");
        }
        SimulatedAttachment file =
                new SimulatedAttachment("attachment-" + numbers.incrementAndGet(), name, type, content, false);
        message.attachments.add(file);
        books.write("graph.attachment", message.immutableId, Map.of("name", name, "size", content.length));
        return file;
    }

    private record Session(SimulatedMessage message, String name, int size, ByteArrayOutputStream taken) {}
}
