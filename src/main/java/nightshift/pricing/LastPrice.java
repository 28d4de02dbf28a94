package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import nightshift.catalog.LastWritten;

/** The price that Nightshift last wrote to a channel. @param shownBy from when on the channel shows it for sure */
public record LastPrice(BigDecimal amount, Instant shownBy) {
    static LastPrice of(LastWritten written) {
        return new LastPrice(new BigDecimal(written.value()), written.shownBy());
    }
}
