package nightshift.operations;

import java.time.Instant;
import nightshift.core.Workflow;

/**
 * One run of a workflow.
 *
 * @param trigger what asked for it: schedule, start, hawtio, desk, command line
 * @param resumed how often it was taken over from a process that died; whoever holds an earlier one has lost it
 */
public record Run(long id, Workflow workflow, String trigger, Instant startedAt, int resumed) {
    public Run(long id, Workflow workflow, String trigger, Instant startedAt) {
        this(id, workflow, trigger, startedAt, 0);
    }
}
