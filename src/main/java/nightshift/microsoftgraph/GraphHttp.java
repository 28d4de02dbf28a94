package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Calls Graph for one mailbox: token, immutable ids, permits, and repeats. Reads are repeated a few times; a write is never
 * repeated, but for one 401, which provably did nothing.
 */
final class GraphHttp {
    private static final Set<Integer> PASSING = Set.of(0, 429, 500, 502, 503, 504);

    private final MicrosoftGraphConfiguration configuration;
    private final String mailbox;
    private final GraphTransport transport;
    private final GraphPermits permits;
    private final TokenStore tokens;
    private final TokenStore.Grant grant;
    private final GraphErrors errors;
    private final Runnable beforeRequest;

    GraphHttp(MicrosoftGraphConfiguration configuration, String mailbox, GraphShared shared) {
        this.configuration = configuration;
        this.mailbox = mailbox;
        this.transport = new GraphTransport(shared.client(), configuration.getRequestTimeout());
        this.permits = shared.permits();
        this.tokens = shared.tokens();
        this.grant = new GraphTokenEndpoint(configuration, transport, shared.clock());
        this.errors = new GraphErrors(shared.clock());
        this.beforeRequest = shared.beforeRequest();
    }

    JsonNode json(GraphCall call) throws GraphException {
        return read(call, exchange(call));
    }

    /** A read that is not repeated. */
    JsonNode jsonAtOnce(GraphCall call) throws GraphException {
        return read(call, authorized(call));
    }

    private static JsonNode read(GraphCall call, GraphAnswer answer) throws GraphException {
        try {
            JsonNode json = Json.MAPPER.readTree(answer.body());
            if (json != null && json.isObject()) {
                return json;
            }
            throw new IOException("no JSON object");
        } catch (IOException e) {
            throw new GraphException(
                    "The answer to " + call.line() + " could not be read",
                    GraphError.of(answer.status(), "UnreadableAnswer"),
                    !call.reads(),
                    e);
        }
    }

    GraphAnswer exchange(GraphCall call) throws GraphException {
        for (int attempt = 0; ; attempt++) {
            try {
                return authorized(call);
            } catch (GraphException e) {
                if (!call.reads()
                        || !PASSING.contains(e.getStatusCode())
                        || attempt >= configuration.getMaxReadRetries()) {
                    throw e;
                }
                await(e, attempt);
            }
        }
    }

    private GraphAnswer authorized(GraphCall call) throws GraphException {
        String token = call.authorized() ? tokens.current(grant) : "";
        GraphAnswer answer = once(call, token);
        if (answer.status() == 401 && call.authorized()) {
            tokens.forget(token);
            answer = once(call, tokens.current(grant));
        }
        if (!answer.good()) {
            throw errors.of(call, answer);
        }
        return answer;
    }

    private GraphAnswer once(GraphCall call, String token) throws GraphException {
        try (GraphPermits.Permit permit = permits.take(mailbox, configuration.getMaxConcurrentRequests())) {
            beforeRequest.run();
            return transport.send(call.authorized() ? preferring(call) : call, token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notSent(call, e);
        }
    }

    private static GraphCall preferring(GraphCall call) {
        String more = call.headers().get("Prefer");
        String immutable = "IdType=\"ImmutableId\"";
        return call.with("Prefer", more == null ? immutable : immutable + ", " + more);
    }

    private void await(GraphException failed, int attempt) throws GraphException {
        Duration asked = failed.getRetryAfter().orElse(null);
        if (asked != null && asked.toMillis() > configuration.getMaxRetryAfter()) {
            throw failed;
        }
        try {
            Thread.sleep(asked == null ? backoff(attempt) : asked.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed;
        }
    }

    private static long backoff(int attempt) {
        return ThreadLocalRandom.current().nextLong(50, 500L << attempt);
    }

    private static GraphException notSent(GraphCall call, @Nullable Throwable why) {
        return new GraphException("Interrupted before " + call.line(), GraphError.none(), false, why);
    }
}
