package nightshift.remote;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/**
 * Where a remote system gives access tokens (OAuth 2.0, RFC 6749 section 3.2): a form by POST. Asking for a token changes nothing
 * of the store's, so whatever goes wrong on the way, the call that needs the token was not applied.
 */
public final class TokenEndpoint {
    private final RemoteSystem system;
    private final URI url;
    private final Duration answerWithin;
    private final HttpClient http;

    public TokenEndpoint(RemoteSystem system, URI url, Duration connectWithin, Duration answerWithin) {
        this.system = system;
        this.url = url;
        this.answerWithin = answerWithin;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectWithin)
                .build();
    }

    /**
     * The answer, whatever its status.
     *
     * @param headers besides the content type
     * @throws RemoteFailure not applied, when there was no answer
     */
    public HttpResponse<String> ask(Map<String, String> form, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(answerWithin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw noToken(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noToken("interrupted");
        }
    }

    /** Why there is no token this time; a later try may get one. */
    public RemoteFailure noToken(String why) {
        return RemoteFailure.notApplied(
                system, null, "The token endpoint of " + system.label() + " gave no token: " + why);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
