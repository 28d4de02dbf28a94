package nightshift.sandbox.amazon;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** Login with Amazon, and the check of each request's token and User-Agent (amazon-sp-api 3). */
final class Login {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private final Clock clock;

    Login(Clock clock) {
        this.clock = clock;
    }

    /** Every token out there stops working at once. */
    void revoke() {
        tokens.clear();
    }

    SandboxResponse token(SandboxRequest request) {
        Map<String, String> form = Arrays.stream(request.text().split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
        if (!"refresh_token".equals(form.get("grant_type"))) {
            return error(400, "invalid_request", "The request is missing a required parameter: grant_type");
        }
        if (!AmazonSandbox.CLIENT_ID.equals(form.get("client_id"))
                || !AmazonSandbox.CLIENT_SECRET.equals(form.get("client_secret"))) {
            return error(401, "invalid_client", "Client authentication failed");
        }
        if (!AmazonSandbox.REFRESH_TOKEN.equals(form.get("refresh_token"))) {
            return error(400, "invalid_grant", "The request has an invalid grant parameter : refresh_token");
        }
        String token = "Atza|sim" + issued.incrementAndGet();
        tokens.put(token, Instant.now(clock).plus(LIFETIME));
        return SandboxResponse.json(
                200,
                Json.write(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "bearer",
                        "expires_in",
                        LIFETIME.toSeconds(),
                        "refresh_token",
                        AmazonSandbox.REFRESH_TOKEN)));
    }

    void check(SandboxRequest request) {
        String agent = request.header("user-agent").orElse("");
        if (agent.isEmpty() || agent.length() > 500 || !agent.contains("(Language=")) {
            throw ApiError.invalid("The User-Agent header must name the application and its Language");
        }
        if (request.header("authorization").isPresent()) {
            throw ApiError.denied("Access token is missing in the request header.");
        }
        String token = request.header("x-amz-access-token")
                .orElseThrow(() -> ApiError.denied("Access token is missing in the request header."));
        Instant end = tokens.get(token);
        if (end == null) {
            throw ApiError.denied("The access token you provided is revoked, malformed or invalid.");
        }
        if (Instant.now(clock).isAfter(end)) {
            throw ApiError.denied("The access token you provided has expired.");
        }
    }

    private static SandboxResponse error(int status, String error, String description) {
        return SandboxResponse.json(status, Json.write(Map.of("error", error, "error_description", description)));
    }
}
