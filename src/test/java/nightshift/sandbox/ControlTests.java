package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.night.Night;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlTests {
    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxWorld sandbox = new SandboxWorld(0, ControlTests::world, Clock.systemUTC());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void showsWhatWasWritten() throws Exception {
        call("POST", "/echo/order/7405", "");
        String books = call("GET", "/control/books", "").body();
        assertThat(books).contains("\"counts\":{\"echo\":1}", "\"target\":\"/order/7405\"");
    }

    @Test
    void startsAFreshWorldOnReset() throws Exception {
        call("POST", "/echo/order/7405", "");
        sandbox.faults().add("/echo", request -> true, 9, new Fault.ResetBefore());
        assertThat(call("POST", "/control/reset", "").statusCode()).isEqualTo(204);
        assertThat(call("GET", "/control/books", "").body()).contains("\"counts\":{}");
        assertThat(call("POST", "/echo/order/7406", "").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/control/books", "").body()).contains("\"counts\":{\"echo\":1}");
    }

    @Test
    void letsAFaultHitOnlyTheRequestsItIsFor() throws Exception {
        call(
                "POST",
                "/control/faults",
                """
                {"system": "/echo", "method": "POST", "body": "7405", "times": 2, "fault": "answer", "status": 429,
                 "headers": {"Retry-After": "7"}}""");
        assertThat(call("POST", "/echo/a", "order 7406").statusCode()).isEqualTo(200);
        HttpResponse<String> hit = call("POST", "/echo/a", "order 7405");
        assertThat(hit.statusCode()).isEqualTo(429);
        assertThat(hit.headers().firstValue("Retry-After")).contains("7");
        assertThat(call("POST", "/echo/a", "order 7405").statusCode()).isEqualTo(429);
        assertThat(call("POST", "/echo/a", "order 7405").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAllFaultsAway() throws Exception {
        call("POST", "/control/faults", "{\"system\": \"/echo\", \"times\": 5, \"fault\": \"answer\"}");
        assertThat(call("GET", "/echo/a", "").statusCode()).isEqualTo(503);
        call("DELETE", "/control/faults", "");
        assertThat(call("GET", "/echo/a", "").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithAFaultRule() throws Exception {
        HttpResponse<String> answer =
                call("POST", "/control/faults", "{\"system\": \"/echo\", \"fault\": \"gremlin\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("gremlin");
    }

    @Test
    void letsTheSameShareOfRequestsFailForTheSameSeed() throws Exception {
        String storm = "{\"system\": \"*\", \"rate\": 0.3, \"seed\": %d, \"fault\": \"answer\", \"status\": 502}";
        List<Integer> first = statusesAfter(storm.formatted(7));
        assertThat(first).contains(200, 502);
        assertThat(statusesAfter(storm.formatted(7))).isEqualTo(first);
        assertThat(statusesAfter(storm.formatted(8))).isNotEqualTo(first);
        assertThat(call("GET", "/control/books", "").body()).contains("answer 502");
    }

    private List<Integer> statusesAfter(String fault) throws Exception {
        sandbox.reset();
        call("POST", "/control/faults", fault);
        List<Integer> statuses = new java.util.ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statuses.add(call("POST", "/echo/" + i, "").statusCode());
        }
        call("DELETE", "/control/faults", "");
        return statuses;
    }

    @Test
    void refusesEveryConnectionForAWhile() throws Exception {
        call("POST", "/control/faults", "{\"system\": \"/echo\", \"fault\": \"then-refused\", \"millis\": 1000}");
        assertThat(call("POST", "/echo/a", "").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> call("POST", "/echo/b", "")).isInstanceOf(java.net.ConnectException.class);
        org.awaitility.Awaitility.await()
                .ignoreExceptions()
                .until(() -> call("POST", "/echo/c", "").statusCode() == 200);
    }

    @Test
    void appliesALateWriteAfterTheCallerHasGivenUp() throws Exception {
        call("GET", "/control/expected", ""); // the first call of a process takes longer than the patience below
        sandbox.faults().add("/echo", request -> request.method().equals("POST"), 1, new Fault.Late(1500));
        HttpRequest impatient = HttpRequest.newBuilder(URI.create(sandbox.url() + "/echo/late"))
                .timeout(java.time.Duration.ofMillis(500))
                .POST(BodyPublishers.noBody())
                .build();
        assertThatThrownBy(() -> http.send(impatient, BodyHandlers.ofString()))
                .isInstanceOf(java.net.http.HttpTimeoutException.class);
        assertThat(sandbox.world().books().all()).isEmpty();
        org.awaitility.Awaitility.await()
                .until(() -> sandbox.world().books().all().size() == 1);
    }

    @Test
    void listsWhatDiffersFromAGoodNight() throws Exception {
        assertThat(call("GET", "/control/expected", "").body()).contains("Missing fulfillment: #7401 by UPS");
    }

    @Test
    void hasAnIndexAndRefusesTheRest() throws Exception {
        assertThat(call("GET", "/control/", "").body()).contains("/control/books");
        assertThat(call("GET", "/control/nothing", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static World world() {
        Books books = new Books();
        SandboxSystem echo = new SandboxSystem() {
            @Override
            public String path() {
                return "/echo";
            }

            @Override
            public SandboxResponse answer(SandboxRequest request) {
                books.write("echo", request.path(), Map.of());
                return SandboxResponse.json(200, "{}");
            }
        };
        return new World(
                books,
                List.of(echo),
                Night.before(Instant.parse("2026-11-23T07:00:00Z")).expected());
    }
}
