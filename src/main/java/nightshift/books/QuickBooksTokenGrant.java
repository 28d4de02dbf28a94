package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** Intuit's token endpoint: a refresh token for an access token of an hour, and the next refresh token (quickbooks-online 4). */
@Component
public class QuickBooksTokenGrant {
    private final QuickBooksSettings settings;
    private final Clock clock;
    private final HttpClient http;

    public QuickBooksTokenGrant(QuickBooksSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectWithin())
                .build();
    }

    Grant ask(String refreshToken) {
        HttpRequest request = HttpRequest.newBuilder(settings.tokenUrl())
                .timeout(settings.answerWithin())
                .header("Authorization", "Basic " + credentials())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=refresh_token&refresh_token="
                        + URLEncoder.encode(refreshToken, StandardCharsets.UTF_8)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? grant(response.body()) : refused(response);
        } catch (IOException e) {
            throw unreachable(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
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
            throw unreachable("its answer holds no tokens");
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

    private static Grant refused(HttpResponse<String> response) {
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
            case "" -> unreachable("HTTP " + response.statusCode());
            default ->
                response.statusCode() >= 500
                        ? unreachable("HTTP " + response.statusCode())
                        : RemoteFailure.hopeless(
                                RemoteSystem.QUICKBOOKS,
                                "QuickBooks' token endpoint rejects the request (" + error + ")");
        };
    }

    private static RemoteFailure unreachable(String why) {
        return RemoteFailure.notApplied(
                RemoteSystem.QUICKBOOKS, null, "QuickBooks' token endpoint gave no token: " + why);
    }
}
