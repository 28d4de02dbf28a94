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
import org.springframework.stereotype.Component;

/** What a person may say about stock that others change: that Nightshift goes on from what stands there now. */
@Component
public class StockFlagActs implements ActOffers {
    static final String TAKE_OVER = "take-over";

    private final Clock clock;

    public StockFlagActs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Workflow workflow() {
        return Workflow.INVENTORY;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        boolean byOthers = item.item().itemKey().equals(SweepConclusions.BY_OTHERS);
        return item.review().isEmpty() || !byOthers
                ? List.of()
                : List.of(new OfferedAct(
                        TAKE_OVER,
                        "Go on from what stands there",
                        "What the channels show now counts as known, and the rules decide about these items again from"
                                + " the next run on. Switch the other tool off before, else it is flagged again.",
                        List.of(),
                        List.of("What Nightshift had paused of them is not brought back as a pause of its own."),
                        true));
    }

    public ActPlan plan(ActTask task) {
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
    public static List<OthersChange> takenOver(ActResult result) {
        Object items = result.task().item().item().facts().get(SweepFacts.OTHERS);
        return result.task().act().name().equals(TAKE_OVER) && items instanceof List<?> list
                ? list.stream().map(one -> change((Map<?, ?>) one)).toList()
                : List.of();
    }

    private static OthersChange change(Map<?, ?> fact) {
        return new OthersChange(
                Channel.valueOf(String.valueOf(fact.get("channel")).toUpperCase(Locale.ROOT)),
                String.valueOf(fact.get("sku")),
                Integer.parseInt(String.valueOf(fact.get("shown"))),
                String.valueOf(fact.get("why")));
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
