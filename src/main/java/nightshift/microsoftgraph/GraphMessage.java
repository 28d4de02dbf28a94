package nightshift.microsoftgraph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as Graph gives it (resource type {@code message}). A changed message in a delta carries at least what changed,
 * so everything but the id may be missing. The id is immutable within the mailbox and case-sensitive.
 */
public record GraphMessage(
        String id,
        @JsonProperty("@odata.etag") @Nullable String etag,
        @Nullable String subject,
        @Nullable GraphAddress from,
        @Nullable GraphAddress sender,
        @Nullable List<GraphAddress> replyTo,
        @Nullable List<GraphAddress> toRecipients,
        @Nullable List<GraphAddress> ccRecipients,
        @Nullable Instant receivedDateTime,
        @Nullable Instant sentDateTime,
        @Nullable Instant createdDateTime,
        @Nullable Instant lastModifiedDateTime,
        @Nullable String internetMessageId,
        @Nullable String conversationId,
        @Nullable String parentFolderId,
        @Nullable List<String> categories,
        @JsonProperty("isRead") @Nullable Boolean read,
        @JsonProperty("isDraft") @Nullable Boolean draft,
        @Nullable Boolean hasAttachments,
        @Nullable String bodyPreview,
        @Nullable Body body,
        @Nullable List<Header> internetMessageHeaders) {

    public List<String> categoriesOrNone() {
        return categories == null ? List.of() : categories;
    }

    /** @param contentType html or text */
    public record Body(@Nullable String contentType, @Nullable String content) {}

    public record Header(String name, @Nullable String value) {}
}
