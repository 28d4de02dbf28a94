package nightshift.microsoftgraph;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request once. The time limit covers the whole answer, not only its head. */
final class GraphTransport {
    private final HttpClient client;
    private final long answerWithin;

    GraphTransport(HttpClient client, long answerWithin) {
        this.client = client;
        this.answerWithin = answerWithin;
    }

    static HttpClient client(long connectWithin) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofMillis(connectWithin))
                .build();
    }

    /** @param token empty: none is sent */
    GraphAnswer send(GraphCall call, String token) throws GraphException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(call, token), info -> new LimitedBody(call.largestAnswer()));
        try {
            HttpResponse<byte[]> response = answer.get(answerWithin, TimeUnit.MILLISECONDS);
            return new GraphAnswer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw GraphErrors.of(call, new HttpTimeoutException("no whole answer in " + answerWithin + " ms"));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw GraphErrors.of(call, e);
        } catch (ExecutionException e) {
            throw GraphErrors.of(call, root(e));
        }
    }

    private static HttpRequest request(GraphCall call, String token) {
        byte[] body = call.body();
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .method(call.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("client-request-id", UUID.randomUUID().toString());
        call.headers().forEach(request::setHeader);
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** The exception that says why: JDK wraps a connect failure, or our size limit, in others. */
    private static Throwable root(ExecutionException failed) {
        Throwable reason = failed.getCause() == null ? failed : failed.getCause();
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLarge) {
                return cause;
            }
        }
        return reason;
    }
}
