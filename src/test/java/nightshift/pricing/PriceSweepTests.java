package nightshift.pricing;

import static nightshift.pricing.Sold.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import nightshift.catalog.PriceSeries;
import nightshift.core.Decision;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Run;
import nightshift.operations.Work;
import nightshift.settings.EffectSettings;
import nightshift.shop.ShopifyPriceChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps and what is kept of them, on a real database. */
@ExtendWith(MigratedDatabase.class)
class PriceSweepTests {
    private static final FloorVerdict NONE = new FloorVerdict(List.of(), List.of());

    private final DataSource database = MigratedDatabase.fresh();
    private final MovableClock clock = new MovableClock(NOW);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PriceRuns runs = new PriceRuns(jdbc, clock);
    private final PriceProposals proposals = new PriceProposals(new JdbcTemplate(database));
    private final PriceWriteStates writes = new PriceWriteStates(jdbc, clock);
    private final PricingSettings settings = Settings.with(
            "rules: [{channel: amazon, strategies: [match-buy-box]}, {channel: shopify, strategies: [match-buy-box]}]\nramp: {stages: [1, 3], runs-without-trouble: 2}");
    private final PriceRamp ramp = new PriceRamp(jdbc, settings, clock);
    private final PriceDecider decider = Pricing.decider(settings);
    private final PriceSettling settling = new PriceSettling(runs, proposals, writes, ramp);
    private Run run = new Run(0, Workflow.PRICING, "test", NOW);

    @BeforeEach
    void aRun() {
        jdbc.sql("insert into run (workflow, asked_by, instance, started_at) values ('PRICING', 'test', 'i', now())")
                .update();
        long id = jdbc.sql("select max(id) from run").query(Long.class).single();
        run = new Run(id, Workflow.PRICING, "test", NOW);
    }

    @Test
    void keepsEveryPriceWithItsReasonAndPointsForTheChart() {
        PriceRun priceRun = runs.begin(run);
        PriceSweep sweep = sweep(priceRun, Optional.empty());
        sweep.accept(new Sold().on(Channel.SHOPIFY, "50.00").entry());
        sweep.handOn();

        PriceRun decided = runs.decided(priceRun.id(), sweep.tally(), sweep.movesNow(), PriceRunState.PREVIEW, "");

        assertThat(decided.moves()).isEqualTo(2);
        assertThat(decided.lookedAt()).isEqualTo(2);
        assertThat(decided.sumTo()).isEqualByComparingTo("96.00");
        assertThat(new PriceRunList(jdbc).moves(priceRun.id(), "", 0, 10))
                .extracting(KeptProposal::channel)
                .containsExactlyInAnyOrder(Channel.AMAZON, Channel.SHOPIFY);
        assertThat(sweep.points(PriceSeries.COMPETITOR).get("SKU-1").orElseThrow())
                .isEqualByComparingTo("48.00");
        assertThat(sweep.points(PriceSeries.FLOOR).get("SKU-1").orElseThrow()).isEqualByComparingTo("38.97");
    }

    @Test
    void changesNoMorePricesThanTheRampAllows() {
        PriceRun priceRun = runs.begin(run);
        PriceSweep sweep = sweep(priceRun, ramp.mostMoves());
        sweep.accept(new Sold().on(Channel.SHOPIFY, "50.00").entry());
        sweep.handOn();

        assertThat(sweep.movesNow()).isEqualTo(1);
        assertThat(sweep.tally().moves()).as("the breaker sees all of them").isEqualTo(2);
        assertThat(new PriceRunList(jdbc).stayCounts(priceRun.id())).containsEntry("ramp", 1);
    }

    @Test
    void letsTheRampGoOnlyAfterSweepsWithoutTrouble() {
        assertThat(ramp.mostMoves()).contains(1);
        ramp.applied(true);
        ramp.applied(false);
        ramp.applied(true);
        assertThat(ramp.mostMoves()).as("trouble began the count anew").contains(1);
        ramp.applied(true);
        assertThat(ramp.mostMoves()).contains(3);
        assertThat(ramp.moveUp("ann")).isEmpty();
        assertThat(ramp.moveUp("ann")).isEmpty();
    }

