package nightshift.microsoftgraph;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An attachment without its content.
 *
 * @param size in bytes, a bit larger than the file
 * @param contentType often {@code application/octet-stream} for a PDF
 */
public record GraphAttachment(
        String id,
        @JsonProperty("@odata.type") @Nullable String type,
        @Nullable String name,
        @Nullable String contentType,
        long size,
        @JsonProperty("isInline") boolean inline) {

    public Kind kind() {
        if ("#microsoft.graph.itemAttachment".equals(type)) {
            return Kind.ITEM;
        }
        return "#microsoft.graph.referenceAttachment".equals(type) ? Kind.REFERENCE : Kind.FILE;
    }

    public enum Kind {
        FILE,
        /** A mail, contact or event; its content is MIME. */
        ITEM,
        /** A link to a cloud file; it has no content here. */
        REFERENCE
    }
}
