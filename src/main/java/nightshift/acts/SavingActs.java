package nightshift.acts;

import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.Workflow;
import nightshift.operations.SavingBasis;
import nightshift.operations.Savings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Saying what an item done without a person is worth. */
@Component
public class SavingActs {
    private final Savings savings;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    SavingActs(Savings savings, AuditTrail audit, TransactionOperations transaction) {
        this.savings = savings;
        this.audit = audit;
        this.transaction = transaction;
    }

    public void change(Person who, Workflow workflow, SavingBasis basis) {
        transaction.executeWithoutResult(status -> {
            savings.setBasis(workflow, basis, who.name());
            audit.record(
                    who,
                    "set savings",
                    "workflow " + workflow.key(),
                    basis.minutesPerItem() + " minutes an item, " + basis.hourlyRate() + " an hour");
        });
    }
}
