package nightshift.summaries;

import nightshift.core.Workflow;

/** What a workflow has to tell of a run of its own. One for each whose summary rests on nothing but what was recorded. */
public interface WorkflowSummaryWriter {
    Workflow workflow();

    Summary compose(RunReport report);

    /** Whether somebody should read it in a mail; else it is on the desk, and goes to nobody. */
    default boolean worthAMail(RunReport report) {
        return false;
    }
}
