package nightshift.inventory;

import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Workflow;
import nightshift.inventory.rules.RuleSet;
import nightshift.operations.Decided;
import nightshift.operations.Work;
import nightshift.shop.ProductStatusChange;
import org.junit.jupiter.api.Test;

/** Which products leave the shop as a whole and come back, over days in which people change them too. */
class ProductsOffTheShopTests {
    @Test
    void leavesAProductInTheShopWhileAVariantCanBeSoldThatIsNotInTheCatalog() {
        Stock only = numbered(1, 0);
        only.moreVariants = true;

        assertThat(statusChanges(planned(List.of(only)))).isEmpty();
    }

    @Test
    void leavesAProductInTheShopWhileAVariantIsSoldAlsoWhenNoneIsLeft() {
        Stock onOrder = numbered(2, 3).shows(SHOPIFY, 0);
        onOrder.soldWhenOut = true;
        onOrder.onAmazon = false;

        assertThat(statusChanges(planned(Stock.rules(Stock.PAUSE, Stock.RESUME), List.of(numbered(1, 0), onOrder))))
                .isEmpty();
    }

    @Test
    void aProductThatSomebodyPutBackIsHisFromThenOn() {
        Stock back = drafted(numbered(1, 0).paused(SHOPIFY, 20));
        back.shopStatus = "ACTIVE";

        assertThat(planned(List.of(back)).productsOfOthers()).containsExactly(back.productId);

        back.readAt = Stock.NOW.minus(Duration.ofHours(3));
        assertThat(planned(List.of(back)).productsOfOthers())
                .as("read before it was taken off")
                .isEmpty();
        back.readAt = Stock.NOW;
        back.shopStatus = "DRAFT";
        assertThat(planned(List.of(back)).productsOfOthers()).isEmpty();
    }

    @Test
    void takesAProductThatSomebodyPutBackOffAgainWhenItRunsOutAgain() {
        Stock back = drafted(numbered(1, 0));
        back.shopStatus = "ACTIVE";

        PlannedSweep planned = planned(List.of(back));

        assertThat(statusChanges(planned))
                .extracting(ProductStatusChange::from, ProductStatusChange::to)
                .containsExactly(tuple("ACTIVE", "DRAFT"));
    }

    @Test
    void bringsBackAProductWhoseCountsCameBackBefore() {
        Stock counted = drafted(numbered(1, 30).wrote(SHOPIFY, 28).shows(SHOPIFY, 28));

        assertThat(statusChanges(planned(List.of(counted))))
                .extracting(ProductStatusChange::to)
                .containsExactly("ACTIVE");

        counted.drafted.put(counted.productId, new StandingPause("ACTIVE", "Pause what is out", Stock.NOW, true));
        assertThat(planned(List.of(counted)).decided())
                .as("the shop said no, and nothing is new")
                .hasSize(1);
    }

    @Test
    void leavesADraftOfItsOwnAloneWhereOnlySomebodyElseCountsSomething() {
        Stock counted = drafted(numbered(1, 3).shows(SHOPIFY, 28));

        assertThat(planned(Stock.rules(Stock.PAUSE, Stock.RESUME), List.of(counted))
                        .decided())
                .hasSize(1);
    }

    private static Stock drafted(Stock item) {
        item.shopStatus = "DRAFT";
        item.onAmazon = false;
        item.drafted.put(
                item.productId, new StandingPause("ACTIVE", "Pause what is out", Stock.NOW.minus(Duration.ofHours(2))));
        return item;
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

    private static List<ProductStatusChange> statusChanges(PlannedSweep planned) {
        return planned.decided().stream()
                .map(Decided::decision)
                .filter(Decision.Proceed.class::isInstance)
                .flatMap(decision -> ((Decision.Proceed) decision).effects().stream())
                .map(Effect::payload)
                .filter(ProductStatusChange.class::isInstance)
                .map(ProductStatusChange.class::cast)
                .toList();
    }
}
