package nightshift.inventory;

import java.util.Optional;
import nightshift.inventory.StockOutcome.Stopped;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.StockRule;

/**
 * Which rule decides about an item in a channel, or what stops it.
 *
 * @param rule empty: none applies, or it is stopped
 */
record Pick(Standing standing, Optional<Stopped> stop, Optional<StockRule> rule) {
    /** What the other channel may count on that this one will show: nothing where a rule sets it, too. */
    int shownWhateverIsDecided() {
        if (stop.isPresent()) {
            return stoppedFor(StopCause.FULFILLED_BY_AMAZON) ? 0 : Math.max(0, standing.shown());
        }
        return rule.isPresent() || standing.pause().isPresent() ? 0 : Math.max(0, standing.shown());
    }

    /** Whether it takes its part of the pieces, now or by an earlier write that is not settled. */
    boolean takesItsPart() {
        return stoppedFor(StopCause.OPEN_WRITE)
                || rule.filter(one -> !(one.act() instanceof Act.Pause)).isPresent();
    }

    private boolean stoppedFor(StopCause cause) {
        return stop.filter(why -> why.cause() == cause).isPresent();
    }
}
