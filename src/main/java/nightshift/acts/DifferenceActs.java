package nightshift.acts;

import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.Differences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person does with a contradiction between the records and a remote system: leave it as it is, with his reason. */
@Component
public class DifferenceActs {
    private final Differences differences;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    DifferenceActs(Differences differences, AuditTrail audit, TransactionOperations transaction) {
        this.differences = differences;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** It is not told again unless it changes. */
    public void leaveAsItIs(Person who, Workflow workflow, long id, @Nullable String note) {
        String reason = Note.required(note, "To leave it as it is");
        transaction.executeWithoutResult(status -> {
            if (differences.open(workflow).stream().noneMatch(open -> open.id() == id)) {
                throw new NotThere("There is no open difference " + id + " of " + workflow.key());
            }
            differences.leaveAsItIs(id, who.name(), reason);
            audit.record(who, "leave as it is", "difference " + id, reason);
        });
    }
}
