package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.core.Sku;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Differs;
import nightshift.inventory.StockOutcome.Kept;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.StockOutcome.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of one item. Each guard has an item that only it stops. */
class ItemDeciderTests {
    @ParameterizedTest
    @EnumSource(Channel.class)
    void pausesWhatTheSupplierIsOutOf(Channel channel) {
        StockOutcome outcome = Stock.item(0).outcome(channel);

        assertThat(outcome).isEqualTo(new Change(Kind.PAUSE, 20, 0, "Pause what is out", "Harbor has 0."));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void showsWhatTheSupplierHasLessTheBuffer(Channel channel) {
        assertThat(Stock.item(10).outcome(channel)).isEqualTo(new Change(Kind.SET, 20, 8, "Show", "Harbor has 10."));
    }

    @Test
    void showsNeverMoreThanTheRuleAllows() {
        assertThat(Stock.item(5000).outcome(SHOPIFY).wanted()).isEqualTo(50);
    }

    @Test
    void leavesAloneWhatIsRightAlready() {
        assertThat(Stock.item(22).outcome(AMAZON)).isInstanceOf(Kept.class);
    }

    @Test
    void pausesWhereTheBufferLeavesNothing() {
        assertThat(Stock.item(2).outcome(AMAZON))
                .isInstanceOfSatisfying(
                        Change.class, change -> assertThat(change.kind()).isEqualTo(Kind.PAUSE));
    }

    @Test
    void bringsBackNothingThatOthersPaused() {
        assertThat(stop(Stock.item(30).shows(AMAZON, 0), AMAZON)).isEqualTo(StopCause.AT_ZERO);
    }

    @Test
    void raisesWhatSoldDownToNothingByItself() {
        assertThat(Stock.item(30)
                        .wrote(AMAZON, 3)
                        .shows(AMAZON, 0)
                        .outcome(AMAZON)
                        .wanted())
                .isEqualTo(28);
    }

    @Test
    void doesNotRaiseWhatSomebodySetToNothing() {
        assertThat(stop(Stock.item(30).wrote(AMAZON, 28).shows(AMAZON, 0), AMAZON))
                .as("28 pieces do not sell between two runs")
                .isEqualTo(StopCause.CHANGED_BY_OTHERS);
    }

    @Test
    void stopsWhereSomebodyShowsMoreThanNightshiftWrote() {
        assertThat(stop(Stock.item(10).wrote(SHOPIFY, 12), SHOPIFY)).isEqualTo(StopCause.CHANGED_BY_OTHERS);
        assertThat(Stock.item(10).wrote(SHOPIFY, 22).outcome(SHOPIFY))
                .as("sales lower a count")
                .isInstanceOf(Change.class);
    }

    @Test
    void saysThatACancelledOrderMayHaveRaisedACountOnAmazon() {
        assertThat(Stock.item(10).wrote(AMAZON, 12).outcome(AMAZON))
                .isInstanceOfSatisfying(
                        Stopped.class, stopped -> assertThat(stopped.reason()).contains("an order that was cancelled"));
        assertThat(Stock.item(10).wrote(SHOPIFY, 12).outcome(SHOPIFY))
                .isInstanceOfSatisfying(
                        Stopped.class, stopped -> assertThat(stopped.reason()).doesNotContain("cancelled"));
    }

    @Test
    void stopsWhereSomebodyBroughtBackWhatNightshiftPaused() {
        Stock item = Stock.item(30).paused(AMAZON, 20).shows(AMAZON, 15);

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.CHANGED_BY_OTHERS);
    }

    @Test
    void takesACountThatAmazonDoesNotShowYetForNobodyElses() {
        Stock raised = Stock.item(30).wrote(AMAZON, 28).shows(AMAZON, 0);
        raised.readAt = Stock.NOW;
        raised.lastWrites.put(
                Place.of(AMAZON, new Sku(raised.sku)),
                new LastWritten<>(28, Stock.NOW.minusSeconds(60), Stock.NOW.plusSeconds(1)));
        assertThat(stop(raised, AMAZON)).isEqualTo(StopCause.NOT_SHOWN_YET);

        raised.readAt = Stock.NOW.plusSeconds(1);
        assertThat(stop(raised, AMAZON)).isEqualTo(StopCause.CHANGED_BY_OTHERS);
    }

