package nightshift.operations;

import java.util.List;
import nightshift.core.Decision;
import nightshift.core.Effect;

/** What kind of decision is stored. */
enum DecisionOutcome {
    PROCEED,
    REVIEW,
    KNOWN_EXCEPTION,
    NOTHING;

    static DecisionOutcome of(Decision decision) {
        if (decision instanceof Decision.Proceed) {
            return PROCEED;
        }
        if (decision instanceof Decision.Review) {
            return REVIEW;
        }
        return decision instanceof Decision.KnownException ? KNOWN_EXCEPTION : NOTHING;
    }

    static List<Effect> effects(Decision decision) {
        if (decision instanceof Decision.Proceed proceed) {
            return proceed.effects();
        }
        return decision instanceof Decision.Review review ? review.prepared() : List.of();
    }
}
