package nightshift.catalog;

import java.util.List;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActOffers;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import org.springframework.stereotype.Component;

/**
 * What a person may say about a list that was refused: that exactly this file is to be used, once. Offered only where the question is
 * whether so much may change at once; a list whose values may be those of another column, item, currency or day is never used.
 */
@Component
public class ListFlagActs implements ActOffers {
    /** Name of the act. */
    public static final String TAKE = "take-list";

    /** How its flag is closed then. */
    private static final String VERDICT = "taken as it is";

    @Override
    public Workflow workflow() {
        return Workflow.INVENTORY;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        Object impact = item.item().facts().get(RefusedLists.IMPACT);
        boolean refused =
                item.item().itemKey().equals(RefusedLists.ITEM) && item.review().isPresent();
        return refused && impact instanceof List<?> sentences
                ? List.of(new OfferedAct(
                        TAKE,
                        "Take this list as it is",
                        "The next run puts it in force, once, if the supplier still hands out exactly this file and nothing else"
                                + " speaks against it by then. Any other file is judged as ever.",
                        List.of(),
                        sentences.stream().map(String::valueOf).toList(),
                        true))
                : List.of();
    }

    /**
     * The refused list that a person has used: this one, or blank.
     *
     * @param verdict how its last flag was closed
     */
    public static String taken(String subject, String verdict) {
        return verdict.equals(VERDICT) ? subject : "";
    }

    /** @param latest what came last of this supplier and purpose */
    public ActPlan plan(ActTask task, SupplierFeed latest) {
        RunItem item = task.item().item();
        if (!latest.subject().equals(task.item().work().subject())) {
            return new ActPlan.Refuse(List.of("Another list of " + latest.supplier()
                    + " came since, so this one would not be used any more: look at how that one stands."));
        }
        if (!latest.acceptable()) {
            return new ActPlan.Refuse(List.of("This list cannot be used whatever anybody says: "
                    + String.join(". ", latest.reasons()) + ". Ask the supplier for a right one."));
        }
        Reason reason = new Reason(
                ReasonKind.DECIDED_BY_PERSON,
                task.request().who() + " has this list used as it is: "
                        + task.request().note());
        return new ActPlan.Decide(
                new Decided(
                        task.item().work(),
                        new Item(item.itemKey(), item.label(), item.facts()),
                        new Decision.Nothing(reason)),
                VERDICT,
                "The next run puts this list in force.",
                List.of(),
                false);
    }
}
