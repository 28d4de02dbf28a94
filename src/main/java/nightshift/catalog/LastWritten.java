package nightshift.catalog;

import java.time.Duration;
import java.time.Instant;

/**
 * What Nightshift last wrote to a channel about an item.
 *
 * @param value the amount of a price without currency, a quantity, or a status
 * @param shownBy from when on the channel shows it for sure. Amazon takes a change and shows it minutes later: what is read there before
 *     this may still be the value from before the write
 */
public record LastWritten(String value, Instant at, Instant shownBy) {
    static LastWritten of(String value, Instant at, Duration shownAfter) {
        return new LastWritten(value, at, at.plus(shownAfter));
    }
}
