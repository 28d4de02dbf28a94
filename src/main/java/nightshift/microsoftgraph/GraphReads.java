package nightshift.microsoftgraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of one mailbox. Nothing here changes it. */
final class GraphReads {
    private static final String WHOLE =
            "$select=id,subject,from,sender,replyTo,toRecipients,ccRecipients,receivedDateTime,"
                    + "sentDateTime,internetMessageId,conversationId,parentFolderId,categories,isRead,isDraft,hasAttachments,"
                    + "bodyPreview,body,internetMessageHeaders";
    private static final String BRIEF =
            "$select=id,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,"
                    + "createdDateTime,lastModifiedDateTime,internetMessageId,conversationId,parentFolderId,categories,isRead,isDraft,hasAttachments,"
                    + "bodyPreview";

    private static final List<Integer> FEWER = List.of(10, 1);

    private final GraphHttp http;
    private final GraphLinks links;
    private final GraphFolders folders;
    private final MicrosoftGraphConfiguration configuration;

    GraphReads(GraphHttp http, GraphLinks links, GraphFolders folders, MicrosoftGraphConfiguration configuration) {
        this.http = http;
        this.links = links;
        this.folders = folders;
        this.configuration = configuration;
    }

    /**
     * One page of changes.
     *
     * @param link of the page before, or blank to begin
     */
    GraphPage delta(@Nullable String link, String folder, @Nullable Instant since) throws GraphException {
        URI uri = link == null || link.isBlank()
                ? links.mailbox(WHOLE + received(since), "mailFolders", folders.id(folder), "messages", "delta")
                : links.followed(link);
        JsonNode page = changes(uri);
        String next = page.path("@odata.nextLink").textValue();
        String delta = page.path("@odata.deltaLink").textValue();
        if ((next == null) == (delta == null)) {
            throw new GraphException(
                    "A delta page came without its link", GraphError.of(200, "UnreadableAnswer"), false, null);
        }
        List<GraphMessage> messages = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (JsonNode entry : page.path("value")) {
            if (entry.has("@removed")) {
                removed.add(entry.path("id").asText());
            } else {
                messages.add(read(entry, GraphMessage.class));
            }
        }
        return new GraphPage(messages, removed, next, delta);
    }

    /**
     * A page whose messages are too long never comes, however often it is asked for: Graph gives up with 504, or the answer is larger than
     * is taken. Fewer messages of it do. How many is said by each request, the link stays the same.
     */
    private JsonNode changes(URI uri) throws GraphException {
        try {
            return http.json(paged(uri));
        } catch (GraphException e) {
            return fewer(uri, FEWER, e);
        }
    }

    private JsonNode fewer(URI uri, List<Integer> sizes, GraphException failed) throws GraphException {
        if (sizes.isEmpty() || !isTooMuch(failed)) {
            throw failed;
        }
        if (sizes.get(0) >= configuration.getPageSize()) {
            return fewer(uri, sizes.subList(1, sizes.size()), failed);
        }
        try {
            return http.jsonAtOnce(GraphCall.get(uri).with("Prefer", "odata.maxpagesize=" + sizes.get(0)));
        } catch (GraphException e) {
            return fewer(uri, sizes.subList(1, sizes.size()), e);
        }
    }

    /** A refusal that names a time is about the number of calls. */
    private static boolean isTooMuch(GraphException failed) {
        boolean overloaded = failed.getStatusCode() == 503 || failed.getStatusCode() == 504;
        return failed.hasCode("AnswerTooLarge")
                || overloaded && failed.getRetryAfter().isEmpty()
                || failed.getCause() instanceof HttpTimeoutException
                        && !(failed.getCause() instanceof HttpConnectTimeoutException);
    }

    /** Messages of a folder, oldest first, without their bodies; at most {@code maxMessages}. */
    List<GraphMessage> list(String folder, @Nullable Instant since) throws GraphException {
        String query = BRIEF + received(since) + "&$orderby=receivedDateTime&$top=" + configuration.getPageSize();
        return values(walk(links.mailbox(query, "mailFolders", folders.id(folder), "messages")), GraphMessage.class);
    }

    /** Messages of one conversation in a folder. */
    List<GraphMessage> conversation(String folder, String conversationId) throws GraphException {
        String filter = GraphLinks.encoded("conversationId eq " + GraphLinks.quoted(conversationId));
        return values(
                walk(links.mailbox(BRIEF + "&$filter=" + filter, "mailFolders", folders.id(folder), "messages")),
                GraphMessage.class);
    }

