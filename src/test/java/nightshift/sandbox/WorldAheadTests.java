package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.sandbox.night.ExpectedNight;
import org.junit.jupiter.api.Test;

class WorldAheadTests {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whoNeedsTheFirstWorldWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        WorldAhead ahead = WorldAhead.of(() -> {
            begun.countDown();
            await(mayEnd);
            return world();
        });
        begun.await();
        assertThat(made).hasValue(0);

        mayEnd.countDown();

        assertThat(ahead.get()).isNotNull();
        assertThat(made).hasValue(1);
    }

    @Test
    void makesAnotherWorldEachTimeAfterTheFirst() {
        WorldAhead ahead = WorldAhead.of(this::world);

        assertThat(List.of(ahead.get().books(), ahead.get().books(), ahead.get().books()))
                .doesNotHaveDuplicates();
        assertThat(made).hasValue(3);
    }

    @Test
    void aWorldThatCannotBeMadeStopsWhoNeedsIt() {
        WorldAhead ahead = WorldAhead.of(() -> {
            throw new IllegalStateException("no such supplier");
        });

        assertThatThrownBy(ahead::get).hasRootCauseMessage("no such supplier");
    }

    private World world() {
        made.incrementAndGet();
        return new World(new Books(), List.of(), new ExpectedNight(List.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
