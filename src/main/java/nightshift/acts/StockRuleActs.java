package nightshift.acts;

import java.util.List;
import java.util.Objects;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.inventory.RuleVersion;
import nightshift.inventory.StockRuleBook;
import nightshift.inventory.rules.RuleText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changing the stock rules: from the next run on the others count. Every version is kept with who changed it and why. */
@Component
public class StockRuleActs {
    private final StockRuleBook book;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    StockRuleActs(StockRuleBook book, AuditTrail audit, TransactionOperations transaction) {
        this.book = book;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param basedOn the version that he changed: where another one counts by now, nothing is stored
     * @return the version that counts now
     */
    public long change(Person who, List<RuleText> rules, long basedOn, @Nullable String note) {
        String why = Note.required(note, "Changing the stock rules");
        RuleVersion counts = Objects.requireNonNull(transaction.execute(status -> {
            RuleVersion stored = book.store(rules, basedOn, who.name(), why);
            audit.record(who, "change stock rules", "stock rules version " + stored.version(), why);
            return stored;
        }));
        return counts.version();
    }

    /** From the next run on the rules of the settings file count again. */
    public void backToFile(Person who, long basedOn, @Nullable String note) {
        String why = Note.required(note, "Going back to the settings file");
        transaction.executeWithoutResult(status -> {
            RuleVersion stored = book.backToFile(basedOn, who.name(), why);
            audit.record(who, "stock rules back to the file", "stock rules version " + stored.version(), why);
        });
    }
}
