package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.util.ObjectHelper;

/** Asks for an application token by client credentials. The scope is the origin of the service and {@code /.default}. */
final class GraphTokenEndpoint implements TokenStore.Grant {
    private static final long LARGEST = 1L << 20;

    private final MicrosoftGraphConfiguration configuration;
    private final GraphTransport transport;
    private final Clock clock;

    GraphTokenEndpoint(MicrosoftGraphConfiguration configuration, GraphTransport transport, Clock clock) {
        this.configuration = configuration;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public GraphToken ask() throws GraphException {
        GraphCall call = new GraphCall(
                "POST",
                url(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form().getBytes(StandardCharsets.UTF_8),
                false,
                LARGEST);
        GraphAnswer answer = answer(call);
        try {
            JsonNode json = Json.MAPPER.readTree(answer.body());
            if (!answer.good() || !json.hasNonNull("access_token")) {
                throw refused(answer.status(), json);
            }
            Instant end = Instant.now(clock).plusSeconds(json.path("expires_in").asLong(300));
            return new GraphToken(json.path("access_token").asText(), end);
        } catch (GraphException e) {
            throw e;
        } catch (IOException e) {
            throw failure("The token endpoint gave no JSON (status " + answer.status() + ")", answer.status(), "");
        }
    }

    private GraphAnswer answer(GraphCall call) throws GraphException {
        try {
            return transport.send(call, "");
        } catch (GraphException e) {
            // nothing was written at Graph yet, whatever happened here
            throw new GraphException(
                    "The token endpoint could not be asked: " + e.getMessage(), GraphError.none(), false, e);
        }
    }

    private static GraphException refused(int status, JsonNode json) {
        String code = json.path("error").asText("");
        String description = json.path("error_description").asText("");
        String number = description.startsWith("AADSTS") ? description.split("[:\\s]", 2)[0] : "";
        String hint =
                switch (number) {
                    case "AADSTS7000215" -> ": the client secret is wrong";
                    case "AADSTS7000222" -> ": the client secret has expired, make a new one in Entra";
                    case "AADSTS700016" -> ": the client id is unknown in this tenant";
                    case "AADSTS90002" -> ": the tenant is unknown";
                    default -> "";
                };
        return failure("Microsoft gave no token (" + code + " " + number + ")" + hint, status, code);
    }

    private static GraphException failure(String message, int status, String code) {
        return new GraphException(message, GraphError.of(status, code), false, null);
    }

    private URI url() throws GraphException {
        if (ObjectHelper.isNotEmpty(configuration.getTokenUrl())) {
            return URI.create(configuration.getTokenUrl());
        }
        if (ObjectHelper.isEmpty(configuration.getTenantId())) {
            throw failure("The option tenantId (or tokenUrl) is not set", 400, "");
        }
        return URI.create("https://login.microsoftonline.com/" + configuration.getTenantId() + "/oauth2/v2.0/token");
    }

    private String form() throws GraphException {
        String id = configuration.getClientId();
        String secret = configuration.getClientSecret();
        if (id == null || id.isBlank() || secret == null || secret.isBlank()) {
            throw failure("The options clientId and clientSecret must be set", 400, "");
        }
        return Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        id,
                        "client_secret",
                        secret,
                        "scope",
                        GraphLinks.origin(URI.create(configuration.getServiceUrl())) + "/.default")
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