    @Test
    void writesACountThatAmazonDoesNotShowYetNotASecondTime() {
        Stock lowered = Stock.item(30).shows(AMAZON, 20);
        int wanted = ((Change) lowered.outcome(AMAZON)).wanted();
        lowered.readAt = Stock.NOW;
        lowered.lastWrites.put(
                Place.of(AMAZON, new Sku(lowered.sku)),
                new LastWritten<>(wanted, Stock.NOW.minusSeconds(60), Stock.NOW.plusSeconds(1)));
        assertThat(stop(lowered, AMAZON)).isEqualTo(StopCause.NOT_SHOWN_YET);

        lowered.readAt = Stock.NOW.plusSeconds(1);
        assertThat(lowered.outcome(AMAZON)).as("sold since").isInstanceOf(Change.class);
    }

    @Test
    void believesNoReadingFromBeforeItsOwnWrite() {
        Stock item = Stock.item(10).wrote(SHOPIFY, 8);
        item.readAt = Stock.NOW.minus(Duration.ofHours(3));

        assertThat(stop(item, SHOPIFY)).isEqualTo(StopCause.READING_OLD);
    }

    @Test
    void movesNothingByAnOldReadingOfTheChannel() {
        Stock item = Stock.item(0);
        item.readAt = Stock.NOW.minus(Duration.ofHours(13));

        assertThat(stop(item, SHOPIFY)).isEqualTo(StopCause.READING_OLD);
    }

    @Test
    void movesNothingByAnOldNumberOfTheSupplier() {
        Stock item = Stock.item(0);
        item.age = Duration.ofHours(37);

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.OLD_DATA);
    }

    @Test
    void movesNothingThatNoListNames() {
        Stock item = Stock.item();
        item.supplierHas = Optional.empty();

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.NO_DATA);
    }

    @Test
    void movesNothingWithoutASupplier() {
        Stock item = Stock.item(0);
        item.supplier = Optional.empty();

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.NO_SUPPLIER);
    }

    @Test
    void neverWritesWhatAmazonShips() {
        Stock item = Stock.item(0);
        item.fba = true;

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.FULFILLED_BY_AMAZON);
        assertThat(item.outcome(SHOPIFY)).isInstanceOf(Change.class);
    }

    @Test
    void neverWritesStockThatIsNotCounted() {
        Stock item = Stock.item(0);
        item.counted = false;

        assertThat(stop(item, SHOPIFY)).isEqualTo(StopCause.NOT_COUNTED);
    }

    @Test
    void neverWritesAnItemThatIsNotClear() {
        Stock item = Stock.item(0);
        item.troubles = List.of("Two variants have this SKU.");

        assertThat(item.outcome(SHOPIFY)).isEqualTo(new Stopped(StopCause.TROUBLE, 20, "Two variants have this SKU."));
    }

    @Test
    void leavesToPeopleWhatTheyTookOffTheShop() {
        Stock item = Stock.item(30);
        item.shopStatus = "DRAFT";

        assertThat(stop(item, SHOPIFY)).isEqualTo(StopCause.NOT_LIVE);

        item.drafted.put(item.productId, new StandingPause("ACTIVE", "Pause what is out", Stock.NOW));
        assertThat(item.outcome(SHOPIFY)).as("its own draft").isInstanceOf(Change.class);
    }

    @Test
    void leavesAloneAnOfferThatAmazonDoesNotSell() {
        Stock item = Stock.item(0);
        item.amazonStatus = "Incomplete";

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.NOT_LIVE);
    }

    @Test
    void givesNoSecondWriteWhileTheFirstIsOpen() {
        Stock item = Stock.item(0);
        item.open.add(Place.of(AMAZON, new Sku(item.sku)));

        assertThat(stop(item, AMAZON)).isEqualTo(StopCause.OPEN_WRITE);
        assertThat(item.outcome(SHOPIFY)).isInstanceOf(Change.class);
    }

    @Test
    void onlyHoldsAmazonAgainstTheShopWhereAConnectorWritesIt() {
        var connector = Stock.settings(InventorySettings.Writer.CONNECTOR, false, new Breaker(20, 40, 20));
        Stock item = Stock.item(0).shows(AMAZON, 26).wrote(AMAZON, 3);

        assertThat(item.outcome(AMAZON, Stock.usual(), connector))
                .isInstanceOfSatisfying(
                        Differs.class, differs -> assertThat(differs.wanted()).isEqualTo(20));
        assertThat(Stock.item(0).outcome(AMAZON, Stock.usual(), connector)).isInstanceOf(Kept.class);
        assertThat(item.outcome(SHOPIFY, Stock.usual(), connector)).isInstanceOf(Change.class);
    }

    private static StopCause stop(Stock item, Channel channel) {
        StockOutcome outcome = item.outcome(channel);
        assertThat(outcome).isInstanceOf(Stopped.class);
        return ((Stopped) outcome).cause();
    }
}
