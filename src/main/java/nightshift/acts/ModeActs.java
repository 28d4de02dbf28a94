package nightshift.acts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.Mode;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.operations.Processes;
import nightshift.operations.Promotions;
import nightshift.operations.Runs;
import nightshift.operations.ShadowReplay;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An admin switches how far a workflow, or whatever concerns a supplier, may go by itself. Performs nothing old. */
@Component
public class ModeActs {
    private static final String SWITCH = "switch mode";

    private final Modes modes;
    private final Promotions promotions;
    private final Runs runs;
    private final Processes processes;
    private final StoreSettings store;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ModeActs(
            Modes modes,
            Promotions promotions,
            Runs runs,
            Processes processes,
            StoreSettings store,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.modes = modes;
        this.promotions = promotions;
        this.runs = runs;
        this.processes = processes;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    public void change(Person who, Workflow workflow, Mode mode) {
        requireAdmin(who);
        transaction.executeWithoutResult(status -> {
            modes.change(workflow, mode, who.name());
            audit.record(who, SWITCH, "workflow " + workflow.key(), key(mode));
        });
    }

    public void changeSupplier(Person who, String supplier, Mode mode) {
        requireAdmin(who);
        String known = known(supplier);
        transaction.executeWithoutResult(status -> {
            modes.change(known, mode, who.name());
            audit.record(who, SWITCH, "supplier " + known, key(mode));
        });
    }

    /** The settings file counts again. */
    public void reset(Person who, Workflow workflow) {
        requireAdmin(who);
        transaction.executeWithoutResult(status -> {
            modes.reset(workflow);
            audit.record(who, SWITCH, "workflow " + workflow.key(), "as in the settings file");
        });
    }

    /** The settings file counts again. */
    public void resetSupplier(Person who, String supplier) {
        requireAdmin(who);
        String known = known(supplier);
        transaction.executeWithoutResult(status -> {
            modes.reset(known);
            audit.record(who, SWITCH, "supplier " + known, "as in the settings file");
        });
    }

    /**
     * Has the work that was decided in shadow since then decided afresh, by a run of its own under the mode of now. Does not
     * wait for it.
     *
     * @param since a day in the store's time zone, or a point in time
     */
    public void replayShadow(Person who, Workflow workflow, String since) {
        requireAdmin(who);
        ShadowReplay.Request request = ShadowReplay.Request.of(workflow, since, store.timeZone(), who.name());
        if (runs.underWay(workflow).isPresent()) {
            throw new AlreadyDone("A run of " + workflow.key() + " is under way; ask again when it has finished");
        }
        audit.record(who, "replay shadow", "workflow " + workflow.key(), "since " + since);
        processes.start("replay-shadow", request);
    }

    /** The proposal to go to auto stays away for a while. */
    public void dismissPromotion(Person who, Workflow workflow, Optional<String> supplier) {
        requireAdmin(who);
        Optional<String> known = supplier.map(this::known);
        transaction.executeWithoutResult(status -> {
            promotions.dismiss(workflow, known, who.name());
            audit.record(who, "dismiss proposal", "workflow " + workflow.key(), known.orElse(null));
        });
    }

    /** @throws BadValue listing the modes there are */
    public static Mode mode(String key) {
        return Arrays.stream(Mode.values())
                .filter(mode -> key(mode).equals(key.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new BadValue("There is no mode \"" + key + "\"; there are: off, shadow, review, auto"));
    }

    private static void requireAdmin(Person who) {
        if (!who.isAdmin()) {
            throw new NotAllowed("Only an admin decides how far Nightshift may go by itself");
        }
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
