package nightshift.pricing;

import static nightshift.pricing.Outcomes.moved;
import static nightshift.pricing.Outcomes.stayed;
import static nightshift.pricing.Sold.NOW;
import static nightshift.pricing.Sold.RIVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nightshift.catalog.Channel;
import nightshift.competition.Competition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds a price back. */
class GuardrailsTests {
    private static final String RULES =
            "rules: [{channel: amazon, strategies: [match-buy-box]}, {channel: shopify, strategies: [match-buy-box]}]\n";
    private final PriceDecider decider = Pricing.decider(Settings.with(RULES));

    @Test
    void neverGoesBelowTheFloor() {
        // 25.00 cost, 5.00 freight, 2.00 or 8 percent margin, 15 percent to Amazon: 30.00 / 0.77
        PriceOutcome.Move move = moved(new Sold().at("40.00").rivalAt("30.00").decidedBy(decider), "38.97");

        assertThat(move.boundBy()).containsExactly("floor");
        assertThat(move.reason()).endsWith("held by floor");
        assertThat(move.floor()).isEqualByComparingTo("38.97");
    }

    @ParameterizedTest
    @CsvSource({
        // cost, freight 5.00, floor: which of the four ways to lose money counts
        "1.00, 9.42", // small: the margin in money and 15 percent: 8.00 / 0.85 = 9.42 (rounded up)
        "25.00, 38.97", // large: 8 and 15 percent
        "95.00, 129.88"
    })
    void leavesMarginInMoneyAndInPercent(String cost, String floor) {
        assertThat(new Sold().costs(cost, "USD").decidedBy(decider))
                .satisfies(outcome -> assertThat(floorOf(outcome)).isEqualByComparingTo(floor));
    }

    @Test
    void paysTheLeastFeeOfAChannel() {
        PriceDecider minimum = Pricing.decider(
                Settings.with(
                        RULES
                                + "fees: [{channel: amazon, percent: 15, minimum: 20.00}, {channel: shopify, percent: 2.9, fixed: 0.30}]"));

        // 30.00 + 20.00, and 8 percent of the price
        assertThat(floorOf(new Sold().decidedBy(minimum))).isEqualByComparingTo("54.35");
    }

    @Test
    void hasAFloorOfItsOwnInTheShop() {
        Sold sold = new Sold().on(Channel.SHOPIFY, "50.00");

        // 30.30 / (1 - 0.029 - 0.08)
        assertThat(floorOf(sold.decidedBy(decider, Channel.SHOPIFY))).isEqualByComparingTo("34.01");
    }

    @Test
    void hasNoFloorWithoutKnowingWhatItCosts() {
        stayed(new Sold().costUnknown().decidedBy(decider), StayReason.NO_COST);
        stayed(new Sold().costs("0", "USD").decidedBy(decider), StayReason.NO_COST);
        stayed(new Sold().costs("-3", "USD").decidedBy(decider), StayReason.NO_COST);
        stayed(new Sold().costs("25.00", "EUR").decidedBy(decider), StayReason.OTHER_CURRENCY);
        stayed(new Sold().costOf(NOW.minus(Duration.ofDays(31))).decidedBy(decider), StayReason.STALE_COST);
        stayed(new Sold().freightUnknown().decidedBy(decider), StayReason.NO_FREIGHT);
    }

    @Test
    void takesNoFreightForNoneOnlyWhereTheOwnerSaysSo() {
        PriceDecider free = Pricing.decider(Settings.with(RULES + "freight-required: false"));

        assertThat(floorOf(new Sold().freightUnknown().decidedBy(free))).isEqualByComparingTo("32.47");
    }

    @Test
    void hasNoFloorWhereNobodySaysWhatTheChannelKeeps() {
        PriceDecider none = Pricing.decider(Settings.with(RULES + "fees: [{channel: shopify, percent: 2.9}]"));

        stayed(new Sold().decidedBy(none), StayReason.NO_FEE);
    }

    @Test
    void movesOnNothingOldOrMissing() {
        stayed(new Sold().neverSeen().decidedBy(decider), StayReason.NO_COMPETITION);
        stayed(
                new Sold().seen(market(NOW.minus(Duration.ofHours(49)))).decidedBy(decider),
                StayReason.STALE_COMPETITION);
        stayed(new Sold().seen(market(NOW.plus(Duration.ofHours(5)))).decidedBy(decider), StayReason.STALE_COMPETITION);
        stayed(new Sold().seen(unusable()).decidedBy(decider), StayReason.UNUSABLE_COMPETITION);
        stayed(new Sold().read(NOW.minus(Duration.ofHours(7))).decidedBy(decider), StayReason.STALE_LISTING);
    }

