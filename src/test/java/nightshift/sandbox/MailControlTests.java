package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What scripts may do with the simulated support mailbox. */
class MailControlTests {
    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxWorld sandbox =
            new SandboxWorld(0, () -> World.beforeSupportDayAlone(Clock.systemUTC()), Clock.systemUTC());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void tellsWhatShouldBecomeOfEachMailAndWhatStillDiffers() throws Exception {
        JsonNode day = json(call("GET", "/control/expected-day", ""));

        assertThat(day.path("items")).hasSize(60);
        assertThat(day.path("items").get(0).path("outcome").asText()).isEqualTo("DRAFT");
        assertThat(day.path("differences").toString()).contains("on-its-way: no reply was drafted");
        assertThat(call("GET", "/control/expected", "").body()).contains("on-its-way: no reply was drafted");
    }

    @Test
    void laysTheSupportDayIntoAFreshWorld() throws Exception {
        sandbox.reset(new World(
                new Books(), sandbox.world().systems(), sandbox.world().expected()));
        assertThat(json(call("GET", "/control/expected-day", "")).path("items")).isEmpty();

        assertThat(call("POST", "/control/support", "").statusCode()).isEqualTo(204);

        assertThat(json(call("GET", "/control/expected-day", "")).path("items")).hasSize(60);
        assertThat(graph().mails(Northpoint.ORDERS)).as("the night's mails").hasSizeGreaterThan(40);
    }

    @Test
    void takesAnAnswerToAMailAndNamesWhatIsMissing() throws Exception {
        String first = graph().mails(Northpoint.SUPPORT).get(0).id();

        HttpResponse<String> answer = call(
                "POST",
                "/control/answer",
                "{\"message\":\"" + first + "\",\"from\":\"a@b.example\",\"html\":\"Thanks\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(mail(json(answer).path("received").asText()).conversationId())
                .isEqualTo(mail(first).conversationId());
        assertThat(call("POST", "/control/answer", "{\"message\":\"" + first + "\",\"html\":\"x\"}")
                        .body())
                .contains("\\\"from\\\" is missing");
        assertThat(call("POST", "/control/answer", "no json").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesToSendWhatIsNoDraft() throws Exception {
        String received = graph().mails(Northpoint.SUPPORT).get(0).id();

        HttpResponse<String> answer = call("POST", "/control/send-draft", "{\"draft\":\"" + received + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no draft any more");
        assertThat(call("POST", "/control/send-draft", "{\"draft\":\"nonsense\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(call("GET", "/control/drafts", "")).path("drafts")).isEmpty();
    }

    @Test
    void exchangesTheFilesOfAMailAsOutlookDoes() throws Exception {
        String mail = graph().mails(Northpoint.SUPPORT).get(0).id();

        HttpResponse<String> answer = call(
                "POST",
                "/control/exchange-files",
                "{\"message\":\"" + mail + "\",\"files\":[{\"name\":\"slip.txt\",\"content\":\"c2xpcA==\"}]}");

        assertThat(answer.body()).isEqualTo("{\"files\":[\"slip.txt\"]}");
        assertThat(mail(mail).files()).containsExactly("slip.txt");
        assertThat(call("POST", "/control/exchange-files", "{\"message\":\"nonsense\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }

    private MailView mail(String id) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
