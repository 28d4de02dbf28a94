package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import nightshift.sandbox.catalog.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The catalog over real HTTP, in a small world. */
class CatalogControlTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SandboxWorld SANDBOX =
            new SandboxWorld(0, () -> World.withCatalogAlone(Clock.systemUTC(), 200), Clock.systemUTC());

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @Test
    void tellsWhichItemsAreSpecial() throws Exception {
        assertThat(call("GET", "/control/catalog", "").body())
                .contains("\"OUT_AT_SUPPLIER\":[\"", Scenario.MAP.meaning());
    }

    @Test
    void makesAWorldOfAnySize() throws Exception {
        assertThat(call("POST", "/control/catalog?products=150", "").body()).contains("\"items\":150");
        assertThat(call("POST", "/control/catalog?product=150", "").statusCode())
                .isEqualTo(400);
        assertThat(call("GET", "/suppliers/harbor/stock.csv", "").body()).contains("Item Number,");
    }

    @Test
    void letsASupplierPublishABadListAndChangeAnItem() throws Exception {
        assertThat(call("POST", "/control/supplier-list", "{\"supplier\":\"harbor\",\"bad\":\"no-rows\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(call("GET", "/suppliers/harbor/stock.csv", "").body().lines())
                .hasSize(1);
        assertThat(call("POST", "/control/supplier-list", "{\"supplier\":\"harbor\",\"bad\":\"ugly\"}")
                        .body())
                .contains("but by none", "swapped-columns");
        assertThat(call("POST", "/control/supplier-item", "{\"sku\":\"no such\",\"stock\":0}")
                        .statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> call(String method, String path, String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(SANDBOX.url() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