    @Test
    void leavesATroubledItemAndAnOpenWriteAlone() {
        assertThat(stayed(new Sold().troubled("Two variants have this SKU").decidedBy(decider), StayReason.TROUBLES)
                        .reason())
                .isEqualTo("Two variants have this SKU");
        stayed(new Sold().openWrite().decidedBy(decider), StayReason.OPEN_WRITE);
    }

    @Test
    void stopsWhereSomebodyElseSetsThePrice() {
        stayed(new Sold().at("50.00").lastWritten("49.00").decidedBy(decider), StayReason.CHANGED_BY_OTHERS);
        moved(new Sold().at("50.00").lastWritten("50.00").decidedBy(decider), "48.00");
    }

    @Test
    void takesAPriceThatAmazonDoesNotShowYetForNobodyElses() {
        Sold item = new Sold().at("50.00").read(Sold.NOW).lastWritten("49.00", Sold.NOW.plusSeconds(1));
        stayed(item.decidedBy(decider), StayReason.NOT_SHOWN_YET);
        stayed(item.read(Sold.NOW.plusSeconds(1)).decidedBy(decider), StayReason.CHANGED_BY_OTHERS);
    }

    @Test
    void leavesWhatAPersonHasJustTakenBackWhereSweepsApplyThemselves() {
        PriceDecider auto = Pricing.decider(Settings.with(RULES + "apply: auto"));

        stayed(new Sold().takenBack().decidedBy(auto), StayReason.TAKEN_BACK);
        stayed(new Sold().at("30.00").takenBack().decidedBy(auto), StayReason.TAKEN_BACK);
        moved(new Sold().takenBack().decidedBy(decider), "48.00");
        moved(new Sold().decidedBy(auto), "48.00");
    }

    @Test
    void movesNoFurtherThanAllowedInARun() {
        PriceOutcome.Move move = moved(new Sold().at("60.00").rivalAt("48.00").decidedBy(decider), "55.20");

        assertThat(move.boundBy()).containsExactly("largest move in a run");
    }

    @Test
    void movesNoFurtherThanAllowedInADay() {
        // 12 percent of the day's first price 60.00 end at 52.80, though 8 percent of 55.20 would end at 50.79
        assertThat(moved(
                                new Sold()
                                        .at("55.20")
                                        .dayStart("60.00")
                                        .rivalAt("48.00")
                                        .decidedBy(decider),
                                "52.80")
                        .boundBy())
                .containsExactly("largest move in a day");
        stayed(new Sold().at("52.80").dayStart("60.00").rivalAt("48.00").decidedBy(decider), StayReason.PRICE_IS_RIGHT);
    }

    @Test
    void goesPartOfTheWayUpToAFloorItIsBelow() {
        moved(new Sold().at("30.00").rivalAt("29.00").decidedBy(decider), "32.40");
    }

    @Test
    void neverGoesBelowTheAdvertisedPriceNorAboveTheHighest() {
        assertThat(moved(new Sold().map("49.50").decidedBy(decider), "49.50").boundBy())
                .containsExactly("minimum advertised price");
        PriceDecider capped = Pricing.decider(Settings.with(RULES
                + "guardrails: [{category: Bin Shelving, max-price: 51.00}, {brand: Steelmaster, min-price: 49.00}]"));
        assertThat(moved(new Sold().rivalAt("53.00").decidedBy(capped), "51.00").boundBy())
                .containsExactly("ceiling");
        assertThat(moved(new Sold().rivalAt("46.00").decidedBy(capped), "49.00").boundBy())
                .containsExactly("lowest price");
    }

    @Test
    void takesTheMostSpecialGuardrail() {
        PriceDecider special = Pricing.decider(
                Settings.with(
                        RULES
                                + "guardrails: [{category: Bin Shelving, min-price: 47.00}, {brand: steelmaster, min-price: 48.50}, {sku: sku-1, min-price: 49.25}]"));

        moved(new Sold().rivalAt("45.00").decidedBy(special), "49.25");
    }

    @Test
    void leavesAPriceAloneWhereGuardrailsContradictEachOther() {
        PriceDecider capped =
                Pricing.decider(Settings.with(RULES + "guardrails: [{category: Bin Shelving, max-price: 35.00}]"));

        assertThat(stayed(new Sold().decidedBy(capped), StayReason.GUARDRAILS_CONTRADICT)
                        .reason())
                .isEqualTo("No price would do: floor (38.97) is above ceiling (35.00)");
    }

