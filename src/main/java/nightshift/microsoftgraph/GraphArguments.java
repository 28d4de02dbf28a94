package nightshift.microsoftgraph;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** What a message asks for: headers beat the endpoint's options, content is the body. */
final class GraphArguments {
    private final Message message;
    private final MicrosoftGraphConfiguration configuration;

    GraphArguments(Message message, MicrosoftGraphConfiguration configuration) {
        this.message = message;
        this.configuration = configuration;
    }

    /** The link holds a token, so it does not stay on the message, where it could be logged or sent on. */
    @Nullable
    String takeLink() {
        String link = text(MicrosoftGraphConstants.LINK);
        message.removeHeader(MicrosoftGraphConstants.LINK);
        return link;
    }

    @Nullable
    String conversationId() {
        return text(MicrosoftGraphConstants.CONVERSATION_ID);
    }

    String folder() {
        String folder = text(MicrosoftGraphConstants.FOLDER);
        return folder == null ? configuration.getFolder() : folder;
    }

    /** The folder to move to; there is no default for a write. */
    String destination() {
        return required(MicrosoftGraphConstants.FOLDER);
    }

    String messageId() {
        return required(MicrosoftGraphConstants.MESSAGE_ID);
    }

    String attachmentId() {
        return required(MicrosoftGraphConstants.ATTACHMENT_ID);
    }

    String attachmentName() {
        return required(MicrosoftGraphConstants.ATTACHMENT_NAME);
    }

    String key() {
        return required(MicrosoftGraphConstants.KEY);
    }

    String contentType() {
        String type = text(MicrosoftGraphConstants.CONTENT_TYPE);
        return type == null ? "application/octet-stream" : type;
    }

    @Nullable
    Instant since() {
        String since = text(MicrosoftGraphConstants.SINCE);
        return instant(since == null ? configuration.getSince() : since);
    }

    static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an instant such as 2026-11-01T00:00:00Z (option since)", e);
        }
    }

    GraphDraft draft() throws InvalidPayloadException {
        return message.getMandatoryBody(GraphDraft.class);
    }

    GraphUpdate update() throws InvalidPayloadException {
        return message.getMandatoryBody(GraphUpdate.class);
    }

    byte[] bytes() throws InvalidPayloadException {
        return message.getMandatoryBody(byte[].class);
    }

    private @Nullable String text(String header) {
        String value = message.getHeader(header, String.class);
        return value == null || value.isBlank() ? null : value;
    }

    private String required(String header) {
        String value = text(header);
        if (value == null) {
            throw new IllegalArgumentException("The header " + header + " is missing");
        }
        return value;
    }
}
