package nightshift.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Suppliers' lists that nobody is uploading any more, as far as their time tells: half of a list is a list with other values. One that
 * changed just now is taken by the next run, so nothing waits here.
 */
@Component
public class SettledFiles {
    /** What routes call it in an endpoint. */
    static final String NAME = "settled-lists";

    /** Twice a minute: some servers tell minutes only. */
    private static final Duration UNTOUCHED = Duration.ofMinutes(2);

    /** A server's clock that is further ahead tells nothing; waiting for it might take until after the next run. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Clock clock;

    public SettledFiles(Clock clock) {
        this.clock = clock;
    }

    /** @param milliseconds since when it is as it is; 0 or less: its server does not tell */
    boolean isWhole(long milliseconds) {
        if (milliseconds <= 0) {
            return true;
        }
        Instant now = clock.instant();
        Instant modified = Instant.ofEpochMilli(milliseconds);
        return !modified.isAfter(now.minus(UNTOUCHED)) || modified.isAfter(now.plus(AHEAD));
    }
}
