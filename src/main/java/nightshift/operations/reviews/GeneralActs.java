package nightshift.operations.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The acts every flagged item offers, whatever it is about. */
final class GeneralActs {
    static final String APPROVE_PREPARED = "approve-prepared";
    static final String BY_HAND = "by-hand";
    static final String IGNORE = "ignore";
    static final Set<String> NAMES = Set.of(APPROVE_PREPARED, BY_HAND, IGNORE);

    private GeneralActs() {}

    static List<OfferedAct> offered(ReviewedItem item, Instant now) {
        List<OfferedAct> acts = new ArrayList<>();
        if (item.review().isEmpty()) {
            return acts;
        }
        if (item.hasPrepared(now)) {
            acts.add(new OfferedAct(
                    APPROVE_PREPARED,
                    "Do what is prepared",
                    "Each prepared write looks at its target once more and is then written.",
                    List.of(),
                    List.of(),
                    false));
        }
        acts.add(new OfferedAct(
                BY_HAND,
                "I did it by hand",
                "Closes the flag. Nightshift writes nothing for it.",
                List.of(),
                List.of(),
                false));
        acts.add(new OfferedAct(
                IGNORE,
                "Ignore it",
                "Closes the flag. Nothing is written, and the same document is not flagged for this again.",
                List.of(),
                List.of(),
                true));
        return acts;
    }
}
