package nightshift.microsoftgraph;

import org.apache.camel.spi.Metadata;

/** The message headers of the component. */
public final class MicrosoftGraphConstants {
    @Metadata(
            description = "The operation, instead of the endpoint's",
            javaType = "nightshift.microsoftgraph.MicrosoftGraphOperation")
    public static final String OPERATION = "CamelMicrosoftGraphOperation";

    @Metadata(description = "The immutable id of the message", javaType = "String")
    public static final String MESSAGE_ID = "CamelMicrosoftGraphMessageId";

    @Metadata(description = "The id of the attachment", javaType = "String")
    public static final String ATTACHMENT_ID = "CamelMicrosoftGraphAttachmentId";

    @Metadata(description = "The file name of an attachment to add", javaType = "String")
    public static final String ATTACHMENT_NAME = "CamelMicrosoftGraphAttachmentName";

    @Metadata(description = "The media type of an attachment, in and out", javaType = "String")
    public static final String CONTENT_TYPE = "CamelMicrosoftGraphContentType";

    @Metadata(
            description = "Folder id, well-known name or path, instead of the endpoint's; for move the destination",
            javaType = "String")
    public static final String FOLDER = "CamelMicrosoftGraphFolder";

    @Metadata(
            description =
                    "The nextLink or deltaLink of the page before; blank: begin. Taken off the message, because it holds a token",
            javaType = "String")
    public static final String LINK = "CamelMicrosoftGraphLink";

    @Metadata(
            description =
                    "Only messages received since then (ISO-8601 or java.time.Instant), instead of the endpoint's",
            javaType = "String")
    public static final String SINCE = "CamelMicrosoftGraphSince";

    @Metadata(description = "The key to find drafts and sent messages by", javaType = "String")
    public static final String KEY = "CamelMicrosoftGraphKey";

    @Metadata(description = "Only messages of this conversation", javaType = "String")
    public static final String CONVERSATION_ID = "CamelMicrosoftGraphConversationId";

    @Metadata(label = "consumer", description = "The mailbox the message lies in", javaType = "String")
    public static final String MAILBOX = "CamelMicrosoftGraphMailbox";

    private MicrosoftGraphConstants() {}
}
