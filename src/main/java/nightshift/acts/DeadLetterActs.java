package nightshift.acts;

import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.BulkRetry;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHandling;
import nightshift.operations.DeadLetterList;
import nightshift.operations.EffectEdits;
import nightshift.operations.LetterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with what failed technically: have it done again, correct its data, or give it up. */
@Component
public class DeadLetterActs {
    private final DeadLetterHandling handling;
    private final DeadLetterList list;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    DeadLetterActs(
            DeadLetterHandling handling, DeadLetterList list, AuditTrail audit, TransactionOperations transaction) {
        this.handling = handling;
        this.list = list;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Does it again and waits for it.
     *
     * @return how it stands after, in one sentence
     */
    public String retry(Person who, long letterId) {
        transaction.executeWithoutResult(status -> {
            open(letterId);
            audit.record(who, "retry", about(letterId), null);
        });
        return handling.retry(letterId, who.name());
    }

    /**
     * Changes the data of the write it names, then does it again.
     *
     * @param json the fields that change, as a JSON object
     * @param seen the version of the data that he had before him, see {@link EffectEdits#edit}
     * @return how it stands after, in one sentence
     */
    public String editAndRetry(Person who, long letterId, String json, Optional<String> seen, @Nullable String note) {
        String reason = Note.required(note, "To edit");
        transaction.executeWithoutResult(status -> {
            open(letterId);
            audit.record(who, "edit and retry", about(letterId), reason);
        });
        return handling.editAndRetry(letterId, json, seen, who.name(), reason);
    }

    /**
     * Retries all that these words choose, one after the other in the background.
     *
     * @param perMinute how many are begun in a minute; empty: as the settings say
     */
    public BulkRetry retryAll(Person who, LetterFilter which, Optional<Integer> perMinute) {
        BulkRetry bulk = perMinute
                .map(pace -> handling.retryAll(which, pace, who.name()))
                .orElseGet(() -> handling.retryAll(which, who.name()));
        audit.record(who, "retry all", "bulk retry " + bulk.id(), bulk.what());
        return bulk;
    }

    /** The one under way is finished, none after it begun. */
    public void stop(Person who, long bulkRetryId) {
        if (!handling.stop(bulkRetryId, who.name())) {
            throw new AlreadyDone("Bulk retry " + bulkRetryId + " is not running any more");
        }
        audit.record(who, "stop", "bulk retry " + bulkRetryId, null);
    }

    /** Gives up for good what it names: nothing of it is done again. */
    public void discard(Person who, long letterId, @Nullable String note) {
        String reason = Note.required(note, "To discard");
        transaction.executeWithoutResult(status -> {
            open(letterId);
            handling.discard(letterId, who.name(), reason);
            audit.record(who, "discard", about(letterId), reason);
        });
    }

    private void open(long letterId) {
        DeadLetter letter =
                list.locked(letterId).orElseThrow(() -> new NotThere("There is no dead letter " + letterId));
        if (!letter.state().equals("open")) {
            throw new AlreadyDone("Dead letter " + letterId + " is " + letter.state()
                    + letter.closedHow().map(how -> " (" + how + ")").orElse("") + "; nothing was done");
        }
    }

    private static String about(long letterId) {
        return "dead letter " + letterId;
    }
}
