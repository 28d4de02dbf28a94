package nightshift.microsoftgraph;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nightshift.MovableClock;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** The component in a plain Camel context, against the simulated Graph over HTTP. */
final class GraphWorld implements AutoCloseable {
    static final String MAILBOX = "orders@store.example";
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    final Books books = new Books();
    final Faults faults = new Faults();
    final MovableClock clock = new MovableClock(NOW);
    final GraphSandbox graph =
            new GraphSandbox(books, clock, new GraphCredentials("store-tenant", "nightshift", "right-secret"));
    final Sandbox sandbox = new Sandbox(0, List.of(graph), faults).start();
    final DefaultCamelContext camel = new DefaultCamelContext();
    final ProducerTemplate template;

    GraphWorld() {
        this(component -> {});
    }

    GraphWorld(Consumer<MicrosoftGraphConfiguration> options) {
        MicrosoftGraphComponent component = new MicrosoftGraphComponent();
        component.useClock(clock);
        MicrosoftGraphConfiguration configuration = component.getConfiguration();
        configuration.setServiceUrl(sandbox.url() + "/graph/v1.0");
        configuration.setTokenUrl(sandbox.url() + "/graph/store-tenant/oauth2/v2.0/token");
        configuration.setClientId("nightshift");
        configuration.setClientSecret("right-secret");
        options.accept(configuration);
        camel.addComponent("microsoft-graph", component);
        camel.start();
        template = camel.createProducerTemplate();
        graph.addMailbox(MAILBOX);
    }

    String deliver(String subject, SeedMail.File... files) {
        return graph.deliver(SeedMail.toInbox(
                MAILBOX, "Harbor Supply", "ship@harbor.example", subject, "<p>shipped</p>", NOW, Arrays.asList(files)));
    }

    <T> T ask(String options, Object body, Map<String, Object> headers, Class<T> type) {
        return template.requestBodyAndHeaders("microsoft-graph:" + MAILBOX + "?" + options, body, headers, type);
    }

    GraphPage delta(String link) {
        return ask("operation=delta&pageSize=2", null, Map.of(MicrosoftGraphConstants.LINK, link), GraphPage.class);
    }

    static Map<String, Object> id(String messageId) {
        return Map.of(MicrosoftGraphConstants.MESSAGE_ID, messageId);
    }

    int calls(String what) {
        return books.calls().getOrDefault("graph." + what, 0);
    }

    @Override
    public void close() {
        camel.stop();
        sandbox.close();
    }
}
