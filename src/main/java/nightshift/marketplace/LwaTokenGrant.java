package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.AccessToken;
import nightshift.remote.TokenGrant;
import org.springframework.stereotype.Component;

/**
 * Login with Amazon: a refresh token for an access token of an hour (amazon-sp-api 3.1). The refresh token does not rotate,
 * so the one of the settings always counts and none is stored: a new authorization takes effect at once.
 */
@Component
public class LwaTokenGrant implements TokenGrant {
    private final AmazonSettings settings;
    private final Clock clock;
    private final HttpClient http;

    public LwaTokenGrant(AmazonSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectWithin())
                .build();
    }

    @Override
    public AccessToken ask(Optional<String> storedRefreshToken) {
        HttpRequest request = HttpRequest.newBuilder(settings.tokenUrl())
                .timeout(settings.answerWithin())
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(form()))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? token(response.body()) : refused(response);
        } catch (IOException e) {
            throw unreachable(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private String form() {
        return Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", settings.refreshToken(),
                        "client_id", settings.clientId(),
                        "client_secret", settings.clientSecret())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private AccessToken token(String body) {
        JsonNode json = SpApiJson.tree(body);
        String value = json.path("access_token").asText();
        if (value.isEmpty()) {
            throw unreachable("its answer holds no access token");
        }
        Instant end = Instant.now(clock).plusSeconds(json.path("expires_in").asLong(3600));
        return new AccessToken(value, end, Optional.empty());
    }

    private static AccessToken refused(HttpResponse<String> response) {
        String error = SpApiJson.tree(response.body()).path("error").asText();
        throw switch (error) {
            case "invalid_client", "unauthorized_client" ->
                RemoteFailure.hopeless(
                        RemoteSystem.AMAZON,
                        "Amazon does not accept nightshift.amazon.client-id and client-secret (" + error
                                + "): copy both from Seller Central, Develop Apps; a secret past its rotation deadline stops working");
            case "invalid_grant", "access_denied" ->
                RemoteFailure.hopeless(
                        RemoteSystem.AMAZON,
                        "Amazon does not accept nightshift.amazon.refresh-token (" + error
                                + "): authorize the app again in Seller Central, Develop Apps, and put the new token there");
            case "invalid_request", "invalid_scope" ->
                RemoteFailure.hopeless(
                        RemoteSystem.AMAZON, "Amazon's token endpoint rejects the request (" + error + ")");
            default -> unreachable("HTTP " + response.statusCode());
        };
    }

    private static RemoteFailure unreachable(String why) {
        return RemoteFailure.notApplied(RemoteSystem.AMAZON, null, "Amazon's token endpoint gave no token: " + why);
    }
}
