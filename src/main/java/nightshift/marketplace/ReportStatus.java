package nightshift.marketplace;

import java.util.Optional;
import java.util.Set;

/**
 * How a report stands at Amazon.
 *
 * @param processingStatus IN_QUEUE, IN_PROGRESS, DONE, CANCELLED (also: there is nothing to report), FATAL
 */
public record ReportStatus(String reportId, String processingStatus, Optional<String> reportDocumentId) {
    private static final Set<String> FAILED = Set.of("CANCELLED", "FATAL");

    public boolean completed() {
        return processingStatus.equals("DONE") && reportDocumentId.isPresent();
    }

    public boolean failed() {
        return FAILED.contains(processingStatus);
    }

    public boolean ended() {
        return completed() || failed();
    }
}
