package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import org.junit.jupiter.api.Test;

/** Rules that ask how long the supplier's stock lasts. */
class DaysOfCoverTests {
    private static final WhenText WEEK = new WhenText(null, null, null, 7, null, null, null, null, null, null);
    private static final RuleSet RULES = Stock.rules(
            Stock.rule("Few where it sells fast", WEEK, new ThenText("set-available", 4, 5, null)), Stock.SHOW);

    @Test
    void appliesWhereTheStockLastsForFewerDays() {
        Stock fast = Stock.item(10);
        fast.sold.put(fast.sku, 50);

        assertThat(outcome(fast).rule()).contains("Few where it sells fast");
        assertThat(outcome(fast).wanted()).isEqualTo(5);
    }

    @Test
    void doesNotApplyWhereItLastsLongerOrNothingWasSold() {
        Stock slow = Stock.item(10);
        slow.sold.put(slow.sku, 42);

        assertThat(outcome(slow).rule()).as("7 days: not below").contains("Show");
        assertThat(outcome(Stock.item(10)).rule()).contains("Show");
    }

    @Test
    void doesNotApplyAndSaysSoWhereSalesAreNotKnown() {
        Stock unknown = Stock.item(0);
        unknown.sold.put(unknown.sku, 50);
        unknown.unknownSales = Optional.of("Amazon was not read yet");
        RuleSet alone =
                Stock.rules(Stock.rule("Few where it sells fast", WEEK, new ThenText("set-available", 4, 5, null)));

        assertThat(outcome(unknown, alone).rule()).isEmpty();
        assertThat(alone.withoutCover(unknown.unknownSales))
                .containsExactly("\"Few where it sells fast\" did not apply: days of cover are not known, Amazon was"
                        + " not read yet.");
        assertThat(alone.withoutCover(Optional.empty())).isEmpty();
        assertThat(Stock.usual().withoutCover(unknown.unknownSales)).isEmpty();
    }

    private static StockOutcome outcome(Stock item) {
        return outcome(item, RULES);
    }

    private static StockOutcome outcome(Stock item, RuleSet rules) {
        return item.outcome(Channel.SHOPIFY, rules, Stock.settings());
    }
}
