package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps and whole runs that failed: for which run, and what a retry gives them. */
class FailedStepsTests {
    private final TestProcess process = TestProcess.alone();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Optional<Exception> broken = Optional.empty();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process, new Steps());
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    private final class Steps extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:fulfillment-run")
                    .routeId("fulfillment-run")
                    .routeConfigurationId("item")
                    .bean(process.runs, "begin(FULFILLMENT, ${body})")
                    .bean(process.runs, "finish(${body})");
            from("direct:poll").routeId("poll").routeConfigurationId("item").to("direct:remote");
            from("direct:of-a-run")
                    .routeId("of-a-run")
                    .routeConfigurationId("item")
                    .process(exchange -> seen.add(
                            "of run " + exchange.getVariable("run", Run.class).id()))
                    .to("direct:remote");
            from("direct:invoices-run")
                    .routeId("invoices-run")
                    .routeConfigurationId("item")
                    .to("direct:remote");
            from("direct:remote")
                    .routeId("remote")
                    .routeConfigurationId("adapter")
                    .process(exchange -> {
                        seen.add("remote");
                        if (broken.isPresent()) {
                            throw broken.get();
                        }
                    });
        }
    }

    @Test
    void aRunThatCouldNotBeginIsBegunByARetry() {
        process.jdbc.sql("alter table run_lease rename to lease_away").update();
        routes.send("direct:fulfillment-run", "schedule");
        process.jdbc.sql("alter table lease_away rename to run_lease").update();
        long letter = process.deadLetters.open().get(0).id();

        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
        assertThat(process.runs.latest(9)).singleElement().satisfies(run -> {
            assertThat(run.trigger()).isEqualTo("retry");
            assertThat(run.finishedAt()).isPresent();
        });
    }

    @Test
    void aStepThatNeedsItsRunGetsItAgainWhenItIsRetried() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "no"));
        Run run = process.runs.begin(Workflow.FULFILLMENT, "schedule");
        routes.camel.createProducerTemplate().send("direct:of-a-run", exchange -> exchange.setVariable("run", run));
        broken = Optional.empty();
        long letter = process.deadLetters.open().get(0).id();

        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
        assertThat(seen).contains("of run " + run.id());
    }

    /** Two things fail at the same time of day: whichever run is under way, it is not its failure. */
    @Test
    void aStepThatBelongsToNoRunFailsForNoneAndEndsNone() {
        Run run = process.runs.begin(Workflow.FULFILLMENT, "schedule");
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "no"));
        routes.send("direct:poll", "schedule");
        routes.send("direct:invoices-run", "schedule");

        assertThat(process.deadLetters.open()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.runId()).isEmpty();
            assertThat(letter.workflow()).isEmpty();
        });
        assertThat(process.runs.hasEnded(run)).isFalse();
        assertThat(process.runs.current(Workflow.FULFILLMENT)).contains(run);
    }
}
