package nightshift.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID Connect provider over real HTTP: whoever comes is let in as the person the test has set. */
public final class SimulatedProvider implements AutoCloseable {
    public static final String CLIENT = "desk-client";
    public static final String SECRET = "desk-secret";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile Map<String, Object> person = Map.of();
    private volatile String audience = CLIENT;

    public SimulatedProvider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tenant/v2.0/.well-known/openid-configuration", call -> answer(call, configuration()));
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::letIn);
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return url() + "/tenant/v2.0";
    }

    /** The next sign-in is this person's. */
    public void person(String subject, String name, String... roles) {
        person = Map.of("sub", subject, "preferred_username", name, "roles", List.of(roles));
        audience = CLIENT;
    }

    /** The next ID token is meant for someone else's application. */
    public void tokenForAnotherClient() {
        audience = "another-client";
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "subject_types_supported": ["pairwise"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(issuer(), url());
    }

    private void letIn(HttpExchange call) throws IOException {
        Map<String, String> asked = UriComponentsBuilder.fromUri(call.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        String code = "code" + nonces.size();
        nonces.put(code, asked.get("nonce"));
        String back = decoded(asked.get("redirect_uri")) + "?code=" + code + "&state=" + asked.get("state");
        call.getResponseHeaders().add("Location", back);
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
        answer(
                call,
                "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\""
                        + idToken(nonces.get(form.get("code"))) + "\"}");
    }

    private String idToken(String nonce) {
        Map<String, Object> claims = new HashMap<>(person);
        claims.put("nonce", nonce);
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
