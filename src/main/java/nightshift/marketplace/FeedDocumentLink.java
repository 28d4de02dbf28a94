package nightshift.marketplace;

import java.util.Optional;

/**
 * Where a feed document is uploaded to or downloaded from, as Amazon answers. The URL is presigned, lives five minutes and
 * is a secret.
 */
public record FeedDocumentLink(String feedDocumentId, String url, Optional<String> compressionAlgorithm) {
    /** Byte for byte what the upload URL was signed with. */
    static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    public boolean gzip() {
        return compressionAlgorithm.filter("GZIP"::equals).isPresent();
    }

    public String contentType() {
        return CONTENT_TYPE;
    }

    @Override
    public String toString() {
        return "FeedDocumentLink[" + feedDocumentId + "]";
    }
}
