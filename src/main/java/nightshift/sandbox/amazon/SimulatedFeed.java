package nightshift.sandbox.amazon;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A feed at the simulated Amazon. Guarded by {@link FeedsEndpoint}. */
final class SimulatedFeed {
    final String id;
    final String type;
    final String document;
    final Instant created;
    final @Nullable FeedFault fault;
    int polls;
    String status = "IN_QUEUE";

    @Nullable
    String report;

    boolean packed;

    @Nullable
    Instant endedAt;

    SimulatedFeed(String id, String type, String document, Instant created, @Nullable FeedFault fault) {
        this.id = id;
        this.type = type;
        this.document = document;
        this.created = created;
        this.fault = fault;
    }

    boolean ended() {
        return status.equals("DONE") || status.equals("FATAL") || status.equals("CANCELLED");
    }

    Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>(Map.of(
                "feedId", id,
                "feedType", type,
                "createdTime", created.toString(),
                "processingStatus", status));
        if (endedAt != null) {
            json.put("processingEndTime", endedAt.toString());
        }
        if (report != null) {
            json.put("resultFeedDocumentId", report);
        }
        return json;
    }
}
