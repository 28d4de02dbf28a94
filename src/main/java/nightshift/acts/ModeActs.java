package nightshift.acts;

import java.util.Arrays;
import java.util.Locale;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.BadValue;
import nightshift.core.Mode;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Switching how far a workflow, or whatever concerns a supplier, may go by itself. Performs nothing old. */
@Component
public class ModeActs {
    private static final String SWITCH = "switch mode";

    private final Modes modes;
    private final StoreSettings store;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ModeActs(Modes modes, StoreSettings store, AuditTrail audit, TransactionOperations transaction) {
        this.modes = modes;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    public void change(Person who, Workflow workflow, Mode mode) {
        transaction.executeWithoutResult(status -> {
            modes.change(workflow, mode, who.name());
            audit.record(who, SWITCH, "workflow " + workflow.key(), key(mode));
        });
    }

    public void changeSupplier(Person who, String supplier, Mode mode) {
        String known = known(supplier);
        transaction.executeWithoutResult(status -> {
            modes.change(known, mode, who.name());
            audit.record(who, SWITCH, "supplier " + known, key(mode));
        });
    }

    /** The settings file counts again. */
    public void reset(Person who, Workflow workflow) {
        transaction.executeWithoutResult(status -> {
            modes.reset(workflow);
            audit.record(who, SWITCH, "workflow " + workflow.key(), "as in the settings file");
        });
    }

    /** The settings file counts again. */
    public void resetSupplier(Person who, String supplier) {
        String known = known(supplier);
        transaction.executeWithoutResult(status -> {
            modes.reset(known);
            audit.record(who, SWITCH, "supplier " + known, "as in the settings file");
        });
    }

    /** @throws BadValue listing the modes there are */
    public static Mode mode(String key) {
        return Arrays.stream(Mode.values())
                .filter(mode -> key(mode).equals(key.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new BadValue("There is no mode \"" + key + "\"; there are: off, shadow, review, auto"));
    }

    private String known(String supplier) {
        return store.supplier(supplier)
                .orElseThrow(() -> new NotThere("There is no supplier \"" + supplier + "\" in the settings"))
                .name();
    }

    private static String key(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
