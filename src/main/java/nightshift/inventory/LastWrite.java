package nightshift.inventory;

import java.time.Instant;
import nightshift.catalog.LastWritten;

/** The quantity that Nightshift last wrote to a channel. @param shownBy from when on the channel shows it for sure */
public record LastWrite(int quantity, Instant at, Instant shownBy) {
    static LastWrite of(LastWritten written) {
        return new LastWrite(Integer.parseInt(written.value()), written.at(), written.shownBy());
    }
}
