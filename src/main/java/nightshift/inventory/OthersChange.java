package nightshift.inventory;

import nightshift.catalog.Channel;

/**
 * An item whose quantity somebody else changed after Nightshift wrote it.
 *
 * @param shown what stands there now
 */
public record OthersChange(Channel channel, String skuKey, int shown, String reason) {
    String inWords() {
        return skuKey + " (" + channel.key() + "): " + reason;
    }
}
