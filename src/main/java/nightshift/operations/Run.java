package nightshift.operations;

import java.time.Instant;
import nightshift.core.Workflow;

/**
 * One run of a workflow.
 *
 * @param trigger what asked for it: schedule, start, hawtio, desk, command line
 */
public record Run(long id, Workflow workflow, String trigger, Instant startedAt) {}
