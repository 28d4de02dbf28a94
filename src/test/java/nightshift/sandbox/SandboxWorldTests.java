package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.night.Suppliers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** The sandbox document of application.yaml and the simulated world fit together. */
class SandboxWorldTests {
    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxWorld sandbox =
            SandboxWorld.start(0, Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC));
    private final PropertySource<?> settings = sandboxDocument();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void acceptsTheCredentialsOfTheSettings() throws Exception {
        HttpResponse<String> graph = post(
                setting("microsoft-graph.token-url"),
                "grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&client_id="
                        + setting("microsoft-graph.client-id") + "&client_secret="
                        + setting("microsoft-graph.client-secret"));
        HttpResponse<String> amazon = post(
                setting("amazon.token-url"),
                "grant_type=refresh_token&client_id=" + setting("amazon.client-id") + "&client_secret="
                        + setting("amazon.client-secret") + "&refresh_token=" + setting("amazon.refresh-token"));
        HttpResponse<String> shopify = http.send(
                HttpRequest.newBuilder(URI.create(setting("shopify.url") + "/admin/api/2026-07/graphql.json"))
                        .header("X-Shopify-Access-Token", setting("shopify.access-token"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"query\":\"{ orders(first: 5, query: \\\"name:'#7415'\\\") { nodes { name } } }\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(graph.body()).contains("access_token");
        assertThat(amazon.body()).contains("access_token");
        assertThat(shopify.body()).contains("#7415");
    }

    @Test
    void namesEverySupplierOfTheNightInTheSettings() {
        List<StoreSupplier> suppliers = Suppliers.all().toList();
        for (int i = 0; i < suppliers.size(); i++) {
            assertThat(setting("suppliers[" + i + "].name"))
                    .isEqualTo(suppliers.get(i).name());
            assertThat(setting("suppliers[" + i + "].product-vendors[0]"))
                    .isEqualTo(suppliers.get(i).name());
            assertThat(setting("suppliers[" + i + "].addresses[0]"))
                    .isEqualTo("*@" + suppliers.get(i).domain());
        }
        assertThat(settings.getProperty("nightshift.suppliers[" + suppliers.size() + "].name"))
                .isNull();
    }

    @Test
    void configuresTheKnownExceptionOfTheNight() {
        assertThat(setting("fulfillment.known-exceptions[0].po")).isEqualTo("PO-7447");
        assertThat(sandbox.world().expected().items())
                .filteredOn(item -> item.po().equals("PO-7447"))
                .singleElement()
                .extracting(item -> item.outcome().name())
                .isEqualTo("KNOWN_EXCEPTION");
    }

    private HttpResponse<String> post(String url, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.replace("|", "%7C")))
                        .build(),
                BodyHandlers.ofString());
    }

    private String setting(String name) {
        return String.valueOf(settings.getProperty("nightshift." + name))
                .replace("http://127.0.0.1:${nightshift.sandbox.port}", sandbox.url());
    }

    private static PropertySource<?> sandboxDocument() {
        Path file = Path.of(System.getProperty("nightshift.basedir", "."), "application.yaml");
        try {
            return new YamlPropertySourceLoader()
                    .load("application", new FileSystemResource(file))
                    .get(1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
