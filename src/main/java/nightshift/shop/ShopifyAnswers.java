package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what Shopify answered, in this order: HTTP status, version, JSON, {@code errors}, search warnings, {@code data}
 * (shopify-admin-graphql 13). Everything of a business kind is HTTP 200; {@code userErrors} are for the reader of the data.
 */
@Component
public class ShopifyAnswers {
    private final ShopifySettings settings;
    private final ObjectMapper mapper;

    public ShopifyAnswers(ShopifySettings settings, ObjectMapper mapper) {
        this.settings = settings;
        this.mapper = mapper;
    }

    /** @throws RemoteFailure when the HTTP answer is no GraphQL answer of the configured version */
    public ShopifyAnswer parse(
            ShopifyRequest request,
            int status,
            @Nullable String version,
            @Nullable String retryAfter,
            @Nullable String body) {
        if (status != 200) {
            throw ofStatus(request.operation(), status, retryAfter);
        }
        JsonNode json = json(body);
        if (!json.isObject()) {
            throw lost(request.operation(), "Shopify's answer is cut off or no JSON (" + length(body) + ")", null);
        }
        if (version != null && !version.isEmpty() && !version.equals(settings.apiVersion())) {
            throw otherVersion(request.operation(), version);
        }
        return new ShopifyAnswer(request.operation(), json);
    }

    /** The call broke off without an answer. */
    public void brokeOff(ShopifyRequest request, Exception thrown) {
        RemoteFailure failure = RemoteFailures.of(RemoteSystem.SHOPIFY, thrown);
        throw failure.applied() == RemoteFailure.Applied.NO
                ? failure
                : lost(request.operation(), String.valueOf(failure.getMessage()), thrown);
    }

    /** Nobody knows whether a write got through; a question changes nothing and may simply be asked again. */
    static RemoteFailure lost(ShopifyOperation operation, String sentence, @Nullable Exception cause) {
        return operation.writes()
                ? RemoteFailure.unknown(RemoteSystem.SHOPIFY, sentence, cause)
                : new RemoteFailure(RemoteSystem.SHOPIFY, RemoteFailure.Applied.NO, true, null, sentence, cause);
    }

    /** @throws RemoteFailure for errors, also beside partial data, and for ignored search terms */
    public JsonNode data(ShopifyAnswer answer) {
        if (!answer.json().path("errors").isMissingNode()) {
            throw GraphQlErrors.failure(answer);
        }
        for (JsonNode search : answer.json().path("extensions").path("search")) {
            if (!search.path("warnings").isEmpty()) {
                throw RemoteFailure.hopeless(
                        RemoteSystem.SHOPIFY,
                        "Shopify ignored a part of the search " + search.path("query") + ": "
                                + search.path("warnings"));
            }
        }
        JsonNode data = answer.json().path("data");
        if (!data.isObject()) {
            throw lost(answer.operation(), "Shopify's answer has neither data nor errors", null);
        }
        return data;
    }

    private JsonNode json(@Nullable String body) {
        try {
            return mapper.readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** A newer or older version may mean other fields; a write it took did happen, so that outcome stays open. */
    private RemoteFailure otherVersion(ShopifyOperation operation, String version) {
        String sentence = "Shopify answered with API version " + version + " instead of " + settings.apiVersion()
                + ": that version is no longer served; update Nightshift (nightshift.shopify.api-version)";
        return operation.writes()
                ? RemoteFailure.unknown(RemoteSystem.SHOPIFY, sentence, null)
                : RemoteFailure.hopeless(RemoteSystem.SHOPIFY, sentence);
    }

    private RemoteFailure ofStatus(ShopifyOperation operation, int status, @Nullable String retryAfter) {
        if (status >= 500) {
            return lost(operation, "Shopify answered HTTP " + status, null);
        }
        if (status == 429) {
            return RemoteFailure.notApplied(
                    RemoteSystem.SHOPIFY, wait(retryAfter), "Shopify asks to slow down (HTTP 429)");
        }
        return RemoteFailure.hopeless(RemoteSystem.SHOPIFY, sentence(status));
    }

    private String sentence(int status) {
        return switch (status) {
            case 401 ->
                "Shopify refuses the access token: check nightshift.shopify.access-token, or client-id and"
                        + " client-secret, and that the app is installed in the store";
            case 402 -> "The Shopify store is frozen for an unpaid bill (HTTP 402)";
            case 403 -> "Shopify denies the app access to the store (HTTP 403): check its access scopes";
            case 404 -> "There is no Shopify Admin API at " + settings.url() + ": check nightshift.shopify.url";
            case 423 -> "The Shopify store is locked (HTTP 423): ask Shopify support";
            default -> "Shopify rejected the request (HTTP " + status + ")";
        };
    }

    private static @Nullable Duration wait(@Nullable String retryAfter) {
        return Optional.ofNullable(retryAfter)
                .filter(text -> text.strip().matches("\\d{1,5}(\\.\\d+)?"))
                .map(text -> Duration.ofMillis((long) (1000 * Double.parseDouble(text.strip()))))
                .orElse(null);
    }

    private static String length(@Nullable String body) {
        return String.format(Locale.ROOT, "%d characters", body == null ? 0 : body.length());
    }
}
