package nightshift.marketplace;

import java.util.Optional;

/** Where a report's document is downloaded. The URL is presigned, lives five minutes and is a secret. */
public record ReportLink(String reportDocumentId, String url, Optional<String> compressionAlgorithm) {
    public boolean gzip() {
        return compressionAlgorithm.filter("GZIP"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "ReportLink[" + reportDocumentId + "]";
    }
}
