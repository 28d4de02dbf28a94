package nightshift.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * What Nightshift last wrote to a channel about an item.
 *
 * @param <T> what a price, a quantity or a status is where it is used; the catalog keeps each as text
 * @param value the amount of a price without currency, a quantity, or a status
 * @param shownBy from when on the channel shows it for sure. Amazon takes a change and shows it minutes later: what is read there before
 *     this may still be the value from before the write
 */
public record LastWritten<T>(T value, Instant at, Instant shownBy) {
    static LastWritten<String> of(String value, Instant at, Duration shownAfter) {
        return new LastWritten<>(value, at, at.plus(shownAfter));
    }

    /** The same write with its value read. */
    public <V> LastWritten<V> as(Function<? super T, ? extends V> read) {
        return new LastWritten<>(read.apply(value), at, shownBy);
    }
}
