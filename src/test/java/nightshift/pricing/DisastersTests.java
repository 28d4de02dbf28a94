package nightshift.pricing;

import static nightshift.pricing.Outcomes.moved;
import static nightshift.pricing.Outcomes.stayed;
import static nightshift.pricing.Sold.US;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened to other stores, and must not happen here: no price moves. */
class DisastersTests {
    private static final String ALL =
            "rules: [{channel: amazon, strategies: [raise-when-alone, oscillate-to-max, match-buy-box, undercut-by],"
                    + " with: {step: 2, by: 0.50}}]\n";
    private final PriceDecider decider = Pricing.decider(Settings.with(ALL));

    /** Without a lowest price of the owner, a repricer sold for a cent. Here the floor of cost and fee holds alone. */
    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.02", "1.00", "15.00"})
    void aMissingLowestPriceIsNotALowestPriceOfNothing(String rival) {
        stayed(new Sold().rivalAt(rival).decidedBy(decider), StayReason.RIVAL_NOT_CREDIBLE);
        // and without a cost there is nothing that could hold it: no price at all
        stayed(new Sold().costUnknown().rivalAt(rival).decidedBy(decider), StayReason.NO_COST);
        stayed(new Sold().costs("0.00", "USD").rivalAt(rival).decidedBy(decider), StayReason.NO_COST);
    }

    /** A repricing service set everything to a penny for an hour on a busy day. */
    @Test
    void everythingAtAPennyForAnHourMovesNothing() {
        Swept swept = sweep(decider, 9500, item -> item.rivalAt("0.01"));

        assertThat(swept.tally.moves()).isZero();
        assertThat(swept.stays).hasSize(9500).allMatch(stay -> stay.why() == StayReason.RIVAL_NOT_CREDIBLE);
    }

    /** The same, a little less absurd: every competitor falls to where we would just not believe it is an error. */
    @Test
    void everythingFallingToTheFloorAtOnceIsHeld() {
        PriceDecider matching =
                Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]"));
        Swept swept = sweep(matching, 200, item -> item.at("41.00").rivalAt("30.00"));

        assertThat(swept.tally.moves()).isEqualTo(200);
        assertThat(swept.tally.atFloor()).isEqualTo(200);
        assertThat(breaker().trips(swept.tally))
                .contains("200 of 200 prices would move, more than 60 % (nightshift.pricing.breaker.moving-percent)");
    }

    /** A repricer without the store's own seller id undercut itself until everything was at the floor. */
    @Test
    void withoutOurOwnSellerIdNothingIsRepriced() {
        Sold ours =
                new Sold().seen(Sold.market("50.00", US, "50.00", List.of(), 4)).own();

        assertThat(stayed(ours.decidedBy(decider), StayReason.NO_OWN_SELLER).reason())
                .contains("nightshift.amazon.seller-id");
    }

    /** And with it, our own offers never pull our price down, round after round. */
    @Test
    void neverSinksAgainstItself() {
        BigDecimal price = new BigDecimal("50.00");
        for (int round = 0; round < 40; round++) {
            String now = price.toPlainString();
            PriceOutcome outcome = new Sold()
                    .at(now)
                    .seen(Sold.market(now, US, now, List.of(), 2))
                    .decidedBy(decider);
            assertThat(outcome).as("round " + round).isInstanceOf(PriceOutcome.Stay.class);
        }
    }

    /** A catalog read with all prices at a cent: nothing is moved from there. */
    @Test
    void aPriceOfACentIsNoBaseForAMove() {
        stayed(new Sold().at("0.01").rivalAt("48.00").decidedBy(decider), StayReason.ABSURD_PRICE);
    }

    @Test
    void tenTimesOurPriceIsBelievedAsLittleAsATenth() {
        stayed(new Sold().rivalAt("600.00").decidedBy(decider), StayReason.RIVAL_NOT_CREDIBLE);
    }

    @Test
    void costsInAnotherCurrencyOrSwappedWithStockMoveNothing() {
        stayed(new Sold().costs("25.00", "CNY").decidedBy(decider), StayReason.OTHER_CURRENCY);
        // a stock of 4,000 read as the cost: no price climbs to such a floor, step by step, and a person is told
        for (Changing market : List.<Changing>of(item -> item, Sold::alone, Sold::neverSeen)) {
            Swept swept = sweep(decider, 100, item -> market.apply(item.costs("4000.00", "USD")));
            assertThat(swept.moves).isEmpty();
            assertThat(swept.stays).hasSize(100).allMatch(stay -> stay.why() == StayReason.BELOW_FLOOR);
        }
    }

    @Test
    void aWholeStoreGettingCheaperIsHeldAlsoWhereEachMoveIsAllowed() {
        PriceDecider matching =
                Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]"));
        Swept swept = sweep(matching, 100, item -> item.at("60.00").rivalAt("50.00"), 250);

        assertThat(swept.tally.moves()).isEqualTo(100);
        assertThat(breaker().trips(swept.tally)).get().asString().contains("cheaper by 8.0 % in all, more than 6 %");
    }

    @Test
    void anOrdinaryMarketIsNotHeld() {
        PriceDecider matching =
                Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]"));
        Swept swept = sweep(matching, 100, item -> item.rivalAt("49.00"), 150);

        assertThat(breaker().trips(swept.tally)).isEmpty();
        moved(new Sold().rivalAt("49.00").decidedBy(matching), "49.00");
    }

    private static Breaker breaker() {
        return new Breaker(Settings.withDefaults().breaker());
    }

    private interface Changing {
        Sold apply(Sold item);
    }

    private static Swept sweep(PriceDecider decider, int moving, Changing change) {
        return sweep(decider, moving, change, 0);
    }

    /** @param quiet items whose market does not change */
    private static Swept sweep(PriceDecider decider, int moving, Changing change, int quiet) {
        Swept swept = new Swept();
        for (int i = 0; i < moving + quiet; i++) {
            Sold item = i < moving
                    ? change.apply(new Sold())
                    : new Sold().seen(Sold.market("50.00", US, "50.00", List.of(), 2));
            PriceOutcome outcome = item.decidedBy(decider);
            swept.tally.add(outcome);
            if (outcome instanceof PriceOutcome.Stay stay) {
                swept.stays.add(stay);
            } else {
                swept.moves.add(outcome);
            }
        }
        return swept;
    }

    private static final class Swept {
        private final SweepTally tally = new SweepTally();
        private final List<PriceOutcome.Stay> stays = new ArrayList<>();
        private final List<PriceOutcome> moves = new ArrayList<>();
    }
}
