package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that some schedule begins, outside of any run, and that fails for one of the two parts it splits up. */
class PassedStepsTests {
    private final TestProcess process = TestProcess.alone();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile boolean broken = true;
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process, new LookAround());
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    @Test
    void aStepOfNoRunClosesItsLetterWhenItIsPassedAgain() {
        routes.send("direct:look-around", "schedule");
        routes.send("direct:look-around", "schedule");
        assertThat(seen).contains("looked");
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.attempts())
                .isEqualTo(2));

        broken = false;
        routes.send("direct:look-around", "schedule");
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void aStepThatFailsForAPartAgainStaysOpenAlsoWhereItIsRetried() {
        routes.send("direct:look-around", "schedule");
        long letter = process.deadLetters.open().get(0).id();

        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("still open after 2 attempts");
        broken = false;
        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
    }

    private final class LookAround extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:look-around")
                    .routeId("look-around")
                    .routeConfigurationId("item")
                    .split(constant(List.of("one", "two")))
                    .filter(body().isEqualTo("one"))
                    .process(exchange -> {
                        if (broken) {
                            throw RemoteFailure.hopeless(RemoteSystem.SHOPIFY, "no");
                        }
                    })
                    .end()
                    .end()
                    .process(exchange -> seen.add("looked"));
        }
    }
}
