package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxWorld;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is asked to end in the middle of the night. */
class OrderlyStopIT {
    @TempDir
    private Path folder;

    private final SandboxWorld sandbox = SandboxWorld.start(0, Clock.systemUTC());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void finishesWhatIsUnderWayBeginsNothingNewAndLeavesTheRestToTheNextStart() {
        sandbox.faults().add("/shopify", request -> request.text().contains("fulfillmentCreate"), 100, new Fault.Slow(700));
        NightProcess.Plan plan = NightProcess.in(folder, sandbox);
        int written;
        try (NightProcess first = plan.start()) {
            Awaitility.await().atMost(Duration.ofSeconds(150)).until(() -> fulfilled() > 3);
            first.terminate();
            long asked = System.nanoTime();
            assertThat(first.exitCode()).as(first.output()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(32));
            written = fulfilled();
            assertThat(first.output()).contains("this process is about to end");
            assertThat(NightBooks.of(plan).inDoubt()).isZero();
        }
        assertThat(written).isBetween(4, 30);
        sandbox.faults().clear();

        try (NightProcess second = plan.start()) {
            second.awaitOutput("46 shipped");
            assertThat(second.output()).as("goes on under its id").contains("/runs/1\n");
        }
        assertThat(differences()).isEmpty();
        assertThat(sandbox.world().books().of("amazon.resubmission")).isEmpty();
    }

    private int fulfilled() {
        return sandbox.world().books().of("shopify.fulfillment").size();
    }

    private List<String> differences() {
        return sandbox.world().expected().differencesFrom(sandbox.world().books());
    }
}
