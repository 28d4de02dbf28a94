package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.TokenEndpoint;
import org.springframework.stereotype.Component;

/** Intuit's token endpoint: a refresh token for an access token of an hour, and the next refresh token (quickbooks-online 4). */
@Component
public class QuickBooksTokenGrant {
    private final QuickBooksSettings settings;
    private final Clock clock;
    private final TokenEndpoint endpoint;

    public QuickBooksTokenGrant(QuickBooksSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.endpoint = new TokenEndpoint(
                RemoteSystem.QUICKBOOKS, settings.tokenUrl(), settings.connectWithin(), settings.answerWithin());
    }

    Grant ask(String refreshToken) {
        HttpResponse<String> response = endpoint.ask(
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken),
                Map.of("Authorization", "Basic " + credentials()));
        return response.statusCode() == 200 ? grant(response.body()) : refused(response);
    }

    private String credentials() {
        String both = settings.clientId() + ":" + settings.clientSecret();
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private Grant grant(String body) {
        JsonNode json = BooksJson.tree(body);
        String access = json.path("access_token").asText();
        String refresh = json.path("refresh_token").asText();
        if (access.isEmpty() || refresh.isEmpty()) {
            throw endpoint.noToken("its answer holds no tokens");
        }
        return new Grant(
                access,
                clock.instant().plusSeconds(json.path("expires_in").asLong(3600)),
                refresh,
                end(json.path("x_refresh_token_expires_in")),
                end(json.path("x_refresh_token_hard_expires_in")));
    }

    private Optional<Instant> end(JsonNode seconds) {
        return seconds.isNumber() ? Optional.of(clock.instant().plusSeconds(seconds.asLong())) : Optional.empty();
    }

    private Grant refused(HttpResponse<String> response) {
        String error = BooksJson.tree(response.body()).path("error").asText();
        throw switch (error) {
            case "invalid_grant" ->
                RemoteFailure.hopeless(
                        RemoteSystem.QUICKBOOKS,
                        "QuickBooks no longer accepts the connection (invalid_grant): connect the company again and put the"
                                + " new refresh token into nightshift.quickbooks.refresh-token");
            case "invalid_client" ->
                RemoteFailure.hopeless(
                        RemoteSystem.QUICKBOOKS,
                        "QuickBooks does not accept nightshift.quickbooks.client-id and client-secret: copy both from the"
                                + " app's keys, production keys for a real company");
            case "" -> endpoint.noToken("HTTP " + response.statusCode());
            default ->
                response.statusCode() >= 500
                        ? endpoint.noToken("HTTP " + response.statusCode())
                        : RemoteFailure.hopeless(
                                RemoteSystem.QUICKBOOKS,
                                "QuickBooks' token endpoint rejects the request (" + error + ")");
        };
    }
}
