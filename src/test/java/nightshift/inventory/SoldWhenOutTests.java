package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.StockOutcome.Stopped;
import nightshift.inventory.rules.RuleSet;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** Variants that the shop goes on selling when none is left: a count of none takes them off nothing. */
class SoldWhenOutTests {
    @Test
    void pausesNothingThatTheShopSellsAlsoWhenNoneIsLeft() {
        Stock item = Stock.item(0);
        item.soldWhenOut = true;

        assertThat(cause(item.outcome(SHOPIFY))).isEqualTo(StopCause.SOLD_WHEN_OUT);
        assertThat(item.outcome(AMAZON)).isInstanceOf(Change.class);
        assertThat(cause(item.shows(SHOPIFY, 0).outcome(SHOPIFY)))
                .as("it is on sale all the same")
                .isEqualTo(StopCause.SOLD_WHEN_OUT);
        assertThat(item.decided(Stock.usual(), Stock.settings())
                        .get(0)
                        .standing()
                        .live())
                .isTrue();
    }

    /** The count is right, and whoever sees it knows; but it is no pause. */
    @Test
    void showsNoneOfWhatTheShopSellsAlsoWhenNoneIsLeftWithoutCallingThatPaused() {
        Stock item = Stock.item(2);
        item.soldWhenOut = true;

        ItemVerdict verdict = item.decided(Stock.usual(), Stock.settings()).get(0);

        assertThat(verdict.outcome()).isEqualTo(new Change(Kind.SET, 20, 0, "Show", "Harbor has 2."));
        assertThat(verdict.takenOffSale()).isFalse();
        assertThat(verdict.countedAs()).isEqualTo("set");
    }

    @Test
    void tellsOfWhatTheShopSellsOnAlthoughARulePausesIt() {
        Stock onOrder = numbered(1, 0);
        onOrder.soldWhenOut = true;
        onOrder.onAmazon = false;

        PlannedSweep planned = planned(List.of(onOrder, numbered(2, 30)));

        assertThat(planned.pauses()).isEmpty();
        assertThat(planned.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.name()).isEqualTo("Sold although the supplier is out");
            assertThat(alert.examples()).containsExactly("HS-1 (the supplier has 0)");
        });
    }

    private static StopCause cause(StockOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stopped.class);
        return ((Stopped) outcome).cause();
    }

    private static Stock numbered(int number, int supplierHas) {
        Stock item = Stock.item(supplierHas);
        item.sku = "HS-" + number;
        return item;
    }

    private static PlannedSweep planned(List<Stock> items) {
        return planned(Stock.usual(), items);
    }

    private static PlannedSweep planned(RuleSet rules, List<Stock> items) {
        Work work = new Work(1, Workflow.INVENTORY, "sweep/7", Optional.empty(), false, 1);
        return new SweepConclusions(Stock.settings(), Stock.CLOCK)
                .of(work, Stock.sweep(rules, Stock.settings(), items));
    }
}
