package nightshift.acts;

import java.util.List;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.EffectRow;
import nightshift.operations.ReviewList;
import nightshift.operations.Reviews;
import nightshift.operations.reviews.ReviewClaims;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with a flagged item. Of two who answer at once the second is told so, and nothing happens twice. */
@Component
public class ReviewActs {
    private final Reviews reviews;
    private final ReviewList list;
    private final ReviewClaims claims;
    private final Writes writes;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ReviewActs(
            Reviews reviews,
            ReviewList list,
            ReviewClaims claims,
            Writes writes,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.reviews = reviews;
        this.list = list;
        this.claims = claims;
        this.writes = writes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Agrees: what was prepared is sent to the gate, where each write looks at its target again.
     *
     * @return the writes that were released, as they stand now
     */
    public List<EffectRow> approve(Person who, long reviewId, @Nullable String note) {
        String said = Note.orEmpty(note);
        List<Long> released = transaction.execute(status -> {
            open(who, reviewId);
            audit.record(who, "approve", about(reviewId), said);
            return reviews.approve(reviewId, who.name(), said);
        });
        return writes.sent(released);
    }

    /** Says no: what was prepared is discarded for good. */
    public void reject(Person who, long reviewId, @Nullable String note) {
        String reason = Note.required(note, "To reject");
        transaction.executeWithoutResult(status -> {
            open(who, reviewId);
            reviews.reject(reviewId, who.name(), reason);
            audit.record(who, "reject", about(reviewId), reason);
        });
    }

    private void open(Person who, long reviewId) {
        ReviewList.Shown shown =
                list.locked(reviewId).orElseThrow(() -> new NotThere("There is no review " + reviewId));
        if (!shown.open()) {
            throw new AlreadyDone(
                    "Review " + reviewId + " was " + shown.verdict().orElse("closed") + " by "
                            + shown.closedBy().orElse("Nightshift") + " already; nothing was changed");
        }
        claims.obstacle(reviewId, who.name()).ifPresent(obstacle -> {
            throw new AlreadyDone("Review " + reviewId + ": " + obstacle.sentence() + " Nothing was changed");
        });
    }

    private static String about(long reviewId) {
        return "review " + reviewId;
    }
}
