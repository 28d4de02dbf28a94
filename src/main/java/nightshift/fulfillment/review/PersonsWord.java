package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.Ruling;
import nightshift.operations.reviews.ActRequest;

/** Keeps on a decision who said what about it, and what was vouched for. */
final class PersonsWord {
    private PersonsWord() {}

    static Reason of(ActRequest request, String did) {
        String why = request.note().isEmpty() ? "" : ": " + request.note();
        return new Reason(ReasonKind.DECIDED_BY_PERSON, did + " by " + request.who() + why);
    }

    /** A decision that goes on says so among its remarks; one that is flagged again keeps its own reasons. */
    static Decision on(Decision decision, Reason word, Ruling ruling) {
        if (!(decision instanceof Decision.Proceed proceed)) {
            return decision;
        }
        List<Reason> reasons = new ArrayList<>(List.of(word));
        reasons.addAll(Stream.concat(ruling.vouched().stream(), proceed.reasons().stream())
                .distinct()
                .toList());
        return new Decision.Proceed(proceed.effects(), reasons);
    }
}
