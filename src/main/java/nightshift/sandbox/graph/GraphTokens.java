package nightshift.sandbox.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nightshift.sandbox.SandboxResponse;

/** The token endpoint: client credentials only, tokens live an hour. */
final class GraphTokens {
    private static final long LIFE_SECONDS = 3599;

    private final GraphCredentials credentials;
    private final Clock clock;
    private final Map<String, Instant> issued = new ConcurrentHashMap<>();

    GraphTokens(GraphCredentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    SandboxResponse issue(GraphCall call) {
        Map<String, String> form = form(call.request().text());
        if (!call.is("POST") || !call.segment(0).equals(credentials.tenant())) {
            return refused(400, "invalid_request", "AADSTS90002: Tenant '" + call.segment(0) + "' not found.");
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refused(400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.");
        }
        if (!form.getOrDefault("scope", "").endsWith("/.default")) {
            return refused(400, "invalid_scope", "AADSTS1002012: The scope must end in /.default.");
        }
        if (!credentials.clientId().equals(form.get("client_id"))) {
            return refused(400, "unauthorized_client", "AADSTS700016: Application not found in the directory.");
        }
        if (!credentials.clientSecret().equals(form.get("client_secret"))) {
            return refused(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
        }
        String token = "sandbox-" + UUID.randomUUID();
        issued.put(token, Instant.now(clock).plusSeconds(LIFE_SECONDS));
        return SandboxResponse.json(
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":" + LIFE_SECONDS + ",\"access_token\":\"" + token + "\"}");
    }

    void check(GraphCall call) {
        String header = call.request().header("authorization").orElse("");
        Instant end = header.startsWith("Bearer ") ? issued.get(header.substring("Bearer ".length())) : null;
        if (end == null || !Instant.now(clock).isBefore(end)) {
            throw new GraphRefusal(
                    401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");
        }
    }

    void expireAll() {
        issued.clear();
    }

    private static SandboxResponse refused(int status, String error, String description) {
        return SandboxResponse.json(
                status, "{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}");
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }
}
