package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nightshift.core.Workflow;
import org.springframework.stereotype.Component;

/** How long a run waits for its writes in doubt, or put off for a short while, before it goes on without them. */
@Component
public class Settling {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Effects effects;
    private final OperationsSettings settings;
    private final Clock clock;

    public Settling(Effects effects, OperationsSettings settings, Clock clock) {
        this.effects = effects;
        this.settings = settings;
        this.clock = clock;
    }

    public Wait begin(Workflow workflow) {
        return new Wait(workflow, clock.instant().plus(settings.settleWait()));
    }

    /** Whether a write of the workflow is open that can be known before the wait is over. */
    public boolean goesOn(Wait wait) {
        return clock.instant().plus(PAUSE).isBefore(wait.until())
                && effects.settlesUntil(wait.workflow(), wait.until());
    }

    /** @param until when the run goes on */
    public record Wait(Workflow workflow, Instant until) {
        /** Milliseconds until the next look. */
        public long pause() {
            return PAUSE.toMillis();
        }
    }
}
