package nightshift.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone who watches the night from outside sees of it, and what he must not see. */
class ObservedNightIT extends WholeApplication {
    private static final Pattern METRIC = Pattern.compile("(nightshift_[a-z_]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private String token;

    @BeforeEach
    void listen() {
        smallEvening();
        token = people.token(Role.VIEWER);
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(Level.WARN);
        root.detachAppender(log);
    }

    @Test
    void countsTheNightBySystemWorkflowAndOutcome() {
        freshNight();
        token = people.token(Role.VIEWER);
        processes.ask("fulfillment-run", "test");

        String counted = scraped();
        assertThat(counted)
                .contains("nightshift_decisions{outcome=\"proceed\",workflow=\"fulfillment\"} 46.0")
                .containsPattern(
                        "nightshift_effects\\{kind=\"shopify-create-fulfillment\",state=\"done\",system=\"Shopify\",workflow=\"fulfillment\"} 46.0")
                .contains("nightshift_reviews_open{workflow=\"fulfillment\"} 3.0")
                .containsPattern("nightshift_documents_total\\{outcome=\"shipments\",reader=\"generic\"} \\d+")
                .containsPattern(
                        "nightshift_remote_calls_seconds_count\\{operation=\"CreateFulfillment\",outcome=\"answered\",system=\"Shopify\"} \\d+")
                .containsPattern("operation=\"create_feed\",outcome=\"answered\",system=\"Amazon\"")
                .containsPattern("operation=\"delta\",outcome=\"answered\",system=\"Outlook\"")
                .contains("nightshift_model_tokens{direction=\"in\"}");
    }

    @Test
    void showsNoPictureOfWhatIsNotMeasured() throws IOException {
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("#7401"), 1000, new Fault.Answer(unavailable()));
        processes.ask("fulfillment-run", "test");
        String counted = scraped();
        JsonNode dashboard = new ObjectMapper()
                .readTree(Path.of(System.getProperty("nightshift.basedir"), "docs", "grafana.json")
                        .toFile());

        Set<String> missing = new TreeSet<>();
        dashboard.findValuesAsText("expr").forEach(expression -> {
            Matcher metric = METRIC.matcher(expression);
            while (metric.find()) {
                if (!counted.contains("\n" + metric.group(1) + "{")
                        && !counted.contains("\n" + metric.group(1) + " ")) {
                    missing.add(metric.group(1));
                }
            }
        });

        assertThat(dashboard.findValuesAsText("expr")).hasSizeGreaterThan(8);
        assertThat(missing).isEmpty();
    }

    @Test
    void saysWhichSystemCannotBeReachedSinceWhenAndThatItIsBack() {
        sandbox.faults().add("/shopify", request -> true, 1000, new Fault.Answer(unavailable()));
        processes.ask("shopify-check", null);

        assertThat(get("/actuator/health", token).body())
                .contains("\"status\":\"DEGRADED\"")
                .containsPattern(
                        "\"Shopify\":\\{\"reachable\":false,\"unreachableSince\":\"20[^\"]+\",\"failure\":\"[^\"]*503");
        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", null).body()).isEqualTo("{\"status\":\"DEGRADED\"}");
        assertThat(get("/api/v1/systems", token).body()).contains("\"system\":\"Shopify\",\"reachable\":false");

        sandbox.faults().clear();
        processes.ask("shopify-check", null);
        assertThat(get("/actuator/health", token).body()).contains("\"Shopify\":{\"reachable\":true");
    }

    @Test
    void writesNoSecretAndNoCustomersAddressIntoTheLog() {
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("#7401"), 1000, new Fault.Answer(unavailable()));
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("fulfillmentCreate"), 3, new Fault.ResetAfter());
        processes.ask("fulfillment-run", "test");
        get("/api/v1/runs", "nightshift_forged");
        get("/api/v1/runs", token);

        List<String> lines = log.list.stream().map(ObservedNightIT::line).toList();
        assertThat(lines).as("the night was logged at all").anyMatch(line -> line.contains("need you"));
        Set<String> seen = new TreeSet<>();
        for (String secret : secretsAndAddresses()) {
            lines.stream().filter(line -> line.contains(secret)).forEach(line -> seen.add(secret + " in: " + line));
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void saysInEachLineOfAWorkWhichWorkAndRunItIs() {
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("#7401"), 1000, new Fault.Answer(unavailable()));
        processes.ask("fulfillment-run", "test");

        assertThat(log.list)
                .filteredOn(event -> event.getFormattedMessage().contains("failed in route"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMDCPropertyMap())
                        .containsKeys("work", "run")
                        .containsEntry("workflow", "fulfillment"));
    }

    private List<String> secretsAndAddresses() {
        return SeededSecrets.of(jdbc, token);
    }

    private static String line(ILoggingEvent event) {
        return event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private String scraped() {
        return get("/actuator/prometheus", token).body();
    }

    private HttpResponse<String> get(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SandboxResponse unavailable() {
        return SandboxResponse.json(503, "{\"errors\":\"unavailable\"}");
    }
}
