package nightshift.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.core.EffectOutcome;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two processes on one database, of which one may die: then it does not beat any more. */
abstract class DyingProcess {
    static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{}");

    final DataSource database = TestProcess.database();
    final MovableClock clock = new MovableClock();
    final TestProcess dying = new TestProcess(database, clock);
    final TestProcess heir = new TestProcess(database, clock);
    final List<String> runs = new CopyOnWriteArrayList<>();
    RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(heir, new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:fulfillment-run")
                        .routeId("fulfillment-run")
                        .routeConfigurationId("item")
                        .bean(heir.runs, "begin(FULFILLMENT, ${body})")
                        .process(exchange -> runs.add("run "
                                + exchange.getMessage().getBody(Run.class).id()))
                        .bean(heir.runs, "finish(${body})");
            }
        });
        routes.answers("test-ship", DONE);
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    void die() {
        clock.forward(Duration.ofSeconds(31));
        heir.instances.beat();
    }
}
