package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import org.junit.jupiter.api.Test;

/** A person may answer a flag days later: what counts then is what stands there then. */
class TakenOverStockTests {
    private static final Place IN_SHOP = new Place(SHOPIFY, "HS-100");
    private static final Place ON_AMAZON = new Place(AMAZON, "HS-100");

    @Test
    void takesWhatStandsThereNow() {
        Stock item = Stock.item(30).wrote(SHOPIFY, 20).shows(SHOPIFY, 27);

        assertThat(differing(item, IN_SHOP, ON_AMAZON))
                .extracting(OthersChange::channel, OthersChange::skuKey, OthersChange::shown)
                .containsExactly(tuple(SHOPIFY, "HS-100", 27));
    }

    /** Else its own 0 would be called another tool's, and nothing would bring the item back. */
    @Test
    void leavesAPauseAloneThatNightshiftMadeSince() {
        assertThat(differing(Stock.item(0).paused(SHOPIFY, 30), IN_SHOP)).isEmpty();
    }

    @Test
    void leavesAloneWhatItWroteSinceTheChannelWasRead() {
        Stock item = Stock.item(30).shows(AMAZON, 28);
        item.lastWrites.put(ON_AMAZON, new LastWritten<>(12, Stock.NOW, Stock.NOW));

        assertThat(differing(item, ON_AMAZON)).isEmpty();
    }

    @Test
    void takesOnlyWhatThePersonWasShown() {
        Stock item = Stock.item(30)
                .wrote(SHOPIFY, 20)
                .shows(SHOPIFY, 27)
                .wrote(AMAZON, 5)
                .shows(AMAZON, 9);

        assertThat(differing(item, ON_AMAZON)).extracting(OthersChange::channel).containsExactly(AMAZON);
    }

    private static List<OthersChange> differing(Stock item, Place... places) {
        return new TakenOverStock(Stock.settings(), Stock.CLOCK)
                .differing(
                        List.of(places),
                        List.of(item.entry()),
                        written(item, SHOPIFY),
                        written(item, AMAZON),
                        item.pauses);
    }

    private static Map<String, LastWritten<String>> written(Stock item, Channel channel) {
        Map<String, LastWritten<String>> written = new HashMap<>();
        item.lastWrites.forEach((place, last) -> {
            if (place.channel() == channel) {
                written.put(place.skuKey(), last.as(String::valueOf));
            }
        });
        return written;
    }
}
