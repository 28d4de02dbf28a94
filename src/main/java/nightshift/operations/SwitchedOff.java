package nightshift.operations;

import nightshift.core.Workflow;

/** A workflow (or a supplier's part of it) is in mode off: nothing is decided. The message says what to switch. */
public final class SwitchedOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SwitchedOff(Workflow workflow) {
        super("The workflow " + workflow.key() + " is switched off: set nightshift." + workflow.key()
                + ".mode (or the mode of the supplier) to shadow, review or auto");
    }
}
