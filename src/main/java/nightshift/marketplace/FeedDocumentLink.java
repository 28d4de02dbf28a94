package nightshift.marketplace;

import java.util.Optional;

/**
 * Where a feed document is uploaded to or downloaded from, as Amazon answers. The URL is presigned, lives five minutes and
 * is a secret.
 */
public record FeedDocumentLink(String feedDocumentId, String url, Optional<String> compressionAlgorithm) {
    public boolean gzip() {
        return compressionAlgorithm.filter("GZIP"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "FeedDocumentLink[" + feedDocumentId + "]";
    }
}
