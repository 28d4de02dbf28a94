package nightshift.pricing;

import static nightshift.pricing.Sold.NOW;
import static nightshift.pricing.Sold.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Decision;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** Bin shelving whose price was decided while its floor was 38.97, and approved after a new list of its supplier. */
class LateFloorTests {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final WantedPrice lowered = price(Channel.AMAZON, "50.00", "48.00");
    private final Sold dearer = new Sold().costs("35.00", "USD");

    @Test
    void writesWhatIsAboveTheFloorStill() {
        FloorVerdict verdict = verdict("", new Sold(), lowered);

        assertThat(verdict.writable()).containsExactly(lowered);
        assertThat(verdict.held()).isEmpty();
    }

    @Test
    void holdsAPriceThatIsBelowTheFloorByNow() {
        FloorVerdict verdict = verdict("", dearer, lowered);

        assertThat(verdict.writable()).isEmpty();
        assertThat(verdict.held())
                .containsExactly("SKU-1 (amazon) to 48.00: its floor is 51.95 by now (cost and freight 40.00)");
    }

    @Test
    void holdsAPriceThatIsBelowTheMinimumAdvertisedPriceByNow() {
        assertThat(verdict("", new Sold().map("49.00"), lowered).held())
                .containsExactly("SKU-1 (amazon) to 48.00: its minimum advertised price is 49.00 by now");
        assertThat(verdict("guardrails: [{sku: SKU-1, map: 48.50}]", new Sold().map("47.00"), lowered)
                        .held())
                .containsExactly("SKU-1 (amazon) to 48.00: its minimum advertised price is 48.50 by now");
    }

    /** The owner changed his limits while the sweep waited for him. */
    @Test
    void holdsAPriceThatIsOutsideOfTheOwnersLimitsByNow() {
        assertThat(verdict("guardrails: [{sku: SKU-1, min-price: 49.50}]", new Sold(), lowered)
                        .held())
                .containsExactly("SKU-1 (amazon) to 48.00: its lowest price is 49.50 by now");
        WantedPrice raised = price(Channel.AMAZON, "50.00", "53.00");
        assertThat(verdict("guardrails: [{sku: SKU-1, max-price: 52.00}]", new Sold(), raised)
                        .held())
                .containsExactly("SKU-1 (amazon) to 53.00: its highest price is 52.00 by now");
        assertThat(verdict("guardrails: [{sku: SKU-1, max-price: 53.00}]", new Sold(), raised)
                        .writable())
                .containsExactly(raised);
        WantedPrice towards = price(Channel.AMAZON, "60.00", "53.00");
        assertThat(verdict("guardrails: [{sku: SKU-1, max-price: 52.00}]", new Sold(), towards)
                        .writable())
                .as("part of the way is better than none")
                .containsExactly(towards);
    }

    @Test
    void holdsAPriceOfAnItemWhoseCostNobodyKnowsAnyMore() {
        assertThat(verdict("", new Sold().costUnknown(), lowered).held())
                .containsExactly(
                        "SKU-1 (amazon) to 48.00: No list of its supplier in force says what it costs, so there is no floor");
        assertThat(verdict("", new Sold().costOf(NOW.minus(Duration.ofDays(31))), lowered)
                        .held())
                .hasSize(1);
        assertThat(floor("").of(sweep(), List.of(lowered), List.of()).held()).hasSize(1);
    }

    @Test
    void asksThePriceOfTheShopToPayForAmazonWhereAConnectorTakesItThere() {
        WantedPrice inShop = price(Channel.SHOPIFY, "50.00", "36.00");
        Sold onBoth = new Sold().on(Channel.SHOPIFY, "50.00");

        assertThat(verdict("", onBoth, inShop).writable()).containsExactly(inShop);
        assertThat(verdict("amazon: connector", onBoth, inShop).held()).hasSize(1);
    }

    @Test
    void letsARaiseTowardsTheFloorGo() {
        assertThat(verdict("", dearer, price(Channel.AMAZON, "45.00", "48.00")).writable())
                .hasSize(1);
    }

    @Test
    void alwaysTakesBack() {
        assertThat(floor("")
                        .of(run(Optional.of(11L)), List.of(lowered), List.of(dearer.entry()))
                        .writable())
                .containsExactly(lowered);
    }

    @Test
    void flagsAllOfThemOnceWithTheFirstFew() {
        FloorVerdict many = new FloorVerdict(List.of(), List.of("A-1: one", "A-2: two", "A-3: three", "A-4: four"));
        Work work = new Work(1, Workflow.PRICING, "sweep/1", Optional.empty(), false, 1);

        assertThat(many.flag(work, sweep())).hasValueSatisfying(flag -> assertThat(flag.decision())
                .isInstanceOfSatisfying(Decision.Review.class, review -> assertThat(
                                review.reasons().get(0).detail())
                        .startsWith("4 prices would be outside of their limits by now")
                        .contains("the next sweep decides afresh")
                        .endsWith("A-1: one; A-2: two; A-3: three")));
        assertThat(new FloorVerdict(List.of(lowered), List.of()).flag(work, sweep()))
                .isEmpty();
    }

    private static PriceRun sweep() {
        return run(Optional.empty());
    }

    private static PriceRun run(Optional<Long> restores) {
        return new PriceRun(
                12,
                1,
                restores,
                PriceRunState.APPROVED,
                "",
                1,
                1,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                NOW,
                Optional.empty(),
                Optional.empty());
    }

    private static FloorVerdict verdict(String settings, Sold item, WantedPrice price) {
        return floor(settings).of(sweep(), List.of(price), List.of(item.entry()));
    }

    private static LateFloor floor(String settings) {
        return new LateFloor(Settings.with(settings), CLOCK);
    }

    private static WantedPrice price(Channel channel, String from, String to) {
        return new WantedPrice(
                new Sku("SKU-1"),
                channel,
                Optional.of("Harbor"),
                usd(from),
                usd(to),
                Optional.of("p"),
                Optional.of("v"));
    }
}
