package nightshift.operations;

import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The processes ({@code direct:} routes) as plain Java may start them: desk, command line, MBeans. So that nothing but
 * routes and this package speaks Camel.
 */
@Component
public class Processes {
    private final CamelContext camel;
    private final ProducerTemplate producer;

    public Processes(CamelContext camel, ProducerTemplate producer) {
        this.camel = camel;
        this.producer = producer;
    }

    /** Whether a route begins at {@code direct:NAME}. */
    public boolean exists(String name) {
        return camel.getRoutes().stream()
                .anyMatch(route -> route.getEndpoint().getEndpointUri().equals("direct://" + name));
    }

    /**
     * Runs a process to its end.
     *
     * @return what the route answers
     * @throws RuntimeException whatever the route threw
     */
    public @Nullable Object ask(String name, @Nullable Object body) {
        try {
            return producer.requestBody("direct:" + name, body);
        } catch (CamelExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Starts a process and does not wait; the route's own failure policy records what goes wrong. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start(String name, @Nullable Object body) {
        producer.asyncRequestBody("direct:" + name, body);
    }
}
