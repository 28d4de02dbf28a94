package nightshift.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The decisions taken, one for each item of a work, each committed with its effects in one transaction. */
@Repository
public class Decisions {
    /** Whether this item was decided before (then a retry leaves it alone and only its open effects go on). */
    public boolean isDecided(Work work, String itemKey) {
        throw new UnsupportedOperationException("contract only");
    }

    /** The items decided or failed in a run, oldest first. */
    public List<RunItem> itemsOf(long runId) {
        throw new UnsupportedOperationException("contract only");
    }

    /** The items decided since a time, oldest first, over all runs. */
    public List<RunItem> itemsSince(Instant since) {
        throw new UnsupportedOperationException("contract only");
    }

    /**
     * Effects that ship with one of these tracking numbers, whatever their state but discarded and refused: so that a decider
     * can flag a number that stands on another effect already.
     */
    public List<RunItem.EffectView> effectsWithKeyContaining(List<String> trackingNumbers) {
        throw new UnsupportedOperationException("contract only");
    }

    /** The decision record behind an id, for the desk. */
    public Optional<RunItem> item(long decisionId) {
        throw new UnsupportedOperationException("contract only");
    }
}
