package nightshift.acts;

import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.claims.ClaimBook;
import nightshift.claims.ClaimMoney;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person enters about a damage claim: the money, and that it is over. */
@Component
public class ClaimActs {
    private final ClaimBook claims;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ClaimActs(ClaimBook claims, AuditTrail audit, TransactionOperations transaction) {
        this.claims = claims;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param seen what he had before him: what somebody else entered meanwhile is not overwritten */
    public void money(Person who, long id, ClaimMoney seen, ClaimMoney entered) {
        transaction.executeWithoutResult(status -> {
            if (!claims.setMoney(id, seen, entered)) {
                ClaimMoney kept = claims.find(id)
                        .orElseThrow(() -> new NotThere("There is no claim " + id))
                        .money();
                throw new AlreadyDone("Somebody else entered amounts meanwhile (" + kept.inWords()
                        + "): look at them, then enter what is still missing");
            }
            audit.record(who, "set claim money", "claim " + id, entered.inWords());
        });
    }

    public void close(Person who, long id, @Nullable String reason) {
        String why = Note.required(reason, "Closing a claim");
        transaction.executeWithoutResult(status -> {
            if (claims.find(id).isEmpty()) {
                throw new NotThere("There is no claim " + id);
            }
            if (!claims.close(id, who.name(), why)) {
                throw new AlreadyDone("Claim " + id + " is closed already");
            }
            audit.record(who, "close claim", "claim " + id, why);
        });
    }
}
