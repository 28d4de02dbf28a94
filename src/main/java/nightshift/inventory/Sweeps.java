package nightshift.inventory;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.inventory.sales.SoldPieces;
import nightshift.operations.Run;
import nightshift.operations.Work;
import nightshift.settings.EffectSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins the sweeps: reads at once all that has to be known besides the catalog. */
@Component
public class Sweeps {
    private static final String SUBJECT = "sweep/";

    private final StockRuleBook rules;
    private final ListingPauses pauses;
    private final OpenStockWrites open;
    private final StockDecisions decisions;
    private final HeldSweeps held;
    private final InventorySettings settings;
    private final EffectSettings effects;
    private final Clock clock;

    public Sweeps(
            StockRuleBook rules,
            ListingPauses pauses,
            OpenStockWrites open,
            StockDecisions decisions,
            HeldSweeps held,
            InventorySettings settings,
            EffectSettings effects,
            Clock clock) {
        this.rules = rules;
        this.pauses = pauses;
        this.open = open;
        this.decisions = decisions;
        this.held = held;
        this.settings = settings;
        this.effects = effects;
        this.clock = clock;
    }

    /** The work of a run, over all suppliers: a run that was interrupted goes on with its own. */
    public static Offer of(Run run) {
        return new Offer(SUBJECT + run.id(), Optional.empty());
    }

    /** As it is put into the queue. */
    public record Offer(String subject, Optional<String> supplier) {}

    /** The run that asked for this sweep. */
    public static long run(Work work) {
        return Long.parseLong(work.subject().substring(SUBJECT.length()));
    }

    /** Whether this run asked for it. Outside of a run nothing is decided: what was read then is old. */
    public static boolean isOf(Work work, @Nullable Run run) {
        return run != null
                && run.workflow() == work.workflow()
                && work.subject().equals(SUBJECT + run.id());
    }

    /**
     * @param inShop last written counts by SKU key
     * @param onAmazon the same
     * @param openOrders pieces ordered and not shipped
     * @param sold pieces sold lately
     */
    public Sweep begin(
            Work work,
            Map<String, LastWritten<String>> inShop,
            Map<String, LastWritten<String>> onAmazon,
            OpenOrders openOrders,
            SoldPieces sold) {
        StoreState state = new StoreState(
                pauses.standing(),
                pauses.drafted(),
                written(inShop, onAmazon),
                open.places(),
                open.products(),
                openOrders,
                sold,
                held.released(run(work)));
        return new Sweep(
                run(work),
                rules.current(),
                settings,
                state,
                clock.instant(),
                clock.instant().plus(effects.maxAge()),
                new DecisionLog(decisions::keep));
    }

    static Map<Place, LastWritten<Integer>> written(
            Map<String, LastWritten<String>> inShop, Map<String, LastWritten<String>> onAmazon) {
        Map<Place, LastWritten<Integer>> written = new HashMap<>();
        add(written, Channel.SHOPIFY, inShop);
        add(written, Channel.AMAZON, onAmazon);
        return written;
    }

    private static void add(
            Map<Place, LastWritten<Integer>> written, Channel channel, Map<String, LastWritten<String>> last) {
        last.forEach((sku, count) -> written.put(new Place(channel, sku), count.as(Integer::valueOf)));
    }
}
