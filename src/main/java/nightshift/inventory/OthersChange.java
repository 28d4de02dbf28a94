package nightshift.inventory;

import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;

/**
 * An item whose quantity somebody else changed after Nightshift wrote it.
 *
 * @param shown what stands there now
 * @param written what Nightshift last wrote
 * @param since when it did, where that is known
 */
public record OthersChange(
        Channel channel, String skuKey, int shown, int written, Optional<Instant> since, String reason) {
    static OthersChange of(Standing item, String reason) {
        return new OthersChange(
                item.channel(),
                item.placeKey(),
                item.shown(),
                item.ours().orElse(0),
                item.lastWrite().map(LastWritten::at).or(() -> item.pause().map(StandingPause::since)),
                reason);
    }

    String inWords() {
        return skuKey + " (" + channel.key() + "): " + reason;
    }
}
