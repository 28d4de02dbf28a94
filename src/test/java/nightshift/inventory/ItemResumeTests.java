package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kept;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import org.junit.jupiter.api.Test;

/** When an item that was paused is brought back, and to how many. */
class ItemResumeTests {
    /** What Acme's rules bring back, no rule does for Harbor. */
    @Test
    void pausesNothingByItselfThatNoRuleBringsBack() {
        RuleSet rules = Stock.rules(
                Stock.rule("Out at Acme", atAcme(0, null), ThenText.valueOf("pause")),
                Stock.rule("In at Acme", atAcme(null, 5), ThenText.valueOf("resume")),
                Stock.SHOW);

        assertThat(Stock.item(2).outcome(AMAZON, rules, Stock.settings()))
                .isEqualTo(new Change(Kind.SET, 20, 0, "Show", "Harbor has 2."));
        assertThat(Stock.item(30).paused(AMAZON, 20).outcome(AMAZON, rules, Stock.settings()))
                .as("paused by rules of before")
                .isEqualTo(new Change(Kind.RESUME, 0, 28, "Show", "Harbor has 30."));
        assertThat(Stock.item(2)
                        .paused(AMAZON, 20)
                        .outcome(AMAZON, rules, Stock.settings())
                        .wanted())
                .isZero();
    }

    @Test
    void bringsBackAlsoByARuleBelowTheOneThatShowsTheRest() {
        RuleSet rules = Stock.rules(Stock.PAUSE, Stock.SHOW, Stock.RESUME);

        assertThat(Stock.item(30).paused(AMAZON, 20).outcome(AMAZON, rules, Stock.settings()))
                .isEqualTo(new Change(Kind.RESUME, 0, 28, "Bring back", "Harbor has 30."));
        assertThat(Stock.item(4).paused(AMAZON, 20).outcome(AMAZON, rules, Stock.settings()))
                .isEqualTo(new Kept(0, Optional.of("Show"), "Stays paused until a rule brings it back. Harbor has 4."));
    }

    private static WhenText atAcme(Integer atMost, Integer atLeast) {
        return new WhenText(atMost, atLeast, null, null, "Acme", null, null, null, null, null);
    }

    @Test
    void bringsBackOnlyFromTheResumeLevelOn() {
        assertThat(Stock.item(4).paused(AMAZON, 20).outcome(AMAZON))
                .as("between pause at 0 and resume at 5 nothing flaps")
                .isInstanceOf(Kept.class);
        assertThat(Stock.item(5).paused(AMAZON, 20).outcome(AMAZON))
                .isEqualTo(new Change(Kind.RESUME, 0, 3, "Bring back", "Harbor has 5."));
    }

    @Test
    void bringsBackToWhatItWasWhereNoRuleSaysHowMany() {
        var rules = Stock.rules(Stock.PAUSE, Stock.RESUME);

        assertThat(Stock.item(100)
                        .paused(SHOPIFY, 17)
                        .outcome(SHOPIFY, rules, Stock.settings())
                        .wanted())
                .isEqualTo(17);
        assertThat(Stock.item(9)
                        .paused(SHOPIFY, 17)
                        .outcome(SHOPIFY, rules, Stock.settings())
                        .wanted())
                .as("never more than the supplier has")
                .isEqualTo(9);
    }

    @Test
    void bringsBackNothingRightAfterItWasPaused() {
        Stock item = Stock.item(30).paused(AMAZON, 20);
        item.pauses.put(
                Place.of(AMAZON, new Sku(item.sku)),
                new StandingPause("20", "Pause what is out", Stock.NOW.minus(Duration.ofMinutes(29))));

        assertThat(item.outcome(AMAZON)).isInstanceOf(Kept.class);
    }
}
