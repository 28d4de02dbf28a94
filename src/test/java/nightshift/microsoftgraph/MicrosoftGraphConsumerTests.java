package nightshift.microsoftgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrosoftGraphConsumerTests {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> failing = new CopyOnWriteArrayList<>();
    private final GraphWorld world = new GraphWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void givesEachMessageOnceAlsoWhenTheRouteRemovesAllHeaders() throws Exception {
        world.deliver("PO 1");
        world.deliver("PO 2");
        poll();
        await().until(() -> done.size() == 2);

        world.deliver("PO 3");

        await().until(() -> done.size() == 3);
        assertThat(done).containsExactly("PO 1", "PO 2", "PO 3");
    }

    @Test
    void givesAMessageAgainThatCouldNotBeProcessed() throws Exception {
        world.deliver("PO 1");
        failing.add("PO 1");
        poll();
        await().until(() -> world.calls("delta") > 2);
        assertThat(done).isEmpty();

        failing.clear();

        await().until(() -> done.contains("PO 1"));
    }

    @Test
    void beginsAgainWhenTheLinkIsDropped() throws Exception {
        world.deliver("PO 1");
        poll();
        await().until(() -> done.size() == 1);

        world.graph.dropDeltaLinks();

        await().until(() -> done.size() == 2);
    }

    private void poll() throws Exception {
        world.camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("microsoft-graph:" + GraphWorld.MAILBOX + "?delay=50&initialDelay=0&pageSize=2")
                        .removeHeaders("*")
                        .process(exchange -> take(exchange.getMessage().getBody(GraphMessage.class)));
            }
        });
    }

    private void take(GraphMessage message) {
        String subject = String.valueOf(message.subject());
        if (failing.contains(subject)) {
            throw new IllegalStateException("not yet");
        }
        done.add(subject);
    }
}