    /** Drafts and sent messages made with exactly this key, in the whole mailbox. Outlook's own comparison ignores case. */
    List<GraphMessage> findByKey(String key) throws GraphException {
        String property = GraphLinks.quoted(configuration.getKeyProperty());
        String filter = "singleValueExtendedProperties/Any(ep: ep/id eq " + property + " and ep/value eq "
                + GraphLinks.quoted(key) + ")";
        String expand = "singleValueExtendedProperties($filter=id eq " + property + ")";
        String query = BRIEF + "&$filter=" + GraphLinks.encoded(filter) + "&$expand=" + GraphLinks.encoded(expand);
        List<GraphMessage> found = new ArrayList<>();
        for (JsonNode message : walk(links.mailbox(query, "messages"))) {
            if (keyOf(message).equals(key)) {
                found.add(read(message, GraphMessage.class));
            }
        }
        return found;
    }

    /** Without it nobody could tell whether the message is there already. */
    private static String keyOf(JsonNode message) throws GraphException {
        JsonNode value = message.at("/singleValueExtendedProperties/0/value");
        if (!value.isTextual()) {
            throw new GraphException(
                    "A message found by its key came without that key",
                    GraphError.of(200, "UnreadableAnswer"),
                    false,
                    null);
        }
        return value.textValue();
    }

    GraphMessage message(String id) throws GraphException {
        return read(http.json(GraphCall.get(links.mailbox(WHOLE, "messages", id))), GraphMessage.class);
    }

    GraphFolder folder(String folder) throws GraphException {
        URI uri = links.mailbox(
                "$select=id,displayName,totalItemCount,unreadItemCount", "mailFolders", folders.id(folder));
        return read(http.json(GraphCall.get(uri)), GraphFolder.class);
    }

    /** The attachments without their content, which would otherwise all come along as base64. */
    List<GraphAttachment> attachments(String messageId) throws GraphException {
        URI uri = links.mailbox("$select=id,name,contentType,size,isInline", "messages", messageId, "attachments");
        return values(http.json(GraphCall.get(uri)).path("value"), GraphAttachment.class);
    }

    /** The raw bytes of a file, or the MIME of an attached mail. */
    GraphAnswer attachment(String messageId, String attachmentId) throws GraphException {
        URI uri = links.mailbox("", "messages", messageId, "attachments", attachmentId, "$value");
        try {
            return http.exchange(GraphCall.get(uri).atMost(configuration.getMaxAttachmentSize()));
        } catch (GraphException e) {
            if (e.hasCode("AnswerTooLarge")) {
                throw new GraphException(
                        String.valueOf(e.getMessage()), GraphError.of(200, "AttachmentTooLarge"), false, e);
            }
            if (e.getStatusCode() != 405) {
                throw e;
            }
            throw new GraphException(
                    "The attachment is a link to a cloud file and has no content in the mail",
                    GraphError.of(405, "ReferenceAttachment"),
                    false,
                    e);
        }
    }

    private List<JsonNode> walk(URI first) throws GraphException {
        List<JsonNode> all = new ArrayList<>();
        URI uri = first;
        while (uri != null) {
            JsonNode page = http.json(paged(uri));
            page.path("value").forEach(all::add);
            String next = page.path("@odata.nextLink").textValue();
            boolean enough = next == null || all.size() >= configuration.getMaxMessages();
            uri = enough ? null : links.followed(next);
        }
        return all.size() <= configuration.getMaxMessages() ? all : all.subList(0, configuration.getMaxMessages());
    }

    private GraphCall paged(URI uri) {
        return GraphCall.get(uri).with("Prefer", "odata.maxpagesize=" + configuration.getPageSize());
    }

    private static String received(@Nullable Instant since) {
        return since == null
                ? ""
                : "&$filter=" + GraphLinks.encoded("receivedDateTime ge " + since.truncatedTo(ChronoUnit.SECONDS));
    }

    private static <T> List<T> values(Iterable<JsonNode> nodes, Class<T> type) throws GraphException {
        List<T> values = new ArrayList<>();
        for (JsonNode node : nodes) {
            values.add(read(node, type));
        }
        return values;
    }

    static <T> T read(JsonNode node, Class<T> type) throws GraphException {
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new GraphException(
                    "A " + type.getSimpleName() + " of Graph could not be read",
                    GraphError.of(200, "UnreadableAnswer"),
                    false,
                    null);
        }
    }
}
