package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** What a company's address answers, once the caller may ask. */
final class CompanyApi {
    private static final int LARGEST_BATCH = 30;

    private final CompanyFile company;
    private final Bills bills;
    private final Books books;
    private final Queries queries;
    private final Changes changes;
    private final Uploads uploads;
    private final Replays replays = new Replays();

    CompanyApi(CompanyFile company, Bills bills, Books books) {
        this.company = company;
        this.bills = bills;
        this.books = books;
        queries = new Queries(company);
        changes = new Changes(company);
        uploads = new Uploads(company, books);
    }

    void queryLag(Duration lag) {
        queries.lag(lag);
    }

    void replayRefusals() {
        replays.keepRefusals();
    }

    void changesAtMost(int objects) {
        changes.most(objects);
    }

    SandboxResponse answer(String operation, SandboxRequest request, Parameters query) {
        return switch (operation) {
            case "query" -> enveloped(Json.object().set("QueryResponse", queries.answer(statement(request, query))));
            case "cdc" -> enveloped(changes.answer(query));
            case "batch" -> enveloped(batch(json(request)));
            case "upload" -> replays.once(query.get("requestid"), () -> enveloped(uploads.answer(request)));
            case "preferences" -> enveloped(Json.object().set("Preferences", preferences()));
            case "createBill" -> replays.once(query.get("requestid"), () -> created(json(request), query));
            case "updateBill", "updatePurchaseOrder" -> updated(Operations.kind(operation), json(request));
            case "deleteBill" -> deleted(json(request));
            default -> read(operation, request);
        };
    }

    private SandboxResponse read(String operation, SandboxRequest request) {
        String kind = Operations.kind(operation);
        if (!operation.startsWith("read")) {
            throw Refusal.of("500", "Unsupported Operation", "Operation " + request.line() + " is not supported.");
        }
        return enveloped(Json.object()
                .set(kind, company.get(kind, Operations.id(request)).deepCopy()));
    }

    private SandboxResponse created(ObjectNode bill, Parameters query) {
        boolean allowDuplicate = query.get("include").orElse("").equals("allowduplicatedocnum");
        return enveloped(
                Json.object().set("Bill", bills.create(bill, allowDuplicate).deepCopy()));
    }

    /** A sparse update. One of a bill must name the vendor again; a stale token is refused. */
    private SandboxResponse updated(String kind, ObjectNode request) {
        ObjectNode entity = company.get(kind, request.path("Id").asText());
        fresh(entity, request);
        if (kind.equals("Bill") && !request.has("VendorRef")) {
            throw Refusal.missing("VendorRef");
        }
        if (!request.path("sparse").asBoolean()) {
            throw Refusal.of("500", "Unsupported Operation", "This sandbox takes sparse updates only");
        }
        request.fields().forEachRemaining(field -> entity.set(field.getKey(), field.getValue()));
        entity.put("sparse", false);
        company.touch(entity);
        books.write(
                "quickbooks.update",
                kind + " " + entity.path("Id").asText(),
                Map.of(
                        "fields",
                        List.copyOf(request.properties().stream()
                                .map(Map.Entry::getKey)
                                .toList())));
        return enveloped(Json.object().set(kind, entity.deepCopy()));
    }

    private SandboxResponse deleted(ObjectNode request) {
        String id = request.path("Id").asText();
        fresh(company.get("Bill", id), request);
        books.write("quickbooks.deletion", "bill " + id, Map.of("id", id));
        return enveloped(Json.object().set("Bill", bills.delete(id)));
    }

    private static void fresh(ObjectNode entity, ObjectNode request) {
        if (!entity.path("SyncToken").asText().equals(request.path("SyncToken").asText())) {
            throw Refusal.of(
                    "5010",
                    "Stale Object Error",
                    "Stale Object Error : You and another user were working on this at the same time. Another user finished before you did, so your work was not saved.");
        }
    }

    private ObjectNode batch(ObjectNode request) {
        List<JsonNode> items = Json.list(request, "BatchItemRequest");
        if (items.size() > LARGEST_BATCH) {
            throw Refusal.of(
                    "1040", "Batch size exceeds allowed limit", "Batch size exceeds allowed limit of " + LARGEST_BATCH);
        }
        ObjectNode answer = Json.object();
        ArrayNode responses = answer.putArray("BatchItemResponse");
        items.forEach(item -> responses.add(item(item)));
        return answer;
    }

    private ObjectNode item(JsonNode item) {
        ObjectNode answer = Json.object().put("bId", item.path("bId").asText());
        try {
            if (item.has("Query")) {
                answer.set("QueryResponse", queries.answer(item.path("Query").asText()));
            } else if (item.path("operation").asText().equals("create")
                    && item.path("Bill") instanceof ObjectNode bill) {
                answer.set("Bill", bills.create(bill, false).deepCopy());
            } else {
                throw Refusal.of("500", "Unsupported Operation", "This sandbox takes queries and new bills in a batch");
            }
        } catch (Refusal e) {
            answer.set("Fault", e.fault());
        }
        return answer;
    }

    private ObjectNode preferences() {
        ObjectNode preferences = Json.object();
        preferences
                .putObject("CurrencyPrefs")
                .put("MultiCurrencyEnabled", false)
                .set("HomeCurrency", Json.object().put("value", "USD"));
        preferences
                .putObject("AccountingInfoPrefs")
                .put(
                        "BookCloseDate",
                        bills.closedThrough().map(Object::toString).orElse(""));
        preferences.putObject("TaxPrefs").put("UsingSalesTax", false);
        return preferences;
    }

    private static String statement(SandboxRequest request, Parameters query) {
        if (request.method().equals("POST")) {
            return request.text();
        }
        return query.get("query").orElseThrow(() -> Refusal.missing("query"));
    }

    private static ObjectNode json(SandboxRequest request) {
        if (!request.header("content-type").orElse("").startsWith("application/json")) {
            throw Refusal.of("1050", "Invalid content type", "The content type must be application/json");
        }
        return Json.read(request.body());
    }

    private SandboxResponse enveloped(JsonNode body) {
        return QuickBooksSandbox.envelope((ObjectNode) body, company.now());
    }
}
