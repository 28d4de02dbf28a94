package nightshift.sandbox.quickbooks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** Intuit's token endpoint and the check of each request's token (quickbooks-online 4). A rotated refresh token is dead. */
final class OAuth {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration REFRESH_LIFETIME = Duration.ofDays(101);
    private static final Duration ROTATES_AFTER = Duration.ofHours(24);

    private final Map<String, Instant> accessTokens = new ConcurrentHashMap<>();
    private final Clock clock;
    private final String realm;
    private final Instant hardEnd;
    private String refreshToken = QuickBooksSandbox.REFRESH_TOKEN;
    private Instant refreshMadeAt;
    private int issued;
    private boolean rotatesEachTime;

    OAuth(Clock clock, String realm) {
        this.clock = clock;
        this.realm = realm;
        this.refreshMadeAt = clock.instant();
        this.hardEnd = clock.instant().plus(Duration.ofDays(5 * 365L));
    }

    synchronized void rotateEachTime() {
        rotatesEachTime = true;
    }

    void expireTokens() {
        accessTokens.clear();
    }

    /** The owner disconnected the app: only a new refresh token helps. */
    synchronized void reconnect(String newRefreshToken) {
        expireTokens();
        refreshToken = newRefreshToken;
        refreshMadeAt = clock.instant();
    }

    synchronized SandboxResponse token(SandboxRequest request) {
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((QuickBooksSandbox.CLIENT_ID + ":" + QuickBooksSandbox.CLIENT_SECRET)
                                .getBytes(StandardCharsets.UTF_8));
        if (!request.header("authorization").orElse("").equals(basic)) {
            return error(401, "invalid_client", "Client authentication failed");
        }
        boolean form = request.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
        Parameters parameters = new Parameters(request.text());
        if (!form || !parameters.get("grant_type").orElse("").equals("refresh_token")) {
            return error(400, "invalid_request", "grant_type must be refresh_token, in a form");
        }
        boolean good = parameters.get("refresh_token").orElse("").equals(refreshToken)
                && clock.instant().isBefore(refreshMadeAt.plus(REFRESH_LIFETIME))
                && clock.instant().isBefore(hardEnd);
        return good ? granted() : error(400, "invalid_grant", "Incorrect or invalid refresh token");
    }

    private SandboxResponse granted() {
        Instant now = clock.instant();
        issued++;
        if (rotatesEachTime || !now.isBefore(refreshMadeAt.plus(ROTATES_AFTER))) {
            refreshToken = "RT1-sandbox-" + issued;
            refreshMadeAt = now;
        }
        String access = "eyJ.sandbox." + issued;
        accessTokens.put(access, now.plus(LIFETIME));
        return SandboxResponse.json(
                200,
                Json.write(Json.object()
                        .put("token_type", "bearer")
                        .put("access_token", access)
                        .put("expires_in", LIFETIME.toSeconds())
                        .put("refresh_token", refreshToken)
                        .put(
                                "x_refresh_token_expires_in",
                                Duration.between(now, refreshMadeAt.plus(REFRESH_LIFETIME))
                                        .toSeconds())
                        .put(
                                "x_refresh_token_hard_expires_in",
                                Duration.between(now, hardEnd).toSeconds())));
    }

    void check(SandboxRequest request, String asked) {
        String header = request.header("authorization").orElse("");
        if (!header.startsWith("Bearer ")) {
            throw Refusal.unauthorized("Malformed bearer token: " + (header.isEmpty() ? "no header" : "no Bearer"));
        }
        Instant end = accessTokens.get(header.substring("Bearer ".length()));
        if (end == null || clock.instant().isAfter(end)) {
            throw Refusal.unauthorized("Token expired: " + Integer.toHexString(header.hashCode()));
        }
        if (!asked.equals(realm)) {
            throw Refusal.forbidden();
        }
    }

    private static SandboxResponse error(int status, String error, String description) {
        return SandboxResponse.json(
                status, Json.write(Json.object().put("error", error).put("error_description", description)));
    }
}
