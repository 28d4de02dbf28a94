package nightshift.catalog;

import nightshift.core.Workflow;
import nightshift.operations.reviews.Verdicts;
import org.springframework.stereotype.Component;

/** Refused lists of which a person said on their flag that they are to be used as they are. */
@Component
class TakenLists {
    /** How the flag of such a list is closed. */
    static final String VERDICT = "taken as it is";

    private final Verdicts verdicts;

    TakenLists(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    boolean isTaken(SupplierFeed refused) {
        return verdicts.last(Workflow.INVENTORY, refused.subject())
                .filter(VERDICT::equals)
                .isPresent();
    }
}
