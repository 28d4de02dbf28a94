package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HeartbeatTests {
    private final Instances instances = mock(Instances.class);
    private final OperationsSettings settings = mock(OperationsSettings.class);

    /** An interrupt in the middle of it looked like a database that fails, and closed the file of H2. */
    @Test
    void letsABeatThatIsUnderWayEndWhenTheProcessStops() throws Exception {
        CountDownLatch beating = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean first = new AtomicBoolean(true);
        when(settings.heartbeatEvery()).thenReturn(Duration.ofMillis(10));
        when(instances.trouble()).thenReturn(Optional.empty());
        doAnswer(call -> {
                    if (!first.getAndSet(false)) {
                        beating.countDown();
                        interrupted.set(isInterruptedWithin(Duration.ofMillis(300)));
                    }
                    return null;
                })
                .when(instances)
                .beat();
        Heartbeat heartbeat = new Heartbeat(instances, settings, new OrderlyStop());
        heartbeat.start();
        beating.await();

        heartbeat.stop();

        assertThat(interrupted).isFalse();
        assertThat(heartbeat.isRunning()).isFalse();
    }

    private static boolean isInterruptedWithin(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
