package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** One mutation for each line of an uploaded file: what is asked of Shopify, and how its answers read (shopify-admin-graphql 12). */
@Component
public class BulkMutations {
    private static final JsonMapper JSON = new JsonMapper();

    /** The file: the variables of one mutation a line. */
    public String lines(List<ProductPrices> products) {
        return products.stream().map(BulkMutations::line).collect(Collectors.joining("\n"));
    }

    private static String line(ProductPrices prices) {
        try {
            return JSON.writeValueAsString(prices.variables());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public ShopifyRequest stage() {
        return new ShopifyRequest(
                ShopifyOperation.STAGE_UPLOAD,
                Map.of(
                        "input",
                        List.of(Map.of(
                                "resource",
                                "BULK_MUTATION_VARIABLES",
                                "filename",
                                UploadForm.FILE_NAME,
                                "mimeType",
                                UploadForm.TYPE,
                                "httpMethod",
                                "POST"))));
    }

    public StagedTarget target(JsonNode data) {
        JsonNode payload = data.path("stagedUploadsCreate");
        JsonNode target = payload.path("stagedTargets").path(0);
        if (!target.path("url").isTextual()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY, "Shopify takes no file of prices: " + UserErrors.in(payload));
        }
        List<StagedTarget.Parameter> parameters = new ArrayList<>();
        target.path("parameters")
                .forEach(one -> parameters.add(new StagedTarget.Parameter(
                        one.path("name").asText(), one.path("value").asText())));
        return new StagedTarget(target.path("url").asText(), parameters);
    }

    public ShopifyRequest run(StagedTarget target) {
        return new ShopifyRequest(
                ShopifyOperation.RUN_BULK_MUTATION,
                Map.of("mutation", ShopifyOperation.SET_PRICES.document(), "path", target.path()));
    }

    /** @throws RemoteFailure not applied where Shopify began nothing: it is busy with others, or the file went amiss */
    public EffectOutcome.Submitted submitted(JsonNode data) {
        JsonNode payload = data.path("bulkOperationRunMutation");
        String id = payload.path("bulkOperation").path("id").asText("");
        if (!id.isEmpty()) {
            return new EffectOutcome.Submitted(id, payload.toString());
        }
        if (payload.path("userErrors").isEmpty()) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered without a bulk operation or an error", null);
        }
        String sentence = "Shopify did not begin the bulk operation: " + UserErrors.in(payload);
        throw payload.path("userErrors").path(0).path("code").asText().equals("INVALID_MUTATION")
                ? RemoteFailure.hopeless(RemoteSystem.SHOPIFY, sentence)
                : RemoteFailure.notApplied(RemoteSystem.SHOPIFY, null, sentence);
    }

    public ShopifyRequest get(String operationId) {
        return new ShopifyRequest(ShopifyOperation.GET_BULK_OPERATION, Map.of("id", operationId));
    }

    /** @param id the one that was asked for; where Shopify knows it no more it has expired */
    public BulkOperation operation(String id, JsonNode data) {
        JsonNode node = data.path("bulkOperation");
        return node.path("id").isTextual()
                ? operation(node)
                : new BulkOperation(id, "EXPIRED", Instant.EPOCH, Optional.empty());
    }

    /** The bulk mutations of this app since a time. */
    public ShopifyRequest since(Instant time) {
        return new ShopifyRequest(
                ShopifyOperation.BULK_MUTATIONS,
                Map.of(
                        "query",
                        "operation_type:mutation AND created_at:>='" + time.truncatedTo(ChronoUnit.SECONDS) + "'"));
    }

    public List<BulkOperation> operations(JsonNode data) {
        List<BulkOperation> operations = new ArrayList<>();
        data.path("bulkOperations").path("nodes").forEach(node -> operations.add(operation(node)));
        return operations;
    }

    private static BulkOperation operation(JsonNode node) {
        String url = node.path("url").asText("");
        return new BulkOperation(
                node.path("id").asText(),
                node.path("status").asText(),
                Instant.parse(node.path("createdAt").asText()),
                Optional.of(url.isEmpty() ? node.path("partialDataUrl").asText("") : url)
                        .filter(there -> !there.isEmpty() && !there.equals("null")));
    }
}
