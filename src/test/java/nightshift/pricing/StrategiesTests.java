package nightshift.pricing;

import static nightshift.pricing.Outcomes.moved;
import static nightshift.pricing.Outcomes.stayed;
import static nightshift.pricing.Sold.RIVAL;
import static nightshift.pricing.Sold.US;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.catalog.Channel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each strategy with its examples, through the guardrails as delivered. */
class StrategiesTests {
    private static PriceDecider following(String strategies, String with) {
        return Pricing.decider(
                Settings.with("rules: [{channel: amazon, strategies: [" + strategies + "], with: {" + with + "}}]"));
    }

    @Nested
    class MatchBuyBox {
        private final PriceDecider decider = following("match-buy-box", "");

        @Test
        void asksForAsMuchAsTheBuyBox() {
            assertThat(moved(new Sold().rivalAt("48.00").decidedBy(decider), "48.00")
                            .reason())
                    .isEqualTo("match-buy-box: the buy box of " + RIVAL + " is at 48.00");
            moved(new Sold().rivalAt("52.00").decidedBy(decider), "52.00");
        }

        @Test
        void takesOurShippingChargeIntoAccount() {
            PriceDecider charging =
                    Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]\n"
                            + "guardrails: [{category: Bin Shelving, shipping-charge: 3.00}]"));

            moved(new Sold().rivalAt("52.00").decidedBy(charging), "49.00");
        }

        @Test
        void isContentWithTheBuyBox() {
            stayed(
                    new Sold()
                            .seen(Sold.market("50.00", US, "47.00", List.of(RIVAL), 3))
                            .decidedBy(decider),
                    StayReason.STRATEGY_STAYS);
        }

        @Test
        void followsNobodyWhereNobodyHasIt() {
            stayed(
                    new Sold()
                            .seen(Sold.market("", "", "47.00", List.of(RIVAL), 3))
                            .decidedBy(decider),
                    StayReason.STRATEGY_STAYS);
        }
    }

    @Nested
    class UndercutBy {
        private final PriceDecider decider = following("undercut-by", "by: 0.50");

        @Test
        void asksForLessThanTheLowestCompetitor() {
            moved(
                    new Sold()
                            .seen(Sold.market("50.00", US, "47.00", List.of(RIVAL), 3))
                            .decidedBy(decider),
                    "46.50");
        }

        @Test
        void neverUndercutsItself() {
            stayed(
                    new Sold()
                            .seen(Sold.market("50.00", US, "50.00", List.of(US), 2))
                            .decidedBy(decider),
                    StayReason.STRATEGY_STAYS);
            // nobody says whose the lowest offer is, and it is at our price
            stayed(
                    new Sold()
                            .seen(Sold.market("50.00", US, "50.00", List.of(), 2))
                            .decidedBy(decider),
                    StayReason.STRATEGY_STAYS);
        }

        @Test
        void neverUndercutsOurOfferOnAmazonInTheShop() {
            PriceDecider inShop = Pricing.decider(
                    Settings.with("rules: [{channel: shopify, strategies: [undercut-by], with: {by: 0.50}}]"));
            Sold dearer = new Sold().at("50.00").on(Channel.SHOPIFY, "52.00");

            stayed(
                    dearer.seen(Sold.market("50.00", US, "50.00", List.of(), 2)).decidedBy(inShop, Channel.SHOPIFY),
                    StayReason.STRATEGY_STAYS);
            // nobody has the buy box
            stayed(
                    dearer.seen(Sold.market("", "", "50.00", List.of(), 2)).decidedBy(inShop, Channel.SHOPIFY),
                    StayReason.STRATEGY_STAYS);
            moved(dearer.seen(Sold.market("", "", "51.50", List.of(), 2)).decidedBy(inShop, Channel.SHOPIFY), "51.00");
        }

        @Test
        void neverUndercutsWhatAConnectorTookFromTheShopToAmazon() {
            PriceDecider connected = Pricing.decider(Settings.with(
                    "amazon: connector\nrules: [{channel: shopify, strategies: [undercut-by], with: {by: 0.50}}]"));
            Sold ours = new Sold().at("51.00").on(Channel.SHOPIFY, "52.00");

            for (String shown : List.of("51.00", "52.00")) {
                stayed(
                        ours.seen(Sold.market("", "", shown, List.of(), 2)).decidedBy(connected, Channel.SHOPIFY),
                        StayReason.STRATEGY_STAYS);
            }
        }

        @Test
        void doesNotChaseAPriceItsOwnOfferHadWhenKeepaLooked() {
            Sold ours = new Sold().at("50.00").seen(Sold.market("", "", "46.50", List.of(), 2));
            moved(ours.decidedBy(decider), "46.00");

            stayed(ours.had(Channel.AMAZON, "46.50").decidedBy(decider), StayReason.STRATEGY_STAYS);
        }
    }

    @Nested
    class StayWithinBand {
        private final PriceDecider decider = following("stay-within-band", "below: 3, above: 5");

        @Test
        void moveToTheNearerEdgeOnly() {
            moved(new Sold().at("50.00").rivalAt("47.00").decidedBy(decider), "49.35");
            moved(new Sold().at("44.00").rivalAt("47.00").decidedBy(decider), "45.59");
        }

        @Test
        void leavesAPriceWithinAlone() {
            stayed(new Sold().at("48.00").rivalAt("47.00").decidedBy(decider), StayReason.STRATEGY_STAYS);
        }
    }

    @Nested
    class RaiseWhenAlone {
        private final PriceDecider decider = following("raise-when-alone", "step: 2");

        @Test
        void raisesStepByStep() {
            moved(new Sold().at("50.00").alone().decidedBy(decider), "51.00");
        }

        @Test
        void endsAtTheCeiling() {
            // 60 percent above the floor of 38.97
            moved(new Sold().at("62.00").alone().decidedBy(decider), "62.35");
            stayed(new Sold().at("62.35").alone().decidedBy(decider), StayReason.STRATEGY_STAYS);
        }

        @Test
        void doesNotRaiseBesideACompetitor() {
            stayed(new Sold().decidedBy(decider), StayReason.STRATEGY_STAYS);
        }
    }

    @Nested
    class OscillateToMax {
        private final PriceDecider decider = following("oscillate-to-max, match-buy-box", "");

        @Test
        void goesUpWhereACompetitorIsBelowOurFloor() {
            PriceOutcome.Move move =
                    moved(new Sold().at("50.00").rivalAt("30.00").decidedBy(decider), "54.00");

            assertThat(move.strategy()).isEqualTo("oscillate-to-max");
            assertThat(move.boundBy()).containsExactly("largest move in a run");
        }

        @Test
        void leavesItToTheNextStrategyOtherwise() {
            assertThat(moved(new Sold().at("50.00").rivalAt("48.00").decidedBy(decider), "48.00")
                            .strategy())
                    .isEqualTo("match-buy-box");
        }
    }
}
