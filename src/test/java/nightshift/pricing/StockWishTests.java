package nightshift.pricing;

import static nightshift.pricing.Outcomes.moved;
import static nightshift.pricing.Outcomes.stayed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.StockWish;
import org.junit.jupiter.api.Test;

/** What a stock rule asks of a price comes before the strategies, and behind every guardrail. */
class StockWishTests {
    private final PriceDecider decider =
            Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]\n"));

    @Test
    void asksForSoManyPercentOfWhatItCostWhenTheRuleBegan() {
        Sold item = new Sold().at("50.00");

        assertThat(moved(decide(item, wish("4", "50.00", false)), "52.00").reason())
                .isEqualTo("stock-rule: stock rule \"Last ones\" asks for +4 % of 50.00");
        stayed(decide(new Sold().at("52.00"), wish("4", "50.00", false)), StayReason.PRICE_IS_RIGHT);
    }

    @Test
    void isHeldByTheGuardrails() {
        PriceOutcome.Move raised = moved(decide(new Sold().at("50.00"), wish("20", "50.00", false)), "54.00");
        assertThat(raised.boundBy()).isNotEmpty();

        assertThat(moved(decide(new Sold().at("40.00").rivalAt("39.50"), wish("-10", "40.00", false)), "38.97")
                        .boundBy())
                .contains("floor");
    }

    @Test
    void changesNothingWithoutAFloorOrARule() {
        stayed(decide(new Sold().costUnknown(), wish("4", "50.00", false)), StayReason.NO_COST);
        stayed(decide(new Sold().neverSeen(), wish("4", "50.00", false)), StayReason.NO_COMPETITION);
        PriceDecider none = Pricing.decider(Settings.with(""));
        stayed(decided(none, new Sold(), wish("4", "50.00", false)), StayReason.NO_RULE);
    }

    @Test
    void goesBackWhenTheRuleAsksNoMoreUnlessAStrategyWantsSomethingElse() {
        Sold ours = new Sold().at("52.00").alone();
        assertThat(moved(decide(ours, wish("4", "50.00", true)), "50.00").reason())
                .contains("stock rule \"Last ones\" asks for +4 % no more");
        stayed(decide(new Sold().at("50.00").alone(), wish("4", "50.00", true)), StayReason.STRATEGY_STAYS);
        stayed(decide(new Sold().at("49.00").alone(), wish("4", "50.00", true)), StayReason.STRATEGY_STAYS);
        assertThat(moved(decide(new Sold().at("52.00").rivalAt("51.00"), wish("4", "50.00", true)), "51.00")
                        .reason())
                .startsWith("match-buy-box");
    }

    private PriceOutcome decide(Sold item, StockWish wish) {
        return decided(decider, item, wish);
    }

    private static PriceOutcome decided(PriceDecider decider, Sold item, StockWish wish) {
        Circumstances known = item.circumstances();
        CatalogEntry entry = item.entry();
        return decider
                .decide(
                        entry,
                        new Circumstances(
                                known.now(),
                                known.zone(),
                                known.ownSellers(),
                                known.competition(),
                                known.dayStarts(),
                                known.pastPrices(),
                                known.lastWritten(),
                                known.open(),
                                StockWishes.byPrice(List.of(wish)),
                                known.takenBack()))
                .stream()
                .filter(outcome -> outcome.channel() == Channel.AMAZON)
                .findFirst()
                .orElseThrow();
    }

    private static StockWish wish(String percent, String base, boolean ended) {
        return new StockWish(
                "SKU-1", Channel.AMAZON, new BigDecimal(percent), new BigDecimal(base), "Last ones", ended);
    }
}
