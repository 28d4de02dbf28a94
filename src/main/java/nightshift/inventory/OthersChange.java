package nightshift.inventory;

import nightshift.catalog.Channel;

/**
 * An item whose quantity somebody else changed after Nightshift wrote it.
 *
 * @param shown what stands there now
 * @param written what Nightshift last wrote
 */
public record OthersChange(Channel channel, String skuKey, int shown, int written, String reason) {
    static OthersChange of(Standing item, String reason) {
        return new OthersChange(
                item.channel(), item.placeKey(), item.shown(), item.ours().orElse(0), reason);
    }

    String inWords() {
        return skuKey + " (" + channel.key() + "): " + reason;
    }
}
