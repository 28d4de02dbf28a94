package nightshift.books;

import java.time.Instant;
import java.util.Optional;

/**
 * What QuickBooks gave for a refresh token. Never printed.
 *
 * @param refreshToken the one to use next time, often another than the one that was sent
 * @param refreshEnds when that one ends unless it is used
 * @param connectionEnds when the connection itself ends, whatever is done; empty: not told
 */
record Grant(
        String accessToken,
        Instant accessEnds,
        String refreshToken,
        Optional<Instant> refreshEnds,
        Optional<Instant> connectionEnds) {
    @Override
    public String toString() {
        return "Grant[accessEnds=" + accessEnds + ", refreshEnds=" + refreshEnds + "]";
    }
}
