package nightshift.sandbox.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedProduct;
import nightshift.sandbox.SeedProductLine;

/** The simulated Shopify store under {@code /shopify}: token endpoint and Admin GraphQL API. */
public final class ShopifySandbox implements SandboxSystem {
    public static final String ACCESS_TOKEN = "shpat_sandbox";
    public static final String CLIENT_ID = "sandbox-shop-client";
    public static final String CLIENT_SECRET = "sandbox-shop-secret";

    static final List<String> VERSIONS = List.of("2025-10", "2026-01", "2026-04", "2026-07");
    private static final Pattern OPERATION = Pattern.compile("\"operationName\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern GRAPHQL = Pattern.compile("/admin/api/([^/]+)/graphql\\.json");

    private final ObjectMapper json = new ObjectMapper();
    private final Books books;
    private final Store store;
    private final Tokens tokens;
    private final LeakyBucket bucket;
    private final StagedUploads uploads = new StagedUploads();
    private final BulkOperations bulk;
    private final GraphQlEndpoint graphQl;

    public ShopifySandbox(Books books, Clock clock) {
        this.books = books;
        store = new Store(clock);
        tokens = new Tokens(clock);
        bucket = new LeakyBucket(clock);
        BulkRunner runner = new BulkRunner();
        bulk = new BulkOperations(store, runner);
        ShopQueries queries = new ShopQueries(store, tokens);
        GraphQLSchema schema = ShopSchema.of(
                queries,
                new CatalogQueries(store, queries, bulk),
                ShopWrites.ofOrders(queries, new FulfillmentMutations(store, books)),
                ShopWrites.ofItems(
                        queries, new ProductMutations(store, books), new StockMutations(store, books), uploads, bulk));
        graphQl = new GraphQlEndpoint(schema, bucket);
        runner.knows(schema, graphQl);
    }

    public void add(SeedOrder order) {
        store.add(order);
    }

    public void add(SeedProduct product) {
        store.add(product.asLine());
    }

    public void add(SeedProductLine product) {
        store.add(product);
    }

    /** For tests and scenarios: things that happen at the store meanwhile. */
    public ShopEvents events() {
        return new ShopEvents(store, tokens, bucket, bulk);
    }

    /** Orders that changed within this time are not found by search, only by id. */
    public void indexLag(Duration lag) {
        store.indexLag(lag);
    }

    @Override
    public String path() {
        return "/shopify";
    }

    @Override
    public String operation(SandboxRequest request) {
        Matcher name = OPERATION.matcher(request.text());
        if (request.path().startsWith("/staged-uploads") || request.path().startsWith("/bulk-results/")) {
            return "shopify.storage" + request.method();
        }
        return "shopify."
                + (request.path().endsWith("/access_token") ? "token" : name.find() ? name.group(1) : "unknown");
    }

    @Override
    public void misbehave(String way) {
        if (way.equals("bulk-failed")) {
            events().failNextBulk();
            return;
        }
        if (!way.equals("expire-tokens")) {
            SandboxSystem.super.misbehave(way);
        }
        tokens.expire();
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        if (request.line().equals("POST /admin/oauth/access_token")) {
            return token(request);
        }
        if (request.line().equals("POST /staged-uploads")) {
            books.count("shopify.upload");
            synchronized (store) {
                return uploads.take(request);
            }
        }
        if (request.line().startsWith("GET /bulk-results/")) {
            return bulkResult(request.path().substring("/bulk-results/".length()));
        }
        Matcher graphQlPath = GRAPHQL.matcher(request.path());
        if (!request.method().equals("POST") || !graphQlPath.matches()) {
            return SandboxResponse.json(404, "{\"errors\":\"Not Found\"}");
        }
        String asked = graphQlPath.group(1);
        // a version that is gone falls forward to the oldest one
        return graphQl(request).with("X-Shopify-API-Version", VERSIONS.contains(asked) ? asked : VERSIONS.get(0));
    }

    private SandboxResponse bulkResult(String number) {
        books.count("shopify.bulk-result");
        synchronized (store) {
            return bulk.result(number)
                    .map(text -> new SandboxResponse(
                            200, Map.of("Content-Type", "application/jsonl"), text.getBytes(StandardCharsets.UTF_8)))
                    .orElseGet(() -> SandboxResponse.json(404, "{\"errors\":\"Not Found\"}"));
        }
    }

    private SandboxResponse graphQl(SandboxRequest request) {
        if (!tokens.good(request.header("X-Shopify-Access-Token"))) {
            return SandboxResponse.json(
                    401,
                    "{\"errors\":\"[API] Invalid API key or access token (unrecognized login or wrong password)\"}");
        }
        try {
            JsonNode body = json.readTree(request.text());
            if (!body.path("query").isTextual()) {
                return SandboxResponse.json(400, "{\"errors\":{\"query\":\"Required parameter missing or invalid\"}}");
            }
            return SandboxResponse.json(200, json.writeValueAsString(executed(body, request.origin() + path())));
        } catch (JsonProcessingException e) {
            return SandboxResponse.json(400, "{\"errors\":{\"query\":\"Required parameter missing or invalid\"}}");
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> executed(JsonNode body, String origin) {
        String operation = body.path("operationName").asText();
        books.count("shopify." + operation);
        Map<String, Object> variables =
                body.path("variables").isObject() ? json.convertValue(body.path("variables"), Map.class) : Map.of();
        synchronized (store) {
            bulk.settle();
            return graphQl.answer(body.path("query").asText(), operation, variables, origin);
        }
    }

    private SandboxResponse token(SandboxRequest request) {
        books.count("shopify.token");
        List<String> form = List.of(request.text().split("&"));
        boolean good = form.contains("grant_type=client_credentials")
                && form.contains("client_id=" + CLIENT_ID)
                && form.contains("client_secret=" + CLIENT_SECRET);
        try {
            return good
                    ? SandboxResponse.json(200, json.writeValueAsString(tokens.grant()))
                    : SandboxResponse.json(400, "{\"error\":\"invalid_client\"}");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
