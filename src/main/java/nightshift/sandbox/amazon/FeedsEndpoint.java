package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** Feeds API 2021-06-30 (amazon-sp-api 6). A feed moves on each time it is polled. */
final class FeedsEndpoint {
    private static final Set<String> STATES = Set.of("CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE");

    private final Map<String, SimulatedFeed> feeds = new LinkedHashMap<>();
    private final Queue<FeedFault> faults = new ArrayDeque<>();
    private final Storage storage;
    private final FeedProcessor processor;
    private final Books books;
    private final Clock clock;
    private int pollsUntilDone = 2;

    FeedsEndpoint(Storage storage, FeedProcessor processor, Books books, Clock clock) {
        this.storage = storage;
        this.processor = processor;
        this.books = books;
        this.clock = clock;
    }

    synchronized void pollsUntilDone(int polls) {
        pollsUntilDone = polls;
    }

    synchronized void nextFeed(FeedFault fault) {
        faults.add(fault);
    }

    SandboxResponse createDocument(SandboxRequest request) {
        JsonNode body = Json.body(request);
        Json.fields(body, Set.of("contentType"), Set.of());
        String id = storage.newDocument(body.path("contentType").asText());
        return SandboxResponse.json(
                201, Json.write(Map.of("feedDocumentId", id, "url", storage.uploadUrl(request.origin(), id))));
    }

    synchronized SandboxResponse create(SandboxRequest request) {
        JsonNode body = Json.body(request);
        Json.fields(body, Set.of("feedType", "marketplaceIds", "inputFeedDocumentId"), Set.of("feedOptions"));
        if (body.path("marketplaceIds").isEmpty() || body.path("marketplaceIds").size() > 25) {
            throw ApiError.invalid("marketplaceIds must hold 1 to 25 values");
        }
        String document = body.path("inputFeedDocumentId").asText();
        if (storage.content(document).isEmpty()) {
            throw ApiError.invalid("The inputFeedDocumentId is unknown or was never uploaded");
        }
        String id = String.valueOf(50_000 + feeds.size() + 1);
        String type = body.path("feedType").asText();
        feeds.put(id, new SimulatedFeed(id, type, document, Instant.now(clock), faults.poll()));
        books.write("amazon.feed", id, Map.of("type", type, "document", document));
        return SandboxResponse.json(202, Json.write(Map.of("feedId", id)));
    }

    synchronized SandboxResponse get(SandboxRequest request, String id) {
        SimulatedFeed feed = Optional.ofNullable(feeds.get(id)).orElseThrow(() -> ApiError.notFound("Feed " + id));
        move(feed);
        Map<String, Object> json = new TreeMap<>(feed.json());
        json.put("marketplaceIds", List.of(AmazonSandbox.MARKETPLACE_ID));
        return SandboxResponse.json(200, Json.write(json));
    }

    synchronized SandboxResponse list(SandboxRequest request) {
        Query query = new Query(
                request,
                Set.of(
                        "feedTypes",
                        "marketplaceIds",
                        "pageSize",
                        "processingStatuses",
                        "createdSince",
                        "createdUntil",
                        "nextToken"));
        List<String> types = query.list("feedTypes", Set.of());
        List<String> states = query.list("processingStatuses", STATES);
        Instant since = query.time("createdSince").orElse(Instant.EPOCH);
        int size = query.number("pageSize", 1, 100, 10);
        if (types.isEmpty() && query.one("nextToken").isEmpty()) {
            throw ApiError.invalid("feedTypes or nextToken is needed");
        }
        List<Map<String, Object>> found = feeds.values().stream()
                .filter(feed -> types.contains(feed.type) && !feed.created.isBefore(since))
                .filter(feed -> states.isEmpty() || states.contains(feed.status))
                .limit(size)
                .map(SimulatedFeed::json)
                .toList();
        return SandboxResponse.json(200, Json.write(Map.of("feeds", found)));
    }

    synchronized SandboxResponse document(SandboxRequest request, String id) {
        if (!storage.exists(id)) {
            throw ApiError.notFound("Document " + id);
        }
        Map<String, Object> json =
                new TreeMap<>(Map.of("feedDocumentId", id, "url", storage.downloadUrl(request.origin(), id)));
        if (feeds.values().stream().anyMatch(feed -> id.equals(feed.report) && feed.packed)) {
            json.put("compressionAlgorithm", "GZIP");
        }
        return SandboxResponse.json(200, Json.write(json));
    }

    private void move(SimulatedFeed feed) {
        feed.polls++;
        if (feed.ended() || feed.fault == FeedFault.QUEUED) {
            return;
        }
        if (feed.polls < pollsUntilDone || feed.fault == FeedFault.STUCK) {
            feed.status = feed.polls > 1 || feed.fault == FeedFault.STUCK ? "IN_PROGRESS" : feed.status;
            return;
        }
        processor.process(feed);
        feed.endedAt = Instant.now(clock);
    }
}