    @Test
    void beginsAnInterruptedSweepAnewAndDecidesADecidedOneNever() {
        PriceRun priceRun = runs.begin(run);
        sweptOne(priceRun);
        clock.forward(Duration.ofDays(2));
        PriceRun twoDaysLater = runs.begin(run);
        assertThat(twoDaysLater.id()).isEqualTo(priceRun.id());
        assertThat(twoDaysLater.createdAt())
                .as("its prices are decided now, and may be written")
                .isEqualTo(clock.instant());
        assertThat(new PriceRunList(jdbc).moves(priceRun.id(), "", 0, 10)).isEmpty();

        PriceSweep again = sweptOne(priceRun);
        runs.decided(priceRun.id(), again.tally(), 1, PriceRunState.PREVIEW, "");
        assertThat(runs.begin(run).state()).isEqualTo(PriceRunState.PREVIEW);
        assertThat(new PriceRunList(jdbc).moves(priceRun.id(), "", 0, 10)).hasSize(1);
    }

    @Test
    void answersASweepOnce() {
        PriceRun priceRun = decidedOne();

        assertThat(runs.answer(priceRun.id(), PriceRunState.PREVIEW, PriceRunState.APPROVED, "ann", ""))
                .isTrue();
        assertThat(runs.answer(priceRun.id(), PriceRunState.PREVIEW, PriceRunState.REJECTED, "bob", "no"))
                .isFalse();
        assertThat(runs.approved()).extracting(PriceRun::answeredBy).containsExactly(Optional.of("ann"));
    }

    @Test
    void writesOnlyThePartAPersonTook() {
        PriceRun priceRun = runs.begin(run);
        PriceSweep sweep = sweep(priceRun, Optional.empty());
        sweep.accept(new Sold().on(Channel.SHOPIFY, "50.00").entry());
        sweep.handOn();
        long chosen = new PriceRunList(jdbc)
                .moves(priceRun.id(), "", 0, 10).stream()
                        .filter(one -> one.channel() == Channel.SHOPIFY)
                        .findFirst()
                        .orElseThrow()
                        .id();

        assertThat(proposals.keepOnly(priceRun.id(), List.of(chosen))).isEqualTo(1);

        List<Decided> decided = decisions(runs.find(priceRun.id()).orElseThrow());
        assertThat(decided).singleElement().satisfies(one -> {
            assertThat(one.work().supplier()).contains("Harbor");
            assertThat(((Decision.Proceed) one.decision()).effects())
                    .singleElement()
                    .satisfies(effect -> {
                        assertThat(effect.payload()).isInstanceOfSatisfying(ShopifyPriceChange.class, change -> {
                            assertThat(change.from()).isEqualTo(Sold.usd("50.00"));
                            assertThat(change.to()).isEqualTo(Sold.usd("48.00"));
                            assertThat(change.sku()).isEqualTo(new Sku("SKU-1"));
                        });
                        assertThat(effect.expiresAt()).contains(NOW.plus(Duration.ofHours(12)));
                    });
        });
    }

    @Test
    void writesNothingOfASweepThatWasApprovedTooLongAgo() {
        PriceRun priceRun = decidedOne();
        clock.forward(Duration.ofHours(13));

        assertThat(decisions(priceRun)).singleElement().satisfies(one -> assertThat(one.decision())
                .isInstanceOf(Decision.Nothing.class));
    }

    @Test
    void decidesNothingOfASupplierThatIsSwitchedOff() {
        PriceRun priceRun = decidedOne();

        assertThat(new PriceDecisions(new EffectSettings(Duration.ofHours(12)), clock)
                        .of(work(), priceRun, NONE, nothingAgainst(proposals.wanted(priceRun.id())), List.of("Harbor")))
                .isEmpty();
    }

