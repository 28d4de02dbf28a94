package nightshift.pricing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ActOffers;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActResult;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import org.springframework.stereotype.Component;

/** What a person may say about prices that others change: that they are ours now, all of them or some. */
@Component
public class PriceFlagActs implements ActOffers {
    static final String TAKE_OVER = "take-over";
    static final String SKUS = "skus";

    @Override
    public Workflow workflow() {
        return Workflow.PRICING;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        boolean byOthers = item.item().itemKey().equals(PriceFlags.BY_OTHERS);
        return item.review().isEmpty() || !byOthers
                ? List.of()
                : List.of(new OfferedAct(
                        TAKE_OVER,
                        "These prices are ours now",
                        "What the channels showed when they were last read now counts as known, and the next sweep goes on from"
                                + " there. Switch the other tool off before, else they are flagged again.",
                        List.of(ActField.lines(SKUS, "Only these SKUs, one a line (none: all of them)", "", true)),
                        List.of(),
                        true));
    }

    /** Nothing is written, now or later, but what the next sweep decides. */
    public ActPlan plan(ActTask task) {
        List<OthersPrice> all = flagged(task);
        List<Sku> unknown = entered(task).stream()
                .filter(sku -> all.stream().noneMatch(price -> price.skuKey().equals(sku.key())))
                .toList();
        if (!unknown.isEmpty()) {
            return new ActPlan.Refuse(
                    List.of(
                            unknown.stream().map(Sku::value).collect(Collectors.joining(", "))
                                    + " is not among the prices of this flag. Write SKUs as they stand there, one a line, or none for all of them."));
        }
        List<OthersPrice> taken = taken(task);
        String sentence =
                "The next sweep goes on from what stands there, for " + PriceFlags.counted(taken.size()) + ".";
        return new ActPlan.Decide(
                decided(
                        task,
                        all.stream().filter(price -> !taken.contains(price)).toList(),
                        sentence),
                "taken over",
                sentence,
                List.of(),
                false);
    }

    /** Those that were not chosen stay one flag. */
    private static Decided decided(ActTask task, List<OthersPrice> left, String sentence) {
        RunItem item = task.item().item();
        Reason reason = new Reason(
                ReasonKind.DECIDED_BY_PERSON,
                task.request().who() + " says that these prices are ours now: "
                        + task.request().note() + " " + sentence);
        return PriceFlags.byOthers(task.item().work(), item.facts(), left)
                .orElseGet(() -> new Decided(
                        task.item().work(),
                        new Item(item.itemKey(), item.label(), item.facts()),
                        new Decision.Nothing(reason)));
    }

    /** The prices that the act was about, where it was this one; else none. */
    public static List<OthersPrice> takenOver(ActResult result) {
        return result.task().act().name().equals(TAKE_OVER) ? taken(result.task()) : List.of();
    }

    private static List<OthersPrice> taken(ActTask task) {
        Set<String> chosen = entered(task).stream().map(Sku::key).collect(Collectors.toSet());
        return flagged(task).stream()
                .filter(price -> chosen.isEmpty() || chosen.contains(price.skuKey()))
                .toList();
    }

    private static List<OthersPrice> flagged(ActTask task) {
        return OthersPrice.of(task.item().item().facts());
    }

    private static List<Sku> entered(ActTask task) {
        return task.request()
                .value(SKUS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Sku::new)
                .toList();
    }
}
