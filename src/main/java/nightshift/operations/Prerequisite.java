package nightshift.operations;

import java.time.Duration;
import nightshift.core.Workflow;

/** What the settings must name before anybody works for a workflow. Found by injection; a workflow without one always has workers. */
public interface Prerequisite {
    Workflow workflow();

    /** Whether the settings of this process name it. */
    boolean isMet();

    /** What is missing, for example {@code a mailbox of purpose support (nightshift.mailboxes)}. */
    String what();

    /** How long after it came its work is still worth doing, should the settings name it by then. */
    Duration worthDoingFor();
}
