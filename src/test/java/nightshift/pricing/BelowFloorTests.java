package nightshift.pricing;

import static nightshift.pricing.Outcomes.moved;
import static nightshift.pricing.Outcomes.stayed;
import static nightshift.pricing.Sold.NOW;
import static nightshift.pricing.Sold.RIVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.competition.Competition;
import org.junit.jupiter.api.Test;

/** Prices that are too low: they go up whatever competitors do, or a person is told. */
class BelowFloorTests {
    private static final String RULES =
            "rules: [{channel: amazon, strategies: [match-buy-box]}, {channel: shopify, strategies: [match-buy-box]}]\n";
    private final PriceDecider decider = Pricing.decider(Settings.with(RULES));

    @Test
    void raisesAPriceBelowItsFloorWhereNoStrategyWantsAnother() {
        PriceOutcome.Move move = moved(holdingTheBuyBoxAt("30.00").decidedBy(decider), "32.40");

        assertThat(move.reason())
                .isEqualTo("floor: its price is below 38.97 (match-buy-box: the store has the buy box); held by largest"
                        + " move in a run");
        moved(holdingTheBuyBoxAt("38.00").decidedBy(decider), "38.97");
        moved(holdingTheBuyBoxAt("38.95").decidedBy(decider), "38.97");
        stayed(holdingTheBuyBoxAt("38.97").decidedBy(decider), StayReason.STRATEGY_STAYS);
    }

    @Test
    void raisesAPriceBelowItsFloorWhateverIsKnownOfCompetitors() {
        Sold cheap = new Sold().at("30.00");

        moved(cheap.seen(market(NOW.minus(Duration.ofHours(49)))).decidedBy(decider), "32.40");
        moved(new Sold().at("30.00").neverSeen().decidedBy(decider), "32.40");
        assertThat(moved(new Sold().at("30.00").rivalAt("19.00").decidedBy(decider), "32.40")
                        .reason())
                .contains("floor: its price is below 38.97 (A competitor is at 19.00 USD");
    }

    @Test
    void raisesAPriceBelowTheAdvertisedOrTheOwnersLowestPrice() {
        PriceOutcome.Move advertised =
                moved(holdingTheBuyBoxAt("48.00").map("49.50").decidedBy(decider), "49.50");
        assertThat(advertised.strategy()).isEqualTo(PriceMove.BACK_INTO_LIMITS);
        assertThat(advertised.reason()).startsWith("minimum advertised price: its price is below 49.50");

        PriceDecider lowest =
                Pricing.decider(Settings.with(RULES + "guardrails: [{brand: Steelmaster, min-price: 49.00}]"));
        moved(new Sold().at("48.00").neverSeen().decidedBy(lowest), "49.00");
    }

    @Test
    void raisesNoPriceBelowItsFloorThatIsNotOursToSetOrNotNow() {
        stayed(holdingTheBuyBoxAt("30.00").lastWritten("31.00").decidedBy(decider), StayReason.CHANGED_BY_OTHERS);
        stayed(holdingTheBuyBoxAt("30.00").openWrite().decidedBy(decider), StayReason.OPEN_WRITE);
        stayed(holdingTheBuyBoxAt("30.00").troubled("Two variants").decidedBy(decider), StayReason.TROUBLES);
        stayed(holdingTheBuyBoxAt("30.00").costUnknown().decidedBy(decider), StayReason.NO_COST);
        stayed(holdingTheBuyBoxAt("30.00").dayStart("26.00").decidedBy(decider), StayReason.PRICE_IS_RIGHT);
        PriceDecider capped =
                Pricing.decider(Settings.with(RULES + "guardrails: [{category: Bin Shelving, max-price: 35.00}]"));
        assertThat(stayed(holdingTheBuyBoxAt("30.00").decidedBy(capped), StayReason.BELOW_FLOOR)
                        .reason())
                .isEqualTo("No price would do: floor (38.97) is above ceiling (35.00)");
    }

    private static Sold holdingTheBuyBoxAt(String price) {
        return new Sold().at(price).seen(Sold.market(price, Sold.US, price, List.of(), 3));
    }

    private static Competition market(Instant dataAt) {
        return Sold.market("48.00", RIVAL, "48.00", List.of(RIVAL), 3, dataAt);
    }
}
