package nightshift.operations.reviews;

import java.util.List;
import nightshift.core.Workflow;

/**
 * The acts a feature offers on its items. Found by injection; each act is then planned by the feature's route {@code
 * direct:WORKFLOW-review-act} ({@link ActTask} to {@link ActPlan}), and after its writes went to the gate {@code
 * direct:WORKFLOW-after-act} is called.
 */
public interface ActOffers {
    Workflow workflow();

    /**
     * What a person may do about this item now, the likeliest first; what its reasons recommend is put before that. Pure: the item says
     * all it needs.
     */
    List<OfferedAct> offered(ReviewedItem item);
}