    @Test
    void doesNotBelieveACompetitorFarBelowTheFloor() {
        stayed(new Sold().rivalAt("19.00").decidedBy(decider), StayReason.RIVAL_NOT_CREDIBLE);
        stayed(
                new Sold()
                        .seen(Sold.market("48.00", RIVAL, "0.01", List.of("ANOTHER"), 3))
                        .decidedBy(decider),
                StayReason.RIVAL_NOT_CREDIBLE);
    }

    @Test
    void endsPricesAsTheOwnerLikesThem() {
        PriceDecider ending =
                Pricing.decider(Settings.with(RULES + "guardrails: [{category: Bin Shelving, ending: '99'}]"));

        moved(new Sold().rivalAt("48.00").decidedBy(ending), "47.99");
        moved(new Sold().rivalAt("48.60").decidedBy(ending), "48.99");
        // 38.99 is the first with that ending above the floor
        moved(new Sold().at("40.00").rivalAt("30.00").decidedBy(ending), "38.99");
    }

    @Test
    void movesNothingForCents() {
        stayed(new Sold().rivalAt("49.96").decidedBy(decider), StayReason.TOO_SMALL);
    }

    @Test
    void movesNothingInQuietHours() {
        PriceDecider quiet = Pricing.decider(Settings.with(RULES + "quiet-hours: {from: '22:00', to: '06:00'}"));

        // half past two in New York
        Instant night = Instant.parse("2026-11-23T07:30:00Z");
        stayed(new Sold().now(night).read(night).decidedBy(quiet), StayReason.QUIET_HOURS);
        moved(new Sold().decidedBy(quiet), "48.00");
    }

    @Test
    void warnsWhereTheShopFallsBelowAmazon() {
        // Amazon stays at 48.00, since that is where its buy box is; a shop price of 50.00 would follow to 47.99 and
        // below
        Sold sold = new Sold()
                .at("48.00")
                .on(Channel.SHOPIFY, "50.00")
                .seen(Sold.market("46.00", RIVAL, "46.00", List.of(RIVAL), 2));
        PriceDecider warning =
                Pricing.decider(Settings.with("rules: [{channel: shopify, strategies: [match-buy-box]}]"));

        assertThat(moved(sold.decidedBy(warning, Channel.SHOPIFY), "46.00").reason())
                .endsWith("; below our price on Amazon (48.00)");
    }

    @Test
    void holdsTheShopAtAmazonsPriceIfTheOwnerWantsIt() {
        Sold sold = new Sold()
                .at("48.00")
                .on(Channel.SHOPIFY, "50.00")
                .seen(Sold.market("46.00", RIVAL, "46.00", List.of(RIVAL), 2));
        PriceDecider holding =
                Pricing.decider(Settings.with("rules: [{channel: shopify, strategies: [match-buy-box]}]\n"
                        + "guardrails: [{category: Bin Shelving, parity: hold}]"));

        assertThat(moved(sold.decidedBy(holding, Channel.SHOPIFY), "48.00").boundBy())
                .containsExactly("parity with Amazon");
        // a shop that is below already is not raised by this
        stayed(sold.on(Channel.SHOPIFY, "46.00").decidedBy(holding, Channel.SHOPIFY), StayReason.PRICE_IS_RIGHT);
    }

    @Test
    void writesOnlyTheShopWhereTheConnectorDoesTheRest() {
        PriceDecider connected = Pricing.decider(Settings.with(RULES + "amazon: connector"));
        Sold sold = new Sold().on(Channel.SHOPIFY, "40.00").rivalAt("30.00");

        stayed(sold.decidedBy(connected), StayReason.CONNECTOR);
        // the floor of Amazon, which is the higher one
        moved(sold.decidedBy(connected, Channel.SHOPIFY), "38.97");
    }

    private static java.math.BigDecimal floorOf(PriceOutcome outcome) {
        return outcome instanceof PriceOutcome.Move move
                ? move.floor()
                : ((PriceOutcome.Stay) outcome).floor().orElseThrow();
    }

    private static Competition market(Instant dataAt) {
        return Sold.market("48.00", RIVAL, "48.00", List.of(RIVAL), 3, dataAt);
    }

    private static Competition unusable() {
        return new Competition(
                Sold.ASIN,
                NOW,
                Optional.of(NOW),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of("Keepa does not know this ASIN"));
    }
}
