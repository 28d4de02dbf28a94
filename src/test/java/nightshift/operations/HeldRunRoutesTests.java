package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who finds a run held by another process waits until it is known whether that one lives, and no longer. */
class HeldRunRoutesTests {
    private final DataSource database = TestProcess.database();
    private final MovableClock clock = new MovableClock();
    private final TestProcess holder = new TestProcess(database, clock);
    private final TestProcess heir = new TestProcess(database, clock);
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void aRunThatAnotherHolds() throws Exception {
        camel.getRegistry().bind("RunHolders", new RunHolders(heir.jdbc, heir.runs));
        camel.getRegistry().bind("OrderlyStop", new OrderlyStop());
        camel.addRoutesConfigurations(new FailurePolicy(TestProcess.SETTINGS));
        camel.addRoutes(new HeldRunRoutes());
        camel.start();
        holder.instances.beat();
        heir.instances.beat();
        holder.runs.begin(Workflow.FULFILLMENT, "schedule");
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void isFreeWhenTheOtherIsKnownToBeDead() throws Exception {
        CompletableFuture<Object> asked = CompletableFuture.supplyAsync(this::awaited);
        assertThatThrownBy(() -> asked.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        clock.forward(Duration.ofSeconds(31));
        assertThat(asked.get(20, TimeUnit.SECONDS)).isEqualTo(true);
    }

    @Test
    void isNotFreeWhenTheOtherSaysThatItLives() throws Exception {
        CompletableFuture<Object> asked = CompletableFuture.supplyAsync(this::awaited);
        assertThatThrownBy(() -> asked.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        clock.forward(Duration.ofSeconds(5));
        holder.instances.beat();
        assertThat(asked.get(20, TimeUnit.SECONDS)).isEqualTo(false);
    }

    /** Nothing takes such a run up: who waited for that would wait for ever. */
    @Test
    void isFreeWhenTheOtherIsDeadAlsoWhereItsWorkflowIsOff() throws Exception {
        heir.modes.change(Workflow.FULFILLMENT, Mode.OFF, "kim");
        clock.forward(Duration.ofSeconds(31));

        assertThat(CompletableFuture.supplyAsync(this::awaited).get(20, TimeUnit.SECONDS))
                .isEqualTo(true);
        assertThat(heir.runs.isAnyUnderWay())
                .as("what waits for the end of all runs")
                .isFalse();
        assertThat(heir.runs.interrupted()).isEmpty();
        heir.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "kim");
        assertThat(heir.runs.isAnyUnderWay()).isTrue();
        assertThat(heir.runs.interrupted()).hasSize(1);
    }

    @Test
    void waitsForNobodyWhereNoRunIsHeld() {
        holder.runs.finish(holder.runs.current(Workflow.FULFILLMENT).orElseThrow());

        assertThat(awaited()).isEqualTo(true);
    }

    private Object awaited() {
        return camel.createProducerTemplate().requestBody("direct:await-holder", Workflow.FULFILLMENT);
    }
}
