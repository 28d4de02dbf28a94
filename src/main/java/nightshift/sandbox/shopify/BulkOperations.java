package nightshift.sandbox.shopify;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bulk operations of the store (shopify-admin-graphql 12). One moves on each time it is looked at, and comes to its end by itself
 * after a moment, looked at or not.
 */
final class BulkOperations {
    /** In the context of each request: where the store is reached, such as {@code http://127.0.0.1:8099/shopify}. */
    static final String ORIGIN = "origin";

    private static final int AT_A_TIME = 5;

    private final Map<String, BulkOperation> operations = new LinkedHashMap<>();
    private final Store store;
    private final BulkRunner runner;
    private Duration atTheLatest = Duration.ofSeconds(2);
    private int pollsUntilDone = 2;
    private boolean failNext;

    BulkOperations(Store store, BulkRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    void pollsUntilDone(int polls, Duration latest) {
        pollsUntilDone = polls;
        atTheLatest = latest;
    }

    /** The next one that comes to its end fails, with nothing done. */
    void failNext() {
        failNext = true;
    }

    /** What has had its time comes to its end. */
    void settle() {
        operations.values().stream()
                .filter(BulkOperation::open)
                .filter(open -> !store.now().isBefore(open.createdAt.plus(atTheLatest)))
                .forEach(this::finish);
    }

    @SuppressWarnings("rawtypes")
    Map<String, DataFetcher> queries() {
        return Map.of(
                "bulkOperation", env -> look(env, Objects.requireNonNull(env.getArgument("id"))),
                "bulkOperations", this::list,
                "currentBulkOperation",
                        env -> newestFirst().stream()
                                .filter(one -> one.type().equals(env.getArgument("type")))
                                .findFirst()
                                .map(one -> look(env, one.gid()))
                                .orElse(null));
    }

    Object runQuery(DataFetchingEnvironment env) {
        String query = Objects.requireNonNull(env.getArgument("query"));
        List<Map<String, Object>> errors = new ArrayList<>();
        for (String objection : runner.objectionsToQuery(query)) {
            errors.add(ProductMutations.error(List.of("query"), objection, "INVALID"));
        }
        return errors.isEmpty() ? begin(env, false, query, "") : payload(null, errors);
    }

    Object runMutation(DataFetchingEnvironment env, Map<String, byte[]> uploads) {
        String mutation = Objects.requireNonNull(env.getArgument("mutation"));
        Optional<String> objection = runner.objectionToMutation(mutation);
        if (objection.isPresent()) {
            return refused("mutation", objection.get(), "INVALID_MUTATION");
        }
        byte[] upload = uploads.get(String.valueOf((Object) env.getArgument("stagedUploadPath")));
        if (upload == null) {
            return refused(
                    "stagedUploadPath",
                    "The JSONL file could not be found. Try uploading the file again, and check that you've entered the URL "
                            + "correctly for the stagedUploadPath mutation argument.",
                    "NO_SUCH_FILE");
        }
        String lines = new String(upload, StandardCharsets.UTF_8);
        return lines.isBlank()
                ? refused("stagedUploadPath", "The uploaded file is empty.", "INVALID_STAGED_UPLOAD_FILE")
                : begin(env, true, mutation, lines);
    }

    Object cancel(DataFetchingEnvironment env) {
        String gid = ProductMutations.gid(env.getArgument("id"), "BulkOperation");
        BulkOperation operation = operations.get(gid);
        if (operation == null) {
            return payload(null, List.of(Map.of("field", List.of("id"), "message", "Bulk operation does not exist")));
        }
        if (!operation.open()) {
            return payload(
                    operation.shape(results(env)),
                    List.of(Map.of(
                            "message",
                            "A bulk operation cannot be canceled when it is "
                                    + operation.status.toLowerCase(Locale.ROOT))));
        }
        operation.status = "CANCELING";
        return payload(operation.shape(results(env)), List.of());
    }

    private Object begin(DataFetchingEnvironment env, boolean mutation, String query, String variables) {
        List<BulkOperation> open = operations.values().stream()
                .filter(one -> one.open() && one.mutation == mutation)
                .toList();
        if (open.size() >= AT_A_TIME) {
            return payload(
                    null,
                    List.of(ProductMutations.error(
                            null,
                            "A bulk " + (mutation ? "mutation" : "query")
                                    + " operation for this app and shop is already in progress: "
                                    + open.stream().map(BulkOperation::gid).collect(Collectors.joining(", "))
                                    + ".",
                            "OPERATION_IN_PROGRESS")));
        }
        BulkOperation begun = new BulkOperation(store.nextNumber(), mutation, query, variables, store.now());
        operations.put(begun.gid(), begun);
        return payload(begun.shape(results(env)), List.of());
    }

    private @Nullable Object look(DataFetchingEnvironment env, String given) {
        BulkOperation operation = operations.get(ProductMutations.gid(given, "BulkOperation"));
        if (operation == null) {
            return null;
        }
        move(operation);
        return operation.shape(results(env));
    }

    private void move(BulkOperation operation) {
        if (!operation.open()) {
            return;
        }
        operation.polls++;
        if (operation.status.equals("CANCELING")) {
            operation.status = "CANCELED";
            operation.completedAt = store.now();
        } else if (operation.polls >= pollsUntilDone) {
            finish(operation);
        } else {
            operation.status = "RUNNING";
        }
    }

    private void finish(BulkOperation operation) {
        if (failNext) {
            failNext = false;
            operation.errorCode = "INTERNAL_SERVER_ERROR";
            operation.status = "FAILED";
        } else {
            runner.run(operation);
            operation.status = operation.errorCode == null ? "COMPLETED" : "FAILED";
        }
        operation.completedAt = store.now();
    }

    private Object list(DataFetchingEnvironment env) {
        SearchQuery<BulkOperation> query = ShopQueries.search(env, new Filter());
        List<BulkOperation> found =
                new ArrayList<>(newestFirst().stream().filter(query::matches).toList());
        if (Boolean.TRUE.equals(env.getArgument("reverse"))) {
            Collections.reverse(found);
        }
        return Paging.page(env, found, one -> one.shape(results(env)));
    }

    private List<BulkOperation> newestFirst() {
        List<BulkOperation> all = new ArrayList<>(operations.values());
        Collections.reverse(all);
        return all;
    }

    Optional<Map<String, @Nullable Object>> shape(String gid) {
        return Optional.ofNullable(operations.get(gid)).map(one -> one.shape(""));
    }

    Optional<String> result(String number) {
        return Optional.ofNullable(operations.get("gid://shopify/BulkOperation/" + number))
                .filter(one -> one.status.equals("COMPLETED"))
                .map(one -> one.result);
    }

    private static String results(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(ORIGIN) + "/bulk-results";
    }

    private static Object refused(String field, String message, String code) {
        return payload(null, List.of(ProductMutations.error(List.of(field), message, code)));
    }

    private static Object payload(@Nullable Object operation, List<?> errors) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        payload.put("bulkOperation", operation);
        payload.put("userErrors", errors);
        return payload;
    }

    /** The filter keys of {@code bulkOperations}. */
    private static final class Filter implements SearchQuery.Fields<BulkOperation> {
        @Override
        public Optional<Predicate<BulkOperation>> filter(String field, String comparator, String value) {
            return Optional.ofNullable(
                    switch (field) {
                        case "status" -> one -> anyOf(value, one.status);
                        case "operation_type" -> one -> anyOf(value, one.type());
                        case "id" -> one -> anyOf(value, String.valueOf(one.number));
                        case "created_at" -> one -> compare(one.createdAt, comparator, Instant.parse(value));
                        default -> null;
                    });
        }

        @Override
        public boolean freeText(BulkOperation one, String text) {
            return one.query.contains(text);
        }

        private static boolean compare(Instant at, String comparator, Instant value) {
            return comparator.startsWith(">") ? !at.isBefore(value) : !at.isAfter(value);
        }

        private static boolean anyOf(String list, String value) {
            return Arrays.stream(list.split(",")).anyMatch(one -> one.trim().equalsIgnoreCase(value));
        }
    }
}
