package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that is due when the machine wakes waits until this process may call others again. */
class AwakeningRoutesTests {
    private final TestProcess process = TestProcess.alone();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        camel.getRegistry().bind("Instances", process.instances);
        camel.getRegistry().bind("OrderlyStop", new OrderlyStop());
        camel.addRoutesConfigurations(new FailurePolicy(TestProcess.SETTINGS));
        camel.addRoutes(new AwakeningRoutes());
        camel.start();
        process.instances.beat();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void waitsAsLongAsOthersMayFinishWhatItHeld() throws Exception {
        process.clock.forward(Duration.ofHours(6));
        CompletableFuture<Object> run = CompletableFuture.supplyAsync(this::begin);
        assertThatThrownBy(() -> run.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        process.instances.beginAnew();
        process.instances.beat();
        assertThatThrownBy(() -> run.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        process.clock.forward(Duration.ofSeconds(15));
        process.instances.beat();
        process.clock.forward(Duration.ofSeconds(15));
        assertThat(run.get(20, TimeUnit.SECONDS)).isEqualTo("schedule");
    }

    @Test
    void holdsUpNoRunOtherwise() {
        assertThat(begin()).isEqualTo("schedule");
    }

    private Object begin() {
        return camel.createProducerTemplate().requestBody("direct:await-awakening", "schedule");
    }
}
