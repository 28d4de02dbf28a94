package nightshift.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;

/** A browser without scripts: keeps cookies, fills forms with the token of the last page, follows nothing by itself. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";

    public Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Of a person with this role. */
    static Browser loggedIn(int port, TestPeople people, Role role) {
        people.account(role);
        Browser browser = new Browser(port);
        browser.logIn(TestPeople.name(role), TestPeople.PASSWORD);
        return browser;
    }

    public record Page(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Page get(String path) {
        Page page = send(request(path).header("Accept", "text/html,*/*").GET());
        Matcher found = TOKEN.matcher(page.text());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** Any address, also elsewhere. */
    Page getUrl(URI url) {
        return send(HttpRequest.newBuilder(url).GET());
    }

    public Page logIn(String name, String password) {
        get("/login");
        Page page = post("/login", "username", name, "password", password);
        token = ""; // it changes with the login
        return page;
    }

    /** A form of our own: with the token of the page that was loaded last. */
    public Page post(String path, String... fields) {
        if (token.isEmpty()) {
            get("/account/password");
        }
        return send(form(path, fields(fields) + "&_csrf=" + encoded(token)));
    }

    /** The same as a browser does it: it says which page of this desk held the form. */
    Page postFrom(String page, String path, String... fields) {
        return send(form(path, fields(fields) + "&_csrf=" + encoded(token)).header("Referer", base + page));
    }

    Page postWithoutToken(String path, String... fields) {
        return send(form(path, fields(fields)));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String fields(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            return new Page(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
