package nightshift.pricing;

import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a sweep back: each price it wrote becomes what it was before, where it still is what the sweep wrote. */
@Component
public class PriceRollBack {
    private final PriceRuns runs;
    private final PriceProposals proposals;
    private final PriceSettling settling;
    private final TransactionOperations transaction;

    PriceRollBack(PriceRuns runs, PriceProposals proposals, PriceSettling settling, TransactionOperations transaction) {
        this.runs = runs;
        this.proposals = proposals;
        this.settling = settling;
        this.transaction = transaction;
    }

    /**
     * Plans it, approved by who asks for it. Whether a price still is what was written is seen right before it is written.
     *
     * @return the roll-back, a sweep of its own
     * @throws AlreadyDone where it was taken back before, or wrote nothing
     */
    public PriceRun plan(long priceRun, String who) {
        settling.settle();
        return java.util.Objects.requireNonNull(transaction.execute(status -> planned(priceRun, who)));
    }

    private PriceRun planned(long priceRun, String who) {
        PriceRun sweep =
                runs.locked(priceRun).orElseThrow(() -> new NotThere("There is no sweep over prices " + priceRun));
        if (runs.isRolledBack(priceRun)) {
            throw new AlreadyDone("Sweep " + priceRun + " is or was taken back already; nothing was changed");
        }
        long rollBack = runs.insert(sweep.runId(), "roll-back", Optional.of(priceRun), PriceRunState.APPROVED);
        int prices = proposals.restore(rollBack, priceRun);
        if (prices == 0) {
            throw new AlreadyDone(
                    "Sweep " + priceRun + " wrote no price that could be taken back; nothing was changed");
        }
        runs.planned(
                rollBack, prices, proposals.sum(rollBack, "amount_from"), proposals.sum(rollBack, "amount_to"), who);
        return runs.find(rollBack).orElseThrow();
    }
}
