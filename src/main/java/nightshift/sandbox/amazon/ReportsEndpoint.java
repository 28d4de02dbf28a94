package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import org.jspecify.annotations.Nullable;

/** Reports API 2021-06-30. A report is made as things stand when it is done; documents are packed. */
final class ReportsEndpoint {
    private static final Set<String> STATES = Set.of("CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE");

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Storage storage;
    private final ListingBook listings;
    private final Clock clock;
    private int pollsUntilDone = 2;
    private Optional<String> nextEndsAs = Optional.empty();

    ReportsEndpoint(Storage storage, ListingBook listings, Clock clock) {
        this.storage = storage;
        this.listings = listings;
        this.clock = clock;
    }

    synchronized void pollsUntilDone(int polls) {
        pollsUntilDone = polls;
    }

    /** @param status FATAL or CANCELLED */
    synchronized void nextEndsAs(String status) {
        nextEndsAs = Optional.of(status);
    }

    synchronized SandboxResponse create(SandboxRequest request) {
        JsonNode body = Json.body(request);
        Json.fields(
                body, Set.of("reportType", "marketplaceIds"), Set.of("dataStartTime", "dataEndTime", "reportOptions"));
        String type = body.path("reportType").asText();
        if (!type.equals(ListingsReport.TYPE)) {
            throw ApiError.invalid("The report type " + type + " is not supported");
        }
        if (!body.at("/marketplaceIds/0").asText().equals(AmazonSandbox.MARKETPLACE_ID)) {
            throw ApiError.invalid("marketplaceIds must hold " + AmazonSandbox.MARKETPLACE_ID);
        }
        String id = String.valueOf(70_000 + reports.size() + 1);
        reports.put(id, new Report(id, Instant.now(clock)));
        return SandboxResponse.json(202, Json.write(Map.of("reportId", id)));
    }

    synchronized SandboxResponse get(String id) {
        Report report = Optional.ofNullable(reports.get(id)).orElseThrow(() -> ApiError.notFound("Report " + id));
        move(report);
        return SandboxResponse.json(200, Json.write(report.json()));
    }

    synchronized SandboxResponse list(SandboxRequest request) {
        Query query = new Query(
                request,
                Set.of(
                        "reportTypes",
                        "processingStatuses",
                        "marketplaceIds",
                        "pageSize",
                        "createdSince",
                        "createdUntil",
                        "nextToken"));
        List<String> states = query.list("processingStatuses", STATES);
        Instant since = query.time("createdSince").orElse(Instant.EPOCH);
        if (query.list("reportTypes", Set.of()).isEmpty()) {
            throw ApiError.invalid("reportTypes or nextToken is needed");
        }
        List<Map<String, Object>> found = reports.values().stream()
                .filter(report -> states.isEmpty() || states.contains(report.status))
                .filter(report -> !report.created.isBefore(since))
                .map(Report::json)
                .limit(query.number("pageSize", 1, 100, 10))
                .toList();
        return SandboxResponse.json(200, Json.write(Map.of("reports", found)));
    }

    SandboxResponse document(SandboxRequest request, String id) {
        if (!storage.exists(id)) {
            throw ApiError.notFound("Document " + id);
        }
        return SandboxResponse.json(
                200,
                Json.write(Map.of(
                        "reportDocumentId",
                        id,
                        "url",
                        storage.downloadUrl(request.origin(), id),
                        "compressionAlgorithm",
                        "GZIP")));
    }

    private void move(Report report) {
        report.polls++;
        if (!report.status.startsWith("IN_")) {
            return;
        }
        if (report.polls < pollsUntilDone) {
            report.status = "IN_PROGRESS";
            return;
        }
        report.status = nextEndsAs.orElse("DONE");
        nextEndsAs = Optional.empty();
        report.ended = Instant.now(clock);
        if (report.status.equals("DONE")) {
            report.document = storage.newReport(FeedProcessor.packed(ListingsReport.of(listings.all())));
        }
    }

    /** Guarded by the endpoint. */
    private static final class Report {
        final String id;
        final Instant created;
        int polls;
        String status = "IN_QUEUE";

        @Nullable
        Instant ended;

        @Nullable
        String document;

        Report(String id, Instant created) {
            this.id = id;
            this.created = created;
        }

        Map<String, Object> json() {
            Map<String, Object> json = new TreeMap<>(Map.of(
                    "reportId",
                    id,
                    "reportType",
                    ListingsReport.TYPE,
                    "marketplaceIds",
                    List.of(AmazonSandbox.MARKETPLACE_ID),
                    "createdTime",
                    created.toString(),
                    "processingStatus",
                    status));
            if (ended != null) {
                json.put("processingEndTime", ended.toString());
            }
            if (document != null) {
                json.put("reportDocumentId", document);
            }
            return json;
        }
    }
}
