package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/** Reads the answer to a batch of queries: each item stands alone and may be refused alone. */
final class Batch {
    private Batch() {}

    /** The rows of one query; none where it was not in the batch. */
    static List<JsonNode> rows(JsonNode batch, String name, String entity) {
        for (JsonNode item : batch.path("BatchItemResponse")) {
            if (item.path("bId").asText().equals(name)) {
                Optional<QuickBooksFault> fault = QuickBooksFault.of(item.path("Fault"));
                fault.ifPresent(no -> {
                    throw RemoteFailure.hopeless(
                            RemoteSystem.QUICKBOOKS, "QuickBooks rejects a question for " + entity + ": " + no);
                });
                return BooksJson.list(item.path("QueryResponse").path(entity));
            }
        }
        return List.of();
    }
}
