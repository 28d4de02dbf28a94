package nightshift.pricing;

import java.util.Objects;
import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a sweep back: each price it wrote becomes what it was before, where it still is what the sweep wrote. Repeatable: once more it
 * restores what the sweep wrote since, and what could not be restored.
 */
@Component
public class PriceRollBack {
    private final PriceRuns runs;
    private final PriceProposals proposals;
    private final RollBacks rollBacks;
    private final PriceSettling settling;
    private final TransactionOperations transaction;

    PriceRollBack(
            PriceRuns runs,
            PriceProposals proposals,
            RollBacks rollBacks,
            PriceSettling settling,
            TransactionOperations transaction) {
        this.runs = runs;
        this.proposals = proposals;
        this.rollBacks = rollBacks;
        this.settling = settling;
        this.transaction = transaction;
    }

    /**
     * Plans it, approved by who asks for it. Whether a price still is what was written is seen right before it is written.
     *
     * @return the roll-back, a sweep of its own
     * @throws AlreadyDone where nothing is left to restore now
     */
    public PriceRun plan(long priceRun, String who) {
        settling.settle();
        return Objects.requireNonNull(transaction.execute(status -> planned(priceRun, who)));
    }

    private PriceRun planned(long priceRun, String who) {
        PriceRun sweep =
                runs.locked(priceRun).orElseThrow(() -> new NotThere("There is no sweep over prices " + priceRun));
        if (rollBacks.count(priceRun) == 0) {
            throw nothing(priceRun);
        }
        long rollBack = runs.insert(sweep.runId(), "roll-back", Optional.of(priceRun), PriceRunState.APPROVED);
        runs.planned(
                rollBack,
                rollBacks.fill(rollBack, priceRun),
                proposals.sum(rollBack, "amount_from"),
                proposals.sum(rollBack, "amount_to"),
                who);
        return runs.find(rollBack).orElseThrow();
    }

    private AlreadyDone nothing(long sweep) {
        int underWay = rollBacks.underWay(sweep);
        if (underWay > 0) {
            return new AlreadyDone(
                    "Nothing of sweep " + sweep + " can be taken back now: " + underWay
                            + " writes of it, or of taking it back, are still under way. Try again when they have ended; nothing was changed");
        }
        return new AlreadyDone(
                rollBacks.of(sweep).isEmpty()
                        ? "Sweep " + sweep + " wrote no price that could be taken back; nothing was changed"
                        : "Sweep " + sweep + " is taken back already; nothing was changed");
    }
}
