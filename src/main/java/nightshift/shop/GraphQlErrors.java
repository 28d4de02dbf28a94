package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/** What Shopify's top-level {@code errors} mean for the call (shopify-admin-graphql 13, classes of codes). */
final class GraphQlErrors {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Set<String> NOBODY_KNOWS = Set.of("INTERNAL_SERVER_ERROR", "TIMEOUT");

    private GraphQlErrors() {}

    static RemoteFailure failure(ShopifyAnswer answer) {
        JsonNode errors = answer.json().path("errors");
        List<String> codes = new ArrayList<>();
        errors.forEach(error -> codes.add(error.path("extensions").path("code").asText("")));
        String sentence = answer.operation().operationName() + ": " + texts(errors);
        if (answer.operation().writes() && wrote(answer.json().path("data"))) {
            return RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered a write with data and errors, " + sentence, null);
        }
        if (codes.contains("THROTTLED")) {
            return RemoteFailure.notApplied(
                    RemoteSystem.SHOPIFY, pause(answer), "Shopify asks to slow down (THROTTLED)");
        }
        return codes.stream().anyMatch(NOBODY_KNOWS::contains)
                ? ShopifyAnswers.lost(answer.operation(), "Shopify had an internal error, " + sentence, null)
                : RemoteFailure.hopeless(RemoteSystem.SHOPIFY, "Shopify rejected the request, " + sentence);
    }

    /** (requested - available) / restore rate, at least a second. */
    private static Duration pause(ShopifyAnswer answer) {
        return answer.cost()
                .map(cost -> (cost.requested() - cost.available()) / cost.restoreRate())
                .map(seconds -> Duration.ofMillis((long) Math.ceil(seconds * 1000)))
                .filter(wait -> wait.compareTo(SHORTEST_WAIT) > 0)
                .orElse(SHORTEST_WAIT);
    }

    private static boolean wrote(JsonNode data) {
        for (JsonNode root : data) {
            if (!root.isNull()) {
                return true;
            }
        }
        return false;
    }

    private static String texts(JsonNode errors) {
        if (errors.isTextual()) {
            return errors.asText();
        }
        List<String> texts = new ArrayList<>();
        errors.forEach(error ->
                texts.add(Objects.requireNonNullElse(error.path("message").textValue(), error.toString())));
        return String.join("; ", texts);
    }
}
