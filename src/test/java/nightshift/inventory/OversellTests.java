package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;

/** Both channels together never show more pieces than there are. */
class OversellTests {
    private static final InventorySettings GUARDED =
            Stock.settings(InventorySettings.Writer.DIRECT, true, new Breaker(20, 40, 20));

    @Test
    void sharesThePiecesBetweenTheChannels() {
        assertThat(shown(Stock.item(33), SHOPIFY)).as("the odd piece").isEqualTo(16);
        assertThat(shown(Stock.item(33), AMAZON)).isEqualTo(15);
        assertThat(shown(Stock.item(5000), AMAZON))
                .as("never more than the rule")
                .isEqualTo(50);
    }

    @Test
    void givesAllToTheOnlyChannel() {
        Stock item = Stock.item(33);
        item.onAmazon = false;

        assertThat(shown(item, SHOPIFY)).isEqualTo(31);
    }

    @Test
    void countsWhatTheOtherChannelShowsThoughItMayNotBeWritten() {
        Stock item = Stock.item(30);
        item.amazonStatus = "Incomplete";

        assertThat(shown(item, SHOPIFY))
                .as("30 less the buffer of 2 and Amazon's 20")
                .isEqualTo(8);
    }

    @Test
    void countsNothingOfAmazonsOwnStock() {
        Stock item = Stock.item(30);
        item.fba = true;

        assertThat(shown(item, SHOPIFY)).isEqualTo(28);
    }

    @Test
    void takesOffWhatIsOrderedAndNotShipped() {
        Stock item = Stock.item(32);
        item.openOrders.put("HS-100", 10);

        assertThat(shown(item, SHOPIFY) + shown(item, AMAZON)).isEqualTo(20);
    }

    @Test
    void raisesNothingWhereWhatIsOrderedIsNotKnown() {
        Stock item = Stock.item(100);
        item.ordersKnown = false;
        item.amazonShows = 60;

        assertThat(item.outcome(SHOPIFY, Stock.usual(), GUARDED))
                .isEqualTo(
                        new StockOutcome.Stopped(
                                StopCause.ORDERS_UNKNOWN,
                                20,
                                "Would show 49, and stays at 20: Amazon's orders could not be read, so nobody knows how many of them are sold already."));
        assertThat(shown(item, AMAZON)).as("fewer may be shown").isEqualTo(49);
        assertThat(item.outcome(SHOPIFY, Stock.usual(), Stock.settings()).wanted())
                .as("without the guard they do not count")
                .isEqualTo(50);
    }

    @Test
    void neverShowsMoreThanThereIsWhateverStandsThere() {
        Random random = new Random(7);
        for (int n = 0; n < 4_000; n++) {
            Stock item = any(random);
            int most = Math.max(0, item.supplierHas.orElseThrow() - 2);
            for (Channel channel : Channel.values()) {
                if (changed(item, channel) && shown(item, channel) > 0) {
                    assertThat(shown(item, channel) + elsewhere(item, channel))
                            .as("item %d on %s, of %s", n, channel, item.supplierHas)
                            .isLessThanOrEqualTo(most);
                }
            }
        }
    }

    /** What the other channel shows after the sweep of the same pieces. */
    private static int elsewhere(Stock item, Channel channel) {
        return channel == AMAZON ? shown(item, SHOPIFY) : item.fba ? 0 : shown(item, AMAZON);
    }

    private static Stock any(Random random) {
        Stock item = Stock.item(random.nextInt(130));
        item.shopShows = random.nextInt(60);
        item.amazonShows = random.nextInt(60);
        item.fba = random.nextInt(6) == 0;
        item.amazonStatus = random.nextInt(6) == 0 ? "Incomplete" : "Active";
        if (random.nextInt(4) == 0) {
            item.paused(AMAZON, 20);
        }
        if (random.nextInt(5) == 0) {
            item.open.add(Place.of(SHOPIFY, new Sku(item.sku)));
        }
        return item;
    }

    private static boolean changed(Stock item, Channel channel) {
        return item.outcome(channel, Stock.usual(), GUARDED) instanceof StockOutcome.Change;
    }

    private static int shown(Stock item, Channel channel) {
        return item.outcome(channel, Stock.usual(), GUARDED).wanted();
    }
}
