package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nightshift.operations.EffectBatches;
import nightshift.operations.OrderlyStop;
import org.springframework.stereotype.Component;

/** How long a run waits for its feed, in pauses that grow: what is still open then is left to the schedule and later runs. */
@Component
public class FeedWait {
    private final EffectBatches batches;
    private final OrderlyStop stop;
    private final AmazonSettings settings;
    private final Clock clock;

    public FeedWait(EffectBatches batches, OrderlyStop stop, AmazonSettings settings, Clock clock) {
        this.batches = batches;
        this.stop = stop;
        this.settings = settings;
        this.clock = clock;
    }

    public Pause begin() {
        return new Pause(settings.feedPause(), Instant.now(clock).plus(settings.feedWait()));
    }

    public boolean goesOn(Pause pause) {
        return !stop.isAsked()
                && Instant.now(clock).plus(pause.length()).isBefore(pause.deadline())
                && batches.inFlight(AmazonFeed.KIND);
    }

    public Pause longer(Pause pause) {
        Duration half = pause.length().dividedBy(2);
        Duration longest = settings.feedPause().multipliedBy(4);
        Duration next = pause.length().plus(half);
        return new Pause(next.compareTo(longest) > 0 ? longest : next, pause.deadline());
    }

    /** @param deadline when the run stops waiting */
    public record Pause(Duration length, Instant deadline) {
        public long millis() {
            return length.toMillis();
        }
    }
}
