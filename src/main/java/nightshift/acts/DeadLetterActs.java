package nightshift.acts;

import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterList;
import nightshift.operations.DeadLetters;
import nightshift.operations.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with what failed technically: have it done again, or give it up. */
@Component
public class DeadLetterActs {
    private final DeadLetters deadLetters;
    private final DeadLetterList list;
    private final Processes processes;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    DeadLetterActs(
            DeadLetters deadLetters,
            DeadLetterList list,
            Processes processes,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.deadLetters = deadLetters;
        this.list = list;
        this.processes = processes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Does it again and waits for it. @return how it stands after, in one sentence */
    public String retry(Person who, long letterId) {
        transaction.executeWithoutResult(status -> {
            open(letterId);
            audit.record(who, "retry", about(letterId), null);
        });
        return String.valueOf(processes.ask("retry-dead-letter", letterId));
    }

    /** Gives up for good what it names: nothing of it is done again. */
    public void discard(Person who, long letterId, @Nullable String note) {
        String reason = Note.required(note, "To discard");
        transaction.executeWithoutResult(status -> {
            open(letterId);
            deadLetters.discard(letterId, who.name(), reason);
            audit.record(who, "discard", about(letterId), reason);
        });
    }

    private void open(long letterId) {
        DeadLetter letter = list.locked(letterId)
                .orElseThrow(() -> new NotThere("There is no dead letter " + letterId));
        if (!letter.state().equals("open")) {
            throw new AlreadyDone("Dead letter " + letterId + " is " + letter.state()
                    + letter.closedHow().map(how -> " (" + how + ")").orElse("") + "; nothing was done");
        }
    }

    private static String about(long letterId) {
        return "dead letter " + letterId;
    }
}
