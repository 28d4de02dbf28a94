package nightshift.acts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.claims.ClaimBook;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a person enters about a damage claim: the money, and that it is over. */
@Component
public class ClaimActs {
    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    private final ClaimBook claims;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ClaimActs(ClaimBook claims, AuditTrail audit, TransactionOperations transaction) {
        this.claims = claims;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param claimed asked of supplier or carrier; null: not known
     * @param recovered got back so far; null: not known
     */
    public void money(Person who, long id, @Nullable BigDecimal claimed, @Nullable BigDecimal recovered) {
        BigDecimal asked = amount(claimed);
        BigDecimal got = amount(recovered);
        transaction.executeWithoutResult(status -> {
            if (!claims.setMoney(id, asked, got)) {
                throw new NotThere("There is no claim " + id);
            }
            audit.record(
                    who, "set claim money", "claim " + id, "claimed " + words(asked) + ", recovered " + words(got));
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

    private static @Nullable BigDecimal amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new BadValue("An amount is between 0 and " + MOST.toPlainString());
        }
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static String words(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(BigDecimal::toPlainString).orElse("unknown");
    }
}
