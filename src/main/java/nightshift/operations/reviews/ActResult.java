package nightshift.operations.reviews;

import java.util.List;
import java.util.Optional;

/**
 * An act that was committed, on its way through the gate.
 *
 * @param effectIds the writes to send to the gate, in their order
 * @param afterwards the feature's route for what follows its writes, without {@code direct:}
 * @param workAgain the work to be done again
 */
public record ActResult(
        ActTask task,
        long decisionId,
        List<Long> effectIds,
        String sentence,
        List<RememberOffer> offers,
        Optional<String> afterwards,
        Optional<Long> workAgain) {
    public ActResult {
        effectIds = List.copyOf(effectIds);
        offers = List.copyOf(offers);
    }
}
