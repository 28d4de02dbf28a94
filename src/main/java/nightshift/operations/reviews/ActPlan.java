package nightshift.operations.reviews;

import java.util.List;
import nightshift.operations.Decided;

/** What a feature makes of an act: the item decided afresh, or why it cannot be done like this. */
public sealed interface ActPlan {
    /**
     * The item was looked up again and decided with the person's word.
     *
     * @param verdict how the flag is closed: corrected, approved, undone ...
     * @param sentence for the person, what was decided
     * @param offers corrections that may be remembered
     * @param workAgain whether the whole work is to be done again after it: what it is about was not known before
     */
    record Decide(Decided decided, String verdict, String sentence, List<RememberOffer> offers, boolean workAgain)
            implements ActPlan {
        public Decide {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Nothing changes.
     *
     * @param problems one sentence each, what is wrong and what to do
     */
    record Refuse(List<String> problems) implements ActPlan {
        public Refuse {
            problems = List.copyOf(problems);
        }
    }
}
