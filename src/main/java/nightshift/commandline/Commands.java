package nightshift.commandline;

import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Performs a command and says with which exit code the process ends. */
@Component
class Commands {
    private final OneRun oneRun;
    private final SystemsCheck systemsCheck;
    private final SupplierProposal supplierProposal;
    private final PasswordReset passwordReset;
    private final StoreSettings store;

    Commands(
            OneRun oneRun,
            SystemsCheck systemsCheck,
            SupplierProposal supplierProposal,
            PasswordReset passwordReset,
            StoreSettings store) {
        this.store = store;
        this.oneRun = oneRun;
        this.systemsCheck = systemsCheck;
        this.supplierProposal = supplierProposal;
        this.passwordReset = passwordReset;
    }

    int perform(Command command) {
        if (command instanceof Command.Run run) {
            return oneRun.perform(run, System.out);
        }
        if (command instanceof Command.ReplayShadow replay) {
            return oneRun.replay(replay, store.timeZone(), System.out);
        }
        if (command instanceof Command.Check) {
            return systemsCheck.perform(System.out);
        }
        if (command instanceof Command.Suggest) {
            return supplierProposal.perform(System.out);
        }
        if (command instanceof Command.ResetPassword reset) {
            return passwordReset.perform(reset.user(), System.out);
        }
        throw new IllegalStateException("Only a process that stays up serves");
    }
}
