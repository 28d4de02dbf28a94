package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.catalog.StockWish;
import nightshift.competition.Competition;
import nightshift.competition.KeepaSettings;
import nightshift.operations.Run;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** The steps of a sweep: what is known when it begins, and what becomes of it when every price was thought about. */
@Component
public class PriceSweeps {
    private static final String APPROVAL = "approval";

    /** Asks for a run that writes what was approved while another run was under way. */
    static final String MEANWHILE = APPROVAL + " while a run was under way";

    private static final String ROLL_BACK = "roll-back";

    private final PricingSettings settings;
    private final StoreSettings store;
    private final KeepaSettings keepa;
    private final PriceDecider decider;
    private final PriceRuns runs;
    private final PriceProposals proposals;
    private final PastPrices past;
    private final PriceWriteStates writes;
    private final PriceRamp ramp;
    private final Breaker breaker;
    private final Clock clock;

    PriceSweeps(
            PricingSettings settings,
            StoreSettings store,
            KeepaSettings keepa,
            PriceDecider decider,
            PriceRuns runs,
            PriceProposals proposals,
            PastPrices past,
            PriceWriteStates writes,
            PriceRamp ramp,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.keepa = keepa;
        this.decider = decider;
        this.runs = runs;
        this.proposals = proposals;
        this.past = past;
        this.writes = writes;
        this.ramp = ramp;
        this.breaker = new Breaker(settings.breaker());
        this.clock = clock;
    }

    /** What a run is asked for by where it only writes what a person approved: begins with this. */
    public static String afterApproval(String who) {
        return trigger(APPROVAL, who);
    }

    /** The same for a roll-back. */
    public static String afterRollBack(String who) {
        return trigger(ROLL_BACK, who);
    }

    private static String trigger(String what, String who) {
        String text = what + " by " + who;
        return text.substring(0, Math.min(40, text.length()));
    }

    /** Whether this run thinks about all prices, instead of only writing what was approved. */
    public boolean sweeps(Run run) {
        return !run.trigger().startsWith(APPROVAL) && !run.trigger().startsWith(ROLL_BACK);
    }

    /** Whether somebody approved prices while this sweep was under way; asked once, so that what fails is not tried for ever. */
    public boolean isLeftApproved(Run run) {
        return sweeps(run) && !runs.approved().isEmpty();
    }

    public boolean isToDecide(PriceRun priceRun) {
        return priceRun.state() == PriceRunState.DECIDING;
    }

    /**
     * The sweep through which the catalog streams next.
     *
     * @param inShop last written prices by SKU
     * @param onAmazon the same
     * @param shopPricesSince since when the shop has its prices, where a connector takes them to Amazon
     * @param wishes what stock rules ask of prices
     */
    public PriceSweep open(
            PriceRun priceRun,
            Map<String, Competition> competition,
            Map<String, LastWritten<String>> inShop,
            Map<String, LastWritten<String>> onAmazon,
            Map<String, Instant> shopPricesSince,
            List<StockWish> wishes) {
        Map<PriceKey, LastWritten<BigDecimal>> written = new HashMap<>();
        add(written, Channel.SHOPIFY, inShop);
        add(written, Channel.AMAZON, onAmazon);
        Circumstances circumstances = new Circumstances(
                clock.instant(),
                store.timeZone(),
                Set.copyOf(keepa.ownSellers()),
                competition,
                past.dayStarts(),
                past.within(settings.competitionStaleAfter()),
                written,
                writes.open(),
                StockWishes.byPrice(wishes),
                past.takenBack());
        return new PriceSweep(
                priceRun.id(),
                decider,
                circumstances,
                ramp.mostMoves(),
                new Connector(settings.connectorTakes(), shopPricesSince),
                outcomes -> proposals.keep(priceRun.id(), outcomes));
    }

    private static void add(
            Map<PriceKey, LastWritten<BigDecimal>> written, Channel channel, Map<String, LastWritten<String>> last) {
        last.forEach((sku, price) -> written.put(new PriceKey(channel, sku), price.as(BigDecimal::new)));
    }

    /** Held, waiting for a person, or approved by the settings. */
    public PriceRun conclude(PriceSweep sweep) {
        sweep.handOn();
        runs.overtake(sweep.priceRun());
        Optional<String> trips = breaker.trips(sweep.tally());
        return runs.decided(
                sweep.priceRun(), sweep.tally(), sweep.movesNow(), state(sweep, trips.isPresent()), trips.orElse(""));
    }

    private PriceRunState state(PriceSweep sweep, boolean held) {
        if (sweep.movesNow() == 0) {
            return PriceRunState.NOTHING;
        }
        if (held) {
            return PriceRunState.HELD;
        }
        return settings.apply() == PricingSettings.Apply.AUTO ? PriceRunState.APPROVED : PriceRunState.PREVIEW;
    }

    /** The sweep that a work is about. */
    public PriceRun of(String subject) {
        long id = Long.parseLong(subject.substring(subject.indexOf('/') + 1));
        return runs.find(id).orElseThrow(() -> new IllegalStateException("There is no sweep over prices " + id));
    }

    /** Prices that somebody else sets, for the flag. */
    public List<KeptProposal> setByOthers(PriceRun priceRun) {
        return proposals.stays(priceRun.id(), StayReason.CHANGED_BY_OTHERS);
    }

    /** Prices that the connector did not take to Amazon in its time, for the flag. */
    public List<KeptProposal> notTakenOver(PriceRun priceRun) {
        return proposals.stays(priceRun.id(), StayReason.CONNECTOR_DIFFERS);
    }
}
