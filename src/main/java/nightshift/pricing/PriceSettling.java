package nightshift.pricing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes over how the writes of sweeps stand in the gate, and closes a sweep when none of them is open any more. */
@Component
public class PriceSettling {
    private static final Set<String> OPEN = Set.of("planned", "performing", "submitted", "staged");
    private static final Set<String> TROUBLE = Set.of("refused", "failed", "expired");
    private static final String DONE = "done";

    private final PriceRuns runs;
    private final PriceProposals proposals;
    private final PriceWriteStates writes;
    private final PriceRamp ramp;

    PriceSettling(PriceRuns runs, PriceProposals proposals, PriceWriteStates writes, PriceRamp ramp) {
        this.runs = runs;
        this.proposals = proposals;
        this.writes = writes;
        this.ramp = ramp;
    }

    /** Repeatable. */
    public void settle() {
        runs.applying().forEach(this::settle);
        runs.withFailedWrites().forEach(this::note);
    }

    private Map<PriceKey, String> note(PriceRun priceRun) {
        Map<PriceKey, String> states = writes.of(priceRun);
        proposals.note(priceRun.id(), states);
        return states;
    }

    private void settle(PriceRun priceRun) {
        Map<PriceKey, String> states = note(priceRun);
        if (states.values().stream().noneMatch(OPEN::contains)) {
            boolean first = runs.advance(priceRun.id(), PriceRunState.APPLIED);
            proposals.notWritten(priceRun.id());
            if (first && !priceRun.rollsBack() && states.containsValue(DONE)) {
                ramp.applied(states.values().stream().noneMatch(TROUBLE::contains));
            }
        }
    }
}