    @Test
    void flagsOnceWhatParityHoldsBackAndWritesTheOthers() {
        PriceRun priceRun = decidedOne();
        WantedPrice price = proposals.wanted(priceRun.id()).get(0);
        var below = new ParityVerdict.Below(price, true, "SKU-1: 48.00 in the shop, our price on Amazon is 50.00");

        List<Decided> decided = new PriceDecisions(new EffectSettings(Duration.ofHours(12)), clock)
                .of(
                        work(),
                        priceRun,
                        NONE,
                        new ParityVerdict(List.of(price), List.of(), List.of(below, below)),
                        List.of());

        assertThat(decided).hasSize(2);
        assertThat(decided.get(1).decision()).isInstanceOfSatisfying(Decision.Review.class, flag -> assertThat(
                        flag.reasons().get(0).detail())
                .startsWith("2 prices in the shop would fall below ours on Amazon by now and are not written"));
    }

    @Test
    void flagsOnceWhatIsTooLowAndCannotBeRaised() {
        PriceRun priceRun = runs.begin(run);
        PriceSweep sweep = sweep(priceRun, Optional.empty());
        sweep.accept(
                new Sold().costs("4000.00", "USD").on(Channel.SHOPIFY, "0.01").entry());
        sweep.handOn();

        List<Decided> said =
                new SweepReport().of(work(), priceRun, Map.of(), List.of(), List.of(), proposals.tooLow(priceRun.id()));

        assertThat(said).hasSize(2);
        assertThat(said.get(1).decision()).isInstanceOfSatisfying(Decision.Review.class, flag -> assertThat(
                        flag.reasons().get(0).detail())
                .startsWith("2 prices below floor, lowest or minimum advertised price cannot be raised")
                .contains("It costs 50.00 USD, floor is at 5201.30", "It costs 0.01 USD there"));
        assertThat(said.get(1).item().cause()).isPresent();
    }

    @Test
    void saysOfASweepThatIsOverWhatWasNeverWritten() {
        PriceRun priceRun = decidedOne();
        runs.answer(priceRun.id(), PriceRunState.PREVIEW, PriceRunState.APPROVED, "ann", "");
        runs.applying(priceRun.id(), run);
        proposals.sent(priceRun.id());

        settling.settle();

        assertThat(new PriceRunList(jdbc).moveCounts(priceRun.id())).isEqualTo(Map.of("not_written", 1));
        assertThat(runs.find(priceRun.id()).orElseThrow().state()).isEqualTo(PriceRunState.APPLIED);
        assertThat(ramp.mostMoves())
                .as("nothing was written, so nothing was proven")
                .contains(1);
    }

    @Test
    void overtakesAPreviewThatNobodyAnswered() {
        PriceRun old = decidedOne();
        aRun();
        PriceRun newer = runs.begin(run);

        runs.overtake(newer.id());

        assertThat(runs.find(old.id()).orElseThrow().state()).isEqualTo(PriceRunState.REJECTED);
    }

    private PriceRun decidedOne() {
        PriceRun priceRun = runs.begin(run);
        PriceSweep sweep = sweptOne(priceRun);
        return runs.decided(priceRun.id(), sweep.tally(), 1, PriceRunState.PREVIEW, "");
    }

    private PriceSweep sweptOne(PriceRun priceRun) {
        PriceSweep sweep = sweep(priceRun, Optional.empty());
        sweep.accept(new Sold().entry());
        sweep.handOn();
        return sweep;
    }

    private PriceSweep sweep(PriceRun priceRun, Optional<Integer> most) {
        return new PriceSweep(
                priceRun.id(),
                decider,
                new Sold().circumstances(),
                most,
                new Connector(settings.connectorTakes(), Map.of()),
                outcomes -> proposals.keep(priceRun.id(), outcomes));
    }

    private List<Decided> decisions(PriceRun priceRun) {
        return new PriceDecisions(new EffectSettings(Duration.ofHours(12)), clock)
                .of(work(), priceRun, NONE, nothingAgainst(proposals.wanted(priceRun.id())), List.of());
    }

    private static Work work() {
        return new Work(1, Workflow.PRICING, "sweep/1", Optional.empty(), false, 1);
    }

    private static ParityVerdict nothingAgainst(List<WantedPrice> wanted) {
        return new ParityVerdict(wanted, List.of(), List.of());
    }
}
