package nightshift.operations;

import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderlyStopTests {
    private final TestProcess process = TestProcess.alone();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process);
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("gid/1"), "{}"));
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    @Test
    void givesWorkBackThatWasClaimedAndNotBegun() {
        Work claimed = process.work("mail/1");
        routes.stop.ask();

        routes.send("direct:do-work", claimed);

        assertThat(process.works.claim(Workflow.FULFILLMENT, 10))
                .extracting(Work::id)
                .containsExactly(claimed.id());
        assertThat(process.deadLetters.open()).as("it is no failure").isEmpty();
    }

    @Test
    void leavesWritesOfEarlierProcessesToTheNextStart() {
        process.decisions.commit(TestProcess.proceed(process.work("mail/1"), ship("1")));
        process.clock.forward(Duration.ofHours(1));
        process.instances.beat();
        routes.stop.ask();

        routes.send("direct:resume-effects", null);

        assertThat(routes.calls("test-ship")).isZero();
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.PLANNED);
    }
}
