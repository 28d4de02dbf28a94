package nightshift.acts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.operations.Processes;
import nightshift.pricing.PriceDecisions;
import nightshift.pricing.PriceProposals;
import nightshift.pricing.PriceRamp;
import nightshift.pricing.PriceRollBack;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunState;
import nightshift.pricing.PriceRuns;
import nightshift.pricing.PriceSweeps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person may do about a sweep over prices: approve all or a part of it, release one that is held, reject it, take it back. */
@Component
public class PriceActs {
    private static final String RUN = "pricing-run";

    private final PriceRuns runs;
    private final PriceProposals proposals;
    private final PriceDecisions decisions;
    private final PriceRollBack rollBack;
    private final PriceRamp ramp;
    private final Processes processes;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    PriceActs(
            PriceRuns runs,
            PriceProposals proposals,
            PriceDecisions decisions,
            PriceRollBack rollBack,
            PriceRamp ramp,
            Processes processes,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.runs = runs;
        this.proposals = proposals;
        this.decisions = decisions;
        this.rollBack = rollBack;
        this.ramp = ramp;
        this.processes = processes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Everything the sweep wants is written, in a run that begins at once and is not waited for. */
    public void approve(Person who, long id) {
        transaction.executeWithoutResult(status -> {
            answer(id, PriceRunState.PREVIEW, PriceRunState.APPROVED, who, "");
            audit.record(who, "approve prices", about(id), null);
        });
        write(PriceSweeps.afterApproval(who.name()));
    }

    /**
     * Only these changes of the sweep are written; the others are not.
     *
     * @return how many
     */
    public int approvePart(Person who, long id, List<Long> chosen) {
        if (chosen.isEmpty()) {
            throw new BadValue("No price is chosen; to write none of them reject the sweep");
        }
        int left = Objects.requireNonNull(transaction.execute(status -> {
            answer(id, PriceRunState.PREVIEW, PriceRunState.APPROVED, who, "");
            int some = proposals.keepOnly(id, chosen);
            if (some == 0) {
                throw new BadValue("None of the chosen prices is of sweep " + id + "; nothing was changed");
            }
            audit.record(who, "approve prices", about(id), some + " of them");
            return some;
        }));
        write(PriceSweeps.afterApproval(who.name()));
        return left;
    }

    /** A sweep that was held for being odd is right after all, for a reason that is kept. */
    public void release(Person who, long id, @Nullable String note) {
        String why = Note.required(note, "Releasing held prices");
        transaction.executeWithoutResult(status -> {
            answer(id, PriceRunState.HELD, PriceRunState.APPROVED, who, why);
            audit.record(who, "release held prices", about(id), why);
        });
        write(PriceSweeps.afterApproval(who.name()));
    }

    /** Nothing of it is written. */
    public void reject(Person who, long id, @Nullable String note) {
        String why = Note.required(note, "To reject prices");
        transaction.executeWithoutResult(status -> {
            PriceRun priceRun = found(id);
            answer(
                    id,
                    priceRun.state() == PriceRunState.HELD ? PriceRunState.HELD : PriceRunState.PREVIEW,
                    PriceRunState.REJECTED,
                    who,
                    why);
            proposals.reject(id);
            audit.record(who, "reject prices", about(id), why);
        });
    }

    /**
     * Each price the sweep wrote becomes what it was before.
     *
     * @return the roll-back, a sweep of its own
     */
    public PriceRun rollBack(Person who, long id, @Nullable String note) {
        String why = Note.required(note, "Taking prices back");
        PriceRun planned = Objects.requireNonNull(transaction.execute(status -> {
            PriceRun back = rollBack.plan(id, who.name());
            audit.record(who, "take prices back", about(id), why);
            return back;
        }));
        write(PriceSweeps.afterRollBack(who.name()));
        return planned;
    }

    /**
     * Sweeps may change more prices from now on.
     *
     * @return how many; empty: all
     */
    public Optional<Integer> moveRampUp(Person who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Integer> most = ramp.moveUp(who.name());
            audit.record(
                    who,
                    "more prices a sweep",
                    "ramp",
                    most.map(number -> "up to " + number).orElse("all"));
            return most;
        }));
    }

    private void answer(long id, PriceRunState from, PriceRunState to, Person who, String why) {
        PriceRun priceRun = found(id);
        if (to == PriceRunState.APPROVED && decisions.isTooOld(priceRun)) {
            throw new AlreadyDone(
                    "The prices of sweep " + id + " were decided too long ago (nightshift.effects.max-age);"
                            + " run pricing again. Nothing was changed");
        }
        if (!runs.answer(id, from, to, who.name(), why)) {
            throw new AlreadyDone("Sweep " + id + " over prices is "
                    + priceRun.state().code()
                    + priceRun.answeredBy().map(name -> " (by " + name + ")").orElse("") + "; nothing was changed");
        }
    }

    private PriceRun found(long id) {
        return runs.find(id).orElseThrow(() -> new NotThere("There is no sweep over prices " + id));
    }

    /** Where a run is under way this one is refused, and what is approved is written by the next. */
    private void write(String trigger) {
        processes.start(RUN, trigger);
    }

    private static String about(long id) {
        return "prices " + id;
    }
}
