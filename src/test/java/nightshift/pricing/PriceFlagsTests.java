package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Money;
import nightshift.core.Workflow;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** When what is flagged again is the same flag: one that a person let be is told no more, whatever happens months later. */
class PriceFlagsTests {
    private static final Work WORK = new Work(1, Workflow.PRICING, "report/1", Optional.empty(), false, 1);

    private final PriceDecider decider =
            Pricing.decider(Settings.with("rules: [{channel: amazon, strategies: [match-buy-box]}]"));

    @Test
    void isTheSameWhileAPriceThatIsTooLowStaysWhatItIs() {
        Optional<String> june = tooLow(new Sold().costs("4000.00", "USD").at("50.00"));

        assertThat(june).isPresent();
        assertThat(tooLow(new Sold().costs("4100.00", "USD").at("50.00")))
                .as("whatever the floor is by now")
                .isEqualTo(june);
        assertThat(tooLow(new Sold().costs("4000.00", "USD").at("70.00")))
                .as("somebody raised it by hand, and in September it is too low again")
                .isNotEqualTo(june);
    }

    @Test
    void isAnotherWhereNightshiftWroteAPriceBetweenTwoThatSomebodyElseSet() {
        Optional<String> june = byOthers(new Sold().at("55.00").lastWritten("47.00"));

        assertThat(june).isPresent();
        assertThat(byOthers(new Sold().at("56.00").lastWritten("47.00")))
                .as("he moves it on")
                .isEqualTo(june);
        assertThat(byOthers(new Sold().at("55.00").lastWritten("48.50"))).isNotEqualTo(june);
    }

    private Optional<String> tooLow(Sold item) {
        return cause(List.of(), List.of(stay(item, StayReason.BELOW_FLOOR)));
    }

    private Optional<String> byOthers(Sold item) {
        return cause(List.of(stay(item, StayReason.CHANGED_BY_OTHERS)), List.of());
    }

    private static Optional<String> cause(List<KeptProposal> byOthers, List<KeptProposal> tooLow) {
        return new SweepReport()
                .of(WORK, sweep(), Map.of(), byOthers, List.of(), tooLow)
                .get(1)
                .item()
                .cause();
    }

    private KeptProposal stay(Sold item, StayReason why) {
        PriceOutcome.Stay stay = (PriceOutcome.Stay)
                decider.decide(item.entry(), item.circumstances()).get(0);
        assertThat(stay.why()).isEqualTo(why);
        return new KeptProposal(
                1,
                12,
                stay.sku().value(),
                stay.channel(),
                stay.supplier(),
                false,
                "stay",
                stay.why().code(),
                stay.reason(),
                stay.price().map(Money::amount),
                Optional.empty(),
                stay.floor(),
                stay.ceiling(),
                stay.rival(),
                List.of());
    }

    private static PriceRun sweep() {
        return new PriceRun(
                12,
                1,
                Optional.empty(),
                PriceRunState.PREVIEW,
                "",
                1,
                1,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Sold.NOW,
                Optional.empty(),
                Optional.empty());
    }
}
