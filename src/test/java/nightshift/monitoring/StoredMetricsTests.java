package nightshift.monitoring;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import nightshift.MovableClock;
import org.junit.jupiter.api.Test;

class StoredMetricsTests {
    private final MovableClock clock = new MovableClock();
    private final StoredFigures figures = mock(StoredFigures.class);
    private final StoredMetrics metrics = new StoredMetrics(figures, new SimpleMeterRegistry(), clock);

    /** After a year it takes seconds, and Prometheus asks four times a minute. */
    @Test
    void countsAgainOnlyAfterTenTimesAsLongAsItTook() {
        takes(Duration.ofSeconds(6));

        metrics.refresh();
        clock.forward(Duration.ofSeconds(59));
        metrics.refresh();
        verify(figures, times(1)).decisions();

        clock.forward(Duration.ofSeconds(1));
        metrics.refresh();
        verify(figures, times(2)).decisions();
    }

    @Test
    void countsEachTimeWhereItTakesNoTime() {
        takes(Duration.ZERO);

        metrics.refresh();
        metrics.refresh();

        verify(figures, times(2)).decisions();
    }

    private void takes(Duration time) {
        when(figures.decisions()).thenAnswer(call -> {
            clock.forward(time);
            return List.of();
        });
    }
}
