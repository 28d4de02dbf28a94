package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EachOnItsOwnTests {
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:one-after-the-other")
                        .errorHandler(noErrorHandler())
                        .multicast(new EachOnItsOwn())
                        .toD("direct:${variable.first}")
                        .to("direct:works")
                        .end()
                        .process(exchange -> seen.add("after"));
                from("direct:beside-each-other")
                        .errorHandler(noErrorHandler())
                        .multicast(new EachOnItsOwn())
                        .parallelProcessing()
                        .toD("direct:${variable.first}")
                        .to("direct:works")
                        .end()
                        .process(exchange -> seen.add("after"));
                from("direct:keeps-its-failure")
                        .errorHandler(deadLetterChannel("direct:dead-letter"))
                        .throwException(new IllegalStateException("why"));
                from("direct:fails").errorHandler(noErrorHandler()).throwException(new IllegalStateException("why"));
                from("direct:dead-letter").setBody(constant("a dead letter"));
                from("direct:works").process(exchange -> {
                    seen.add("works");
                    exchange.getMessage().setBody("of the step");
                });
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void goesOnWithTheMessageAsItWasThoughAStepKeptItsFailure() {
        assertThat(send("direct:one-after-the-other", "keeps-its-failure")).isEqualTo("as it was");
        assertThat(seen).containsExactly("works", "after");
    }

    @Test
    void failsWithTheFirstFailureOnceAllStepsHadTheirTurn() {
        assertThatThrownBy(() -> send("direct:one-after-the-other", "fails"))
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseMessage("why");
        assertThat(seen).containsExactly("works");
    }

    @Test
    void holdsForStepsThatWorkAtTheSameTime() {
        assertThat(send("direct:beside-each-other", "keeps-its-failure")).isEqualTo("as it was");
        assertThatThrownBy(() -> send("direct:beside-each-other", "fails")).hasRootCauseMessage("why");
        assertThat(seen).containsExactly("works", "after", "works");
    }

    private Object send(String route, String first) {
        return camel.createFluentProducerTemplate()
                .withVariable("first", first)
                .withBody("as it was")
                .to(route)
                .request();
    }
}
