package nightshift.acts;

import java.util.List;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.Decisions;
import nightshift.operations.EffectRow;
import nightshift.operations.ReviewList;
import nightshift.operations.Reviews;
import nightshift.operations.StagedList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Approving and rejecting what mode review holds back: all writes of a decision together, in their order. */
@Component
public class StagedActs {
    private final Reviews reviews;
    private final ReviewList reviewList;
    private final StagedList staged;
    private final Decisions decisions;
    private final Writes writes;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    StagedActs(
            Reviews reviews,
            ReviewList reviewList,
            StagedList staged,
            Decisions decisions,
            Writes writes,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.reviews = reviews;
        this.reviewList = reviewList;
        this.staged = staged;
        this.decisions = decisions;
        this.writes = writes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @return the writes that were released, as they stand now */
    public List<EffectRow> approve(Person who, long decisionId) {
        List<Long> released = transaction.execute(status -> {
            waiting(decisionId);
            audit.record(who, "approve", about(decisionId), null);
            return reviews.approveStaged(decisionId, who.name());
        });
        return writes.sent(released);
    }

    public void reject(Person who, long decisionId, @Nullable String note) {
        String reason = Note.required(note, "To reject");
        transaction.executeWithoutResult(status -> {
            waiting(decisionId);
            reviews.discardStaged(decisionId, who.name(), reason);
            audit.record(who, "reject", about(decisionId), reason);
        });
    }

    private void waiting(long decisionId) {
        if (decisions.listed(decisionId).isEmpty()) {
            throw new NotThere("There is no decision " + decisionId);
        }
        boolean waits = staged.lockWaiting(decisionId);
        Optional<Long> review = reviewList.openOf(decisionId);
        if (review.isPresent()) {
            throw new AlreadyDone("Decision " + decisionId + " was flagged: answer review " + review.get()
                    + " instead; nothing was changed");
        }
        if (!waits) {
            throw new AlreadyDone(
                    "No write of decision " + decisionId + " waits for approval any more; nothing was changed");
        }
    }

    private static String about(long decisionId) {
        return "decision " + decisionId;
    }
}
