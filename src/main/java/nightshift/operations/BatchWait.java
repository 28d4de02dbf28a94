package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long a run waits for batches a remote has taken, in pauses that grow: what is still open then is left to the schedule and later runs. */
@Component
public class BatchWait {
    private static final int LONGEST = 4;

    private final EffectBatches batches;
    private final OrderlyStop stop;
    private final Clock clock;

    public BatchWait(EffectBatches batches, OrderlyStop stop, Clock clock) {
        this.batches = batches;
        this.stop = stop;
        this.clock = clock;
    }

    /** @param first the first pause; they grow to four times this */
    public Pause begin(List<String> kinds, Duration first, Duration atMost) {
        return new Pause(
                kinds, first, first.multipliedBy(LONGEST), Instant.now(clock).plus(atMost));
    }

    public boolean goesOn(Pause pause) {
        return !stop.isAsked()
                && Instant.now(clock).plus(pause.length()).isBefore(pause.deadline())
                && pause.kinds().stream().anyMatch(batches::inFlight);
    }

    public Pause longer(Pause pause) {
        Duration next = pause.length().plus(pause.length().dividedBy(2));
        return new Pause(
                pause.kinds(),
                next.compareTo(pause.longest()) > 0 ? pause.longest() : next,
                pause.longest(),
                pause.deadline());
    }

    /**
     * @param kinds of the batches that are waited for
     * @param deadline when the run stops waiting
     */
    public record Pause(List<String> kinds, Duration length, Duration longest, Instant deadline) {
        public Pause {
            kinds = List.copyOf(kinds);
        }

        public long millis() {
            return length.toMillis();
        }
    }
}
