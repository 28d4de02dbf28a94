package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.AccessToken;
import nightshift.remote.TokenEndpoint;
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
    private final TokenEndpoint endpoint;

    public LwaTokenGrant(AmazonSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.endpoint = new TokenEndpoint(
                RemoteSystem.AMAZON, settings.tokenUrl(), settings.connectWithin(), settings.answerWithin());
    }

    @Override
    public AccessToken ask(Optional<String> storedRefreshToken) {
        HttpResponse<String> response = endpoint.ask(form(), Map.of());
        return response.statusCode() == 200 ? token(response.body()) : refused(response);
    }

    private Map<String, String> form() {
        return Map.of(
                "grant_type", "refresh_token",
                "refresh_token", settings.refreshToken(),
                "client_id", settings.clientId(),
                "client_secret", settings.clientSecret());
    }

    private AccessToken token(String body) {
        JsonNode json = SpApiJson.tree(body);
        String value = json.path("access_token").asText();
        if (value.isEmpty()) {
            throw endpoint.noToken("its answer holds no access token");
        }
        Instant end = Instant.now(clock).plusSeconds(json.path("expires_in").asLong(3600));
        return new AccessToken(value, end, Optional.empty());
    }

    private AccessToken refused(HttpResponse<String> response) {
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
            default -> endpoint.noToken("HTTP " + response.statusCode());
        };
    }
}
