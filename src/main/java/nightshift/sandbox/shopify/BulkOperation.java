package nightshift.sandbox.shopify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bulk operation at the simulated store. Guarded by the store's lock. */
final class BulkOperation {
    final long number;
    final boolean mutation;
    final String query;
    /** The uploaded JSONL of a mutation. */
    final String variables;

    final Instant createdAt;
    String status = "CREATED";
    int polls;
    long objects;
    long roots;

    @Nullable
    Instant completedAt;

    @Nullable
    String errorCode;

    @Nullable
    String result;

    BulkOperation(long number, boolean mutation, String query, String variables, Instant createdAt) {
        this.number = number;
        this.mutation = mutation;
        this.query = query;
        this.variables = variables;
        this.createdAt = createdAt;
    }

    String gid() {
        return "gid://shopify/BulkOperation/" + number;
    }

    String type() {
        return mutation ? "MUTATION" : "QUERY";
    }

    boolean open() {
        return status.equals("CREATED") || status.equals("RUNNING") || status.equals("CANCELING");
    }

    /** @param results where result files are fetched, without a slash at the end */
    Map<String, @Nullable Object> shape(String results) {
        boolean there = status.equals("COMPLETED") && result != null && !result.isEmpty();
        Map<String, @Nullable Object> shape = new HashMap<>();
        shape.put("__typename", "BulkOperation");
        shape.put("id", gid());
        shape.put("status", status);
        shape.put("errorCode", errorCode);
        shape.put("type", type());
        shape.put("createdAt", createdAt.toString());
        shape.put("completedAt", completedAt == null ? null : completedAt.toString());
        shape.put("objectCount", String.valueOf(objects));
        shape.put("rootObjectCount", String.valueOf(roots));
        shape.put(
                "fileSize",
                there ? String.valueOf(Objects.requireNonNull(result).getBytes(StandardCharsets.UTF_8).length) : null);
        shape.put("url", there ? results + "/" + number + "?signature=sim" + number : null);
        shape.put("partialDataUrl", null);
        shape.put("query", query);
        return shape;
    }
}
