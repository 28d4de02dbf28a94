package nightshift.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hawtio's side of the wire: logs in as a person does and calls Jolokia over HTTP. */
public final class JolokiaClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String url;

    public JolokiaClient(int port) {
        url = "http://localhost:" + port;
    }

    public JolokiaClient login(String user, String password) {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The login page has no token");
        }
        String form =
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError("The login was refused: " + answer);
        }
        // the token changes with the login
        get("/actuator/jolokia/version");
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    public HttpResponse<String> get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header(header, value)
                .GET());
    }

    /** @param arguments one for each parameter of the operation */
    public JsonNode exec(String mbean, String operation, Object... arguments) {
        return post(Map.of("type", "exec", "mbean", mbean, "operation", operation, "arguments", arguments));
    }

    public JsonNode read(String mbean, String attribute) {
        return post(Map.of("type", "read", "mbean", mbean, "attribute", attribute));
    }

    public JsonNode write(String mbean, String attribute, Object value) {
        return post(Map.of("type", "write", "mbean", mbean, "attribute", attribute, "value", value));
    }

    public JsonNode post(Map<String, ?> request) {
        try {
            return JSON.readTree(post("/actuator/jolokia", request).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a script on a page of ours would: with session and token. */
    public HttpResponse<String> post(String path, Map<String, ?> request) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url + path))
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", csrf())
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(new LinkedHashMap<>(request)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String csrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
