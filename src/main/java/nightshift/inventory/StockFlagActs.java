package nightshift.inventory;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.Written;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActOffers;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActResult;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.settings.EffectSettings;
import org.springframework.stereotype.Component;

/**
 * What a person may say about flags of stock: that Nightshift goes on from what others wrote, or that a sweep which a breaker held
 * is right.
 */
@Component
public class StockFlagActs implements ActOffers {
    static final String TAKE_OVER = "take-over";
    static final String GO_AHEAD = "go-ahead";

    private final EffectSettings effects;
    private final Clock clock;

    public StockFlagActs(EffectSettings effects, Clock clock) {
        this.effects = effects;
        this.clock = clock;
    }

    @Override
    public Workflow workflow() {
        return Workflow.INVENTORY;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        if (item.review().isEmpty()) {
            return List.of();
        }
        return switch (item.item().itemKey()) {
            case SweepConclusions.BY_OTHERS -> List.of(takeOver());
            case SweepConclusions.BREAKER -> List.of(goAhead());
            default -> List.of();
        };
    }

    private static OfferedAct takeOver() {
        return new OfferedAct(
                TAKE_OVER,
                "Go on from what stands there",
                "What the channels showed when they were last read counts as known, and the rules decide about these items again from"
                        + " the next run on. Switch the other tool off before, else it is flagged again.",
                List.of(),
                List.of("What Nightshift had paused of them is not brought back as a pause of its own."),
                true);
    }

    private static OfferedAct goAhead() {
        return new OfferedAct(
                GO_AHEAD,
                "Let it go ahead once",
                "A run begins now. It decides with what lists and channels say by then; what this sweep would have paused"
                        + " does not count for the breakers in it. What is paused besides that still does.",
                List.of(),
                List.of("Its listings go off sale at once."),
                true);
    }

    public ActPlan plan(ActTask task) {
        return task.act().name().equals(GO_AHEAD) ? planGoAhead(task) : planTakeOver(task);
    }

    private ActPlan planGoAhead(ActTask task) {
        RunItem item = task.item().item();
        Reason reason = new Reason(
                ReasonKind.DECIDED_BY_PERSON,
                task.request().who() + " lets it go ahead once: "
                        + task.request().note());
        Decided decided = new Decided(
                task.item().work(), new Item(item.itemKey(), item.label(), item.facts()), new Decision.Nothing(reason));
        String sentence = isTooOld(task)
                ? "What that sweep decided is too old by now. Everything is decided anew in a run that begins now, and flagged"
                        + " again if it still is too much at once."
                : "A run begins now and pauses what this sweep wanted to pause, as far as it still is so.";
        return new ActPlan.Decide(decided, isTooOld(task) ? "decided anew" : "went ahead", sentence, List.of(), false);
    }

    private boolean isTooOld(ActTask task) {
        return task.item()
                .review()
                .map(review -> review.openedAt().plus(effects.maxAge()))
                .filter(until -> until.isAfter(clock.instant()))
                .isEmpty();
    }

    /** Whether a person let a held sweep go ahead. */
    public boolean goesAhead(ActResult result) {
        return result.task().act().name().equals(GO_AHEAD);
    }

    /** His word for the next sweep; none where what he saw is too old: then all is decided anew. */
    public List<GoAhead> words(ActResult result) {
        ActTask task = result.task();
        return isTooOld(task)
                ? List.of()
                : List.of(new GoAhead(
                        Sweeps.run(task.item().work()),
                        task.request().who(),
                        task.request().note()));
    }

    private ActPlan planTakeOver(ActTask task) {
        RunItem item = task.item().item();
        Reason reason = new Reason(
                ReasonKind.DECIDED_BY_PERSON,
                task.request().who() + " has Nightshift go on from what stands there: "
                        + task.request().note());
        Decided decided = new Decided(
                task.item().work(), new Item(item.itemKey(), item.label(), item.facts()), new Decision.Nothing(reason));
        return new ActPlan.Decide(
                decided,
                "taken over",
                "The rules decide about these items again from the next run on.",
                List.of(),
                false);
    }

    /** The items that the act was about, where it was this one; else none. */
    public static List<Place> takenOver(ActResult result) {
        Object items = result.task().item().item().facts().get(SweepFacts.OTHERS);
        return result.task().act().name().equals(TAKE_OVER) && items instanceof List<?> list
                ? list.stream().map(one -> place((Map<?, ?>) one)).toList()
                : List.of();
    }

    private static Place place(Map<?, ?> fact) {
        return new Place(
                Channel.valueOf(String.valueOf(fact.get("channel")).toUpperCase(Locale.ROOT)),
                String.valueOf(fact.get("sku")));
    }

    /** What counts as written in a channel from now on. */
    public List<Written> known(List<OthersChange> changes, String channel) {
        return changes.stream()
                .filter(change -> change.channel().key().equals(channel))
                .map(change -> new Written(
                        new Sku(change.skuKey()), String.valueOf(change.shown()), Optional.empty(), clock.instant()))
                .toList();
    }
}
